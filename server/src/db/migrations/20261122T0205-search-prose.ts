import type { MigrationInterface, QueryRunner } from 'typeorm'

const PROSE = `'{briefEn,briefVi,problem,objective,outputs,activities,indicators,beneficiaries,inclusion,risks,sustainability,
  participationReason,venue,budgetNote}'::text[]`

/** A proposal is found by its prose, in the order of the concept note; dates, ids and codes of the note are no words. */
export class SearchProse1763776800002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function prose_of(note jsonb) returns text language sql immutable parallel safe as $$
        select string_agg(words, ' ' order by place, line) from (
          select place, line, case jsonb_typeof(each) when 'string' then each #>> '{}' else each ->> 'text' end as words
          from unnest(${PROSE}) with ordinality field (key, place),
            jsonb_array_elements(case jsonb_typeof(note -> key) when 'array' then note -> key else jsonb_build_array(note -> key) end)
              with ordinality value (each, line)) prose
        where words <> ''
      $$;
      create or replace function index_revision() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('proposal', new.proposal_id::text, new.number::text,
          (select code from proposal where id = new.proposal_id), concat_ws(' / ', new.title_en, new.title_vi),
          prose_of(new.concept_note),
          new.tier, new.delegation_id, new.body_id, new.shared_with, new.proposal_id, null, null);
        return null;
      end $$;
      update proposal_revision set saved_at = saved_at;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function index_revision() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform index_entry('proposal', new.proposal_id::text, new.number::text,
          (select code from proposal where id = new.proposal_id), concat_ws(' / ', new.title_en, new.title_vi),
          (select string_agg(value #>> '{}', ' ') from jsonb_each(new.concept_note) where jsonb_typeof(value) = 'string'),
          new.tier, new.delegation_id, new.body_id, new.shared_with, new.proposal_id, null, null);
        return null;
      end $$;
      drop function prose_of;
    `)
  }
}
