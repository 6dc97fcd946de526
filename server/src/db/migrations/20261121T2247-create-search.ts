import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The wall for an entry: its own audience, its proposal and revision, its project. Written out so that it is planned inline;
 * `offset 0` keeps the planner from gathering all proposals for the sake of a few hits. */
const MAY_FIND = `may_read(e.tier, e.delegation_id, e.body_id, e.shared_with)
  and (e.proposal_id is null or exists (select from proposal p where p.id = e.proposal_id
    and may_read(p.tier, p.delegation_id, p.body_id, p.shared_with) offset 0))
  and (e.number is null or exists (select from proposal_revision r where r.proposal_id = e.proposal_id
    and r.number >= e.number and may_read(r.tier, r.delegation_id, r.body_id, r.shared_with) offset 0))
  and (e.project_id is null or exists (select from project p where p.id = e.project_id
    and may_read(p.tier, p.delegation_id, p.body_id, p.shared_with) offset 0))`

/**
 * One search index for every kind of record. Nobody reads it directly: `search_entries` applies the wall to the
 * entry, its parent and its revision before it counts or ranks, because a text match may not run behind a row policy.
 *
 * `lexemes` holds folded words (weight A of code and title, B of the rest), words with their marks as `=word`, and who
 * may read the entry as `:tier`, `:ams_plus/body`, `:to/partner` and `@delegation`, so that for those who see little the
 * index itself passes over the rest.
 * Scripts written without blanks are cut into single letters, asked for as a phrase.
 */
