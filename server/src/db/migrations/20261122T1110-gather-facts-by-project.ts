import type { MigrationInterface, QueryRunner } from 'typeorm'

const FIELDS = [
  'title_en', 'title_vi', 'summary_en', 'summary_vi', 'kind', 'proposer_id', 'lead_id', 'lead_agency_id', 'co_lead_ids',
  'participation', 'participant_ids', 'participation_reason', 'partner_ids', 'area_id', 'pillar_links', 'recurring',
  'planned_start', 'planned_end', 'revised_start', 'revised_end', 'actual_start', 'actual_end', 'venue', 'mandate', 'note',
  'status', 'funding', 'budget_note', 'documents', 'aliases',
]
const ALL = FIELDS.map((name) => `'${name}'`).join(', ')

const factsAt = (found: string) => `
  create or replace function project_facts_at(ids uuid[], on_day date, known_at timestamptz, fields text[] default null)
  returns table (project_id uuid, field text, value jsonb, effective_on text, recorded_at timestamptz)
  language sql stable security definer set search_path = public as $$
    with seen as materialized (
      select p.id, p.delegation_id, p.body_id, p.shared_with from project p
      where p.id = any (ids) and may_read(p.tier, p.delegation_id, p.body_id, p.shared_with)
    )
    ${found}
    where may_read(won.tier, seen.delegation_id, seen.body_id, seen.shared_with)
  $$;`

const EACH = `select seen.id, won.field, won.value, won.effective_on, won.recorded_at
    from seen cross join lateral (
      select distinct on (f.field) f.field, f.value, f.effective_on, f.recorded_at, f.tier
      from project_fact f
      where f.project_id = seen.id and f.effective_from <= on_day and f.recorded_at <= known_at
        and f.field = any (coalesce(fields, array[${ALL}])) -- in a form that the index can serve
      order by f.field, f.effective_from desc, f.recorded_at desc, f.id desc
    ) won`

const ALL_AT_ONCE = `select won.project_id, won.field, won.value, won.effective_on, won.recorded_at
    from (
      select distinct on (f.project_id, f.field) f.project_id, f.field, f.value, f.effective_on, f.recorded_at, f.tier
      from project_fact f
      where f.project_id = any (array(select id from seen)) and f.effective_from <= on_day and f.recorded_at <= known_at
        and f.field = any (coalesce(fields, array[${ALL}])) -- in a form that the index can serve
      order by f.project_id, f.field, f.effective_from desc, f.recorded_at desc, f.id desc
    ) won
    join seen on seen.id = won.project_id`

/**
 * The facts of a day, project by project. Found all at once they had to be put together with their projects, which the
 * planner, who cannot know how many are asked for, did by comparing each with each: 730 ms for the thousand of a plan, now 23.
 */
export class GatherFactsByProject1763809800001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(factsAt(EACH))
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(factsAt(ALL_AT_ONCE))
  }
}
