import type { MigrationInterface, QueryRunner } from 'typeorm'

const CURRENT = `
  title_en text, title_vi text, summary_en text, summary_vi text, kind text, proposer_id text, lead_id text,
  lead_agency_id text, co_lead_ids jsonb, participation text, participant_ids jsonb, participation_reason text,
  partner_ids jsonb, area_id text, pillar_links jsonb, recurring boolean,
  planned_start text, planned_end text, revised_start text, revised_end text, actual_start text, actual_end text,
  venue text, mandate jsonb, note text, status text`

const columns = CURRENT.split(',').map((column) => column.trim().split(' ')[0]!)
const FIELDS = [...columns, 'funding', 'budget_note', 'documents', 'aliases'].map((name) => `'${name}'`).join(', ')

/**
 * Projects and their bitemporal facts. `project_fact` is the truth: one value of one field, effective from a
 * day, recorded at an instant, never overwritten. The typed columns of `project` repeat today's facts for lists;
 * a trigger keeps them, and `project_facts_at` answers any other day.
 *
 * Asked: a plan's projects by code, by status, by lead; one project's facts as of (day, knowledge); counts by
 * status as of a day.
 */
export class CreateProjects1763764800004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table project (
        id uuid primary key, code text not null unique, body_id text not null references body,
        work_plan_id text references work_plan, delegation_id text references delegation,
        tier tier not null, shared_with text[], source_id text unique, proposal_id uuid,
        is_demo boolean not null default false, sources text[] not null default '{}',
        created_at timestamptz not null default now(), revision int not null default 1,
        status_effective_on text, status_recorded_at timestamptz,
        ${CURRENT},
        title_key text not null generated always as (fold(coalesce(title_en, title_vi))) stored,
        title_folded text not null generated always as (fold(code || ' ' || coalesce(title_en, '') || ' ' || coalesce(title_vi, ''))) stored
      );
      create index project_of_plan on project (work_plan_id, code);
      create index project_of_plan_by_status on project (work_plan_id, status, code);
      create index project_by_lead on project (lead_id, code);

      create table project_fact (
        id uuid primary key, project_id uuid not null references project,
        field text not null check (field in (${FIELDS})),
        value jsonb not null, effective_on partial_date not null,
        effective_from date not null generated always as (partial_start(effective_on)) stored,
        recorded_at timestamptz not null, tier tier not null,
        person_id uuid references person, delegation_id text references delegation, office_kind text,
        meeting_id text references meeting, reason text, sources text[] not null default '{}'
      );
      create index project_fact_at on project_fact (project_id, field, effective_from desc, recorded_at desc, id desc);
      create index project_fact_ahead on project_fact (effective_from)
        where effective_from > (recorded_at at time zone 'UTC')::date;
      create trigger append_only before update or delete on project_fact
        for each row execute function refuse_change();
      create trigger append_only_all before truncate on project_fact
        for each statement execute function refuse_change();

      create function project_facts_at(ids uuid[], on_day date, known_at timestamptz, fields text[] default null)
      returns table (project_id uuid, field text, value jsonb, effective_on text, recorded_at timestamptz)
      language sql stable security definer set search_path = public as $$
        with seen as materialized (
          select p.id, p.delegation_id, p.body_id, p.shared_with from project p
          where p.id = any (ids) and may_read(p.tier, p.delegation_id, p.body_id, p.shared_with)
        )
        select won.project_id, won.field, won.value, won.effective_on, won.recorded_at
        from (
          select distinct on (f.project_id, f.field) f.project_id, f.field, f.value, f.effective_on, f.recorded_at, f.tier
          from project_fact f
          where f.project_id = any (array(select id from seen)) and f.effective_from <= on_day and f.recorded_at <= known_at
            and f.field = any (coalesce(fields, array[${FIELDS}])) -- in a form that the index can serve
          order by f.project_id, f.field, f.effective_from desc, f.recorded_at desc, f.id desc
        ) won
        join seen on seen.id = won.project_id
        where may_read(won.tier, seen.delegation_id, seen.body_id, seen.shared_with)
      $$;

      create function refresh_projects(ids uuid[]) returns void
      language sql security definer set search_path = public as $$
        update project p set
          ${columns.map((name) => `${name} = (now.facts ->> '${name}')::${typeOf(name)}`).join(',\n          ')},
          status_effective_on = now.effective ->> 'status', status_recorded_at = (now.recorded ->> 'status')::timestamptz
        from (
          select won.project_id, jsonb_object_agg(won.field, won.value) as facts,
            jsonb_object_agg(won.field, won.effective_on) as effective,
            jsonb_object_agg(won.field, won.recorded_at) as recorded
          from (
            select distinct on (f.project_id, f.field) f.project_id, f.field, f.value, f.effective_on, f.recorded_at, f.tier
            from project_fact f where f.project_id = any (ids) and f.effective_from <= current_date
            order by f.project_id, f.field, f.effective_from desc, f.recorded_at desc, f.id desc
          ) won
          join project q on q.id = won.project_id
          where won.tier = q.tier or won.tier = 'public'
          group by won.project_id
        ) now
        where p.id = now.project_id
      $$;

      create function keep_project_current() returns trigger
      language plpgsql security definer set search_path = public as $$
      begin
        perform refresh_projects(array(select distinct project_id from added));
        return null;
      end $$;
      create trigger keep_current after insert on project_fact
        referencing new table as added for each statement execute function keep_project_current();

      grant select, insert on project, project_fact to mufakat_app;
      grant update on project to mufakat_app;
      alter table project enable row level security;
      create policy wall on project using (may_read(tier, delegation_id, body_id, shared_with)) with check (true);
      alter table project_fact enable row level security;
      create policy wall on project_fact using (exists (
        select from project p where p.id = project_id
          and may_read(project_fact.tier, p.delegation_id, p.body_id, p.shared_with))) with check (true);
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table project_fact; drop function keep_project_current; drop function refresh_projects;
      drop function project_facts_at; drop table project;
    `)
  }
}

function typeOf(name: string): string {
  const column = CURRENT.split(',').find((each) => each.trim().split(' ')[0] === name)
  return column!.trim().split(' ')[1]!
}