export class CreateSearch1763764800008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table search_entry (
        kind text not null, subject_id text not null, part text not null default '', code text, title text not null,
        body text not null default '', lexemes tsvector not null,
        tier tier not null, delegation_id text, body_id text, shared_with text[],
        proposal_id uuid, project_id uuid, number int, changed_at timestamptz not null default now(),
        primary key (kind, subject_id, part)
      );
      create index search_entry_lexemes on search_entry using gin (lexemes) with (fastupdate = off);
      create index search_entry_code on search_entry (lower(code)) where code is not null;

      create function spaced(value text) returns text language sql immutable parallel safe as $$
        select trim(regexp_replace(
          regexp_replace(value, '([\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff])', ' \\1 ', 'g'),
          '[^[:alnum:]]+', ' ', 'g'))
      $$;
      create function with_marks(value text) returns text language sql immutable parallel safe as
        $$ select lower(normalize(coalesce(value, ''), NFC) collate "und-x-icu") $$;
      create function marked_words(value text, every boolean) returns tsvector language sql immutable parallel safe as $$
        select coalesce(array_to_tsvector(array_agg('=' || left(word, 60))), '')
        from (select distinct word from regexp_split_to_table(spaced(with_marks(value)), ' ') word
          where word <> '' and (every or word ~ '[^\\x01-\\x7f]')) words
      $$;

      create function eyes_of(tier text, delegation_id text, body_id text, shared_with text[]) returns text[]
      language sql immutable parallel safe as $$
        select array_remove(array[
            case when tier = 'ams_plus' and shared_with is null then ':ams_plus/' || body_id else ':' || tier end,
            '@' || delegation_id
          ] || case when tier = 'ams_plus' then (select array_agg(':to/' || partner) from unnest(shared_with) partner) end, null)
      $$;
      create function index_entry(kind text, subject_id text, part text, code text, title text, body text,
        tier text, delegation_id text, body_id text, shared_with text[], proposal_id uuid, project_id uuid, number int)
      returns void language sql security definer set search_path = public as $$
        insert into search_entry (kind, subject_id, part, code, title, body, lexemes, tier, delegation_id, body_id,
          shared_with, proposal_id, project_id, number)
        values ($1, $2, $3, $4, coalesce($5, ''), coalesce($6, ''),
          setweight(to_tsvector('simple', spaced(fold(concat_ws(' ', $4, $5)))), 'A')
            || setweight(to_tsvector('simple', spaced(fold($6))), 'B')
            || marked_words($5, true) || marked_words($6, false)
            || array_to_tsvector(eyes_of($7, $8, $9, $10)),
          $7, $8, $9, $10, $11, $12, $13)
        on conflict on constraint search_entry_pkey do update set code = excluded.code, title = excluded.title,
          body = excluded.body, lexemes = excluded.lexemes, tier = excluded.tier,
          delegation_id = excluded.delegation_id, body_id = excluded.body_id, shared_with = excluded.shared_with,
          proposal_id = excluded.proposal_id, project_id = excluded.project_id, number = excluded.number, changed_at = now()
      $$;

      create function index_project() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('project', new.id::text, '', new.code, concat_ws(' / ', new.title_en, new.title_vi),
          concat_ws(' ', new.summary_en, new.summary_vi, new.venue), new.tier, new.delegation_id, new.body_id,
          new.shared_with, null, new.id, null);
        return null;
      end $$;
      create trigger search_project after insert or update on project for each row execute function index_project();

      create function index_revision() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('proposal', new.proposal_id::text, new.number::text,
          (select code from proposal where id = new.proposal_id), concat_ws(' / ', new.title_en, new.title_vi),
          (select string_agg(value #>> '{}', ' ') from jsonb_each(new.concept_note) where jsonb_typeof(value) = 'string'),
          new.tier, new.delegation_id, new.body_id, new.shared_with, new.proposal_id, null, null);
        return null;
      end $$;
      create trigger search_revision after insert or update on proposal_revision
        for each row execute function index_revision();

      create function index_comment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('comment', new.id::text, '', null, '', new.body, new.tier, new.owner_id, new.body_id,
          new.shared_with, new.proposal_id, new.project_id, new.number);
        return null;
      end $$;
      create trigger search_comment after insert or update of body, tier, shared_with on comment
        for each row execute function index_comment();

      create function index_attachment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if new.commitment_id is not null then return null; end if;
        if new.removed_at is not null then
          delete from search_entry where kind = 'attachment' and subject_id = new.id::text;
        else
          perform index_entry('attachment', new.id::text, '', null, new.name, '', new.tier, new.owner_id, new.body_id,
            new.shared_with, new.proposal_id, new.project_id, new.number);
        end if;
        return null;
      end $$;
      create trigger search_attachment after insert or update on attachment
        for each row execute function index_attachment();

      create function index_commitment() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('commitment', new.id::text, '', new.code, concat_ws(' / ', new.text_en, new.text_vi),
          concat_ws(' ', new.verb_vi, new.made_at), new.tier, new.delegation_id, new.body_id, new.shared_with, null, null,
          null);
        return null;
      end $$;
      create trigger search_commitment after insert or update on commitment
        for each row execute function index_commitment();

      create function index_named() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry(tg_argv[0], new.id, '', null, concat_ws(' / ', new.name_en, new.name_vi), coalesce(new.note, ''),
          'public', null, null, null, null, null, null);
        return null;
      end $$;
      create trigger search_meeting after insert or update on meeting for each row execute function index_named('meeting');
      create trigger search_instrument after insert or update on instrument
        for each row execute function index_named('instrument');
      create trigger search_agency after insert or update on agency for each row execute function index_named('agency');
      create trigger search_plan after insert or update on work_plan for each row execute function index_named('work_plan');

      create function asked_words(words text) returns tsquery language sql stable as $$
        select string_agg('(' || phrase || ')', ' & ')::tsquery from (
          select (select string_agg(quote_literal(left(letters, 60))
              || case when length(letters) > 1 and last then ':*' else '' end, ' <-> ' order by place)
            from (select letters, place, place = count(*) over () as last
              from regexp_split_to_table(spaced(fold(word)), ' ') with ordinality parts (letters, place)
              where letters <> '') pieces) as phrase
          from regexp_split_to_table(regexp_replace(words, '[-/._]+', ' ', 'g'), '\\s+') word
        ) phrases where phrase is not null
      $$;
      create function asked_marks(words text) returns tsquery language sql stable as $$
        select string_agg('(' || quote_literal('=' || left(word, 60)) || case when length(word) > 1 then ':*' else '' end
          || case when word ~ '[^\\x01-\\x7f]' then '' else ' | ' || quote_literal(left(word, 60)) || ':*B' end || ')',
          ' & ')::tsquery
        from regexp_split_to_table(spaced(with_marks(words)), ' ') word where word <> ''
      $$;
      create function viewer_lexemes() returns tsquery language sql stable as $$
        select case when viewer_group() in ('system', 'secretariat', 'ams') then null else (
          select string_agg(quote_literal(lexeme), ' | ')::tsquery from (
            select ':public' as lexeme
            union all select unnest(array['@' || viewer_delegation(), ':to/' || viewer_delegation()])
            union all select ':ams_plus/' || body from unnest(viewer_bodies()) body
          ) lexemes where lexeme is not null) end
      $$;

      create function search_entries(words text, kinds text[], at_most int,
        after_exact boolean, after_rank float8, after_kind text, after_id text)
      returns table (total int, capped boolean, kind text, subject_id text, exact boolean, rank float8, title text, body text)
      language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan
      set work_mem = '32MB' as $$ -- else the beginnings of frequent words overflow, and every row found is read twice
      declare
        every constant int := 1000;
        asked tsquery := asked_words(words);
        marks tsquery := asked_marks(words);
        sought tsquery := coalesce(asked && viewer_lexemes(), asked);
        hits tid[];
      begin
        if asked is null then
          return query select 0, false, null::text, null::text, null::boolean, null::float8, null::text, null::text;
          return;
        end if;
        hits := array(select e.ctid from search_entry e
          where e.lexemes @@ sought and (kinds is null or e.kind = any (kinds)) and ${MAY_FIND} limit every);
        capped := cardinality(hits) >= every;
        if capped then
          hits := hits || array(select e.ctid from search_entry e
            where e.lexemes @@ (sought && marks) and (kinds is null or e.kind = any (kinds)) and ${MAY_FIND} limit every);
        end if;
        hits := hits || array(select e.ctid from search_entry e
          where lower(e.code) = lower(trim(words)) and (kinds is null or e.kind = any (kinds)) and ${MAY_FIND} limit every);
        return query
        with best as (
          select distinct on (e.kind, e.subject_id) e.kind as k, e.subject_id as s, e.ctid as place,
            e.lexemes @@ marks as is_exact,
            ts_rank('{0.05, 0.1, 0.4, 1.0}', e.lexemes, asked)::float8
              + case when lower(e.code) = lower(trim(words)) then 10 else 0 end as score
          from search_entry e where e.ctid = any (hits)
          order by e.kind, e.subject_id, 4 desc, 5 desc, e.part desc
        ), page as (
          select * from best where after_id is null
            or (not is_exact, -score, k, s) > (not after_exact, -after_rank, after_kind, after_id)
          order by not is_exact, -score, k, s limit at_most
        )
        select least(counted.n, every)::int, search_entries.capped, e.kind, e.subject_id, page.is_exact, page.score, e.title, left(e.body, 20000)
        from (select count(*) as n from best) counted
        left join page on true
        left join search_entry e on e.ctid = page.place
        order by not page.is_exact, -page.score, page.k, page.s;
      end $$;

      revoke all on function index_entry, index_project, index_revision, index_comment, index_attachment, index_commitment,
        index_named from public;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function search_entries; drop function viewer_lexemes; drop function asked_marks;
      drop function asked_words;
      drop trigger search_plan on work_plan; drop trigger search_agency on agency;
      drop trigger search_instrument on instrument; drop trigger search_meeting on meeting;
      drop trigger search_commitment on commitment; drop trigger search_attachment on attachment;
      drop trigger search_comment on comment;
      drop trigger search_revision on proposal_revision; drop trigger search_project on project;
      drop function index_named; drop function index_commitment; drop function index_attachment;
      drop function index_comment; drop function index_revision;
      drop function index_project; drop function index_entry; drop function eyes_of; drop function marked_words; drop function with_marks;
      drop function spaced; drop table search_entry;
    `)
  }
}
