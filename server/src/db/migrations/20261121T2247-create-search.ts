import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * One search index for every kind of record. Nobody reads it directly: `search_entries` applies the wall to the
 * entry and to its parent before it counts or ranks, because a text match may not run behind a row policy.
 */
export class CreateSearch1763764800008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table search_entry (
        kind text not null, subject_id text not null, part text not null default '', code text, title text not null,
        body text not null default '', folded tsvector not null, marked tsvector not null,
        tier tier not null, delegation_id text, body_id text, shared_with text[],
        proposal_id uuid, project_id uuid, changed_at timestamptz not null default now(),
        primary key (kind, subject_id, part)
      );
      create index search_entry_folded on search_entry using gin (folded);
      create index search_entry_marked on search_entry using gin (marked);
      create index search_entry_code on search_entry (lower(code));

      create function index_entry(kind text, subject_id text, part text, code text, title text, body text,
        tier text, delegation_id text, body_id text, shared_with text[], proposal_id uuid, project_id uuid)
      returns void language sql security definer set search_path = public as $$
        insert into search_entry (kind, subject_id, part, code, title, body, folded, marked, tier, delegation_id, body_id,
          shared_with, proposal_id, project_id)
        values ($1, $2, $3, $4, coalesce($5, ''), coalesce($6, ''),
          setweight(to_tsvector('simple', fold(coalesce($4, '') || ' ' || coalesce($5, ''))), 'A')
            || setweight(to_tsvector('simple', fold($6)), 'B'),
          setweight(to_tsvector('simple', lower(normalize(coalesce($5, ''), NFC))), 'A')
            || setweight(to_tsvector('simple', lower(normalize(coalesce($6, ''), NFC))), 'B'),
          $7, $8, $9, $10, $11, $12)
        on conflict on constraint search_entry_pkey do update set code = excluded.code, title = excluded.title,
          body = excluded.body, folded = excluded.folded, marked = excluded.marked, tier = excluded.tier,
          delegation_id = excluded.delegation_id, body_id = excluded.body_id, shared_with = excluded.shared_with,
          proposal_id = excluded.proposal_id, project_id = excluded.project_id, changed_at = now()
      $$;

      create function index_project() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('project', new.id::text, '', new.code, concat_ws(' / ', new.title_en, new.title_vi),
          concat_ws(' ', new.summary_en, new.summary_vi, new.venue), new.tier, new.delegation_id, new.body_id,
          new.shared_with, null, new.id);
        return null;
      end $$;
      create trigger search_project after insert or update on project for each row execute function index_project();

      create function index_revision() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('proposal', new.proposal_id::text, new.number::text,
          (select code from proposal where id = new.proposal_id), concat_ws(' / ', new.title_en, new.title_vi),
          (select string_agg(value #>> '{}', ' ') from jsonb_each(new.concept_note) where jsonb_typeof(value) = 'string'),
          new.tier, new.delegation_id, new.body_id, new.shared_with, new.proposal_id, null);
        return null;
      end $$;
      create trigger search_revision after insert or update on proposal_revision
        for each row execute function index_revision();

      create function index_comment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('comment', new.id::text, '', null, '', new.body, new.tier, new.delegation_id, new.body_id,
          new.shared_with, new.proposal_id, new.project_id);
        return null;
      end $$;
      create trigger search_comment after insert or update of body, tier, shared_with on comment
        for each row execute function index_comment();

      create function index_commitment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('commitment', new.id::text, '', new.code, concat_ws(' / ', new.text_en, new.text_vi),
          concat_ws(' ', new.verb_vi, new.made_at), new.tier, new.delegation_id, new.body_id, new.shared_with, null, null);
        return null;
      end $$;
      create trigger search_commitment after insert or update on commitment
        for each row execute function index_commitment();

      create function index_named() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry(tg_argv[0], new.id, '', null, concat_ws(' / ', new.name_en, new.name_vi), coalesce(new.note, ''),
          'public', null, null, null, null, null);
        return null;
      end $$;
      create trigger search_meeting after insert or update on meeting for each row execute function index_named('meeting');
      create trigger search_instrument after insert or update on instrument
        for each row execute function index_named('instrument');
      create trigger search_agency after insert or update on agency for each row execute function index_named('agency');
      create trigger search_plan after insert or update on work_plan for each row execute function index_named('work_plan');

      create function search_entries(words text, kinds text[])
      returns table (kind text, subject_id text, part text, rank real, exact boolean, title text, body text)
      language sql stable security definer set search_path = public as $$
        with asked as (
          select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & ')) as folded
          from regexp_split_to_table(fold(words), '[^[:alnum:]]+') word where word <> ''
        ), marked as (
          select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & ')) as asked_text
          from regexp_split_to_table(lower(normalize(words, NFC)), '[^[:alnum:]]+') word where word <> ''
        )
        select e.kind, e.subject_id, e.part,
          (ts_rank(e.folded, asked.folded) + case when lower(e.code) = lower(trim(words)) then 10 else 0 end)::real,
          e.marked @@ marked.asked_text, e.title, e.body
        from asked, marked, search_entry e
        where asked.folded is not null and e.folded @@ asked.folded
          and (kinds is null or e.kind = any (kinds))
          and may_read(e.tier, e.delegation_id, e.body_id, e.shared_with)
          and (e.proposal_id is null or exists (select from proposal p where p.id = e.proposal_id
            and may_read(p.tier, p.delegation_id, p.body_id, p.shared_with)))
          and (e.project_id is null or exists (select from project p where p.id = e.project_id
            and may_read(p.tier, p.delegation_id, p.body_id, p.shared_with)))
      $$;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function search_entries;
      drop trigger search_plan on work_plan; drop trigger search_agency on agency;
      drop trigger search_instrument on instrument; drop trigger search_meeting on meeting;
      drop trigger search_commitment on commitment; drop trigger search_comment on comment;
      drop trigger search_revision on proposal_revision; drop trigger search_project on project;
      drop function index_named; drop function index_commitment; drop function index_comment; drop function index_revision;
      drop function index_project; drop function index_entry; drop table search_entry;
    `)
  }
}
