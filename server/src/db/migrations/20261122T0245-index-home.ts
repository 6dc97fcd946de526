import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a home and a delegation's own view look for first: the last changed proposals, running rounds, a delegation's
 * commitments by their due date, those of others that name it, and the projects it shares in. The two functions answer ids
 * from behind the wall, where an index may serve them; who asks reads the rows through the wall.
 */
export class IndexHome1763779500001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- With the name in full: an index is built without a search path.
      create or replace function partial_end(value text) returns date language sql immutable parallel safe as $$
        select (case
          when value is null then null
          when length(value) = 4 then make_date(value::int, 12, 31)
          when value like '____-Q_' then (public.partial_start(value) + interval '3 months - 1 day')::date
          when length(value) = 7 then (public.partial_start(value) + interval '1 month - 1 day')::date
          else public.partial_start(value)
        end)
      $$;
      create index proposal_by_change on proposal (changed_at desc, id desc);
      create index round_running on round (opened_at) where state <> 'CLOSED';
      create index commitment_of_delegation on commitment (delegation_id, partial_end(due), code);
      drop index commitment_actor_delegation;
      create index commitment_actor_of_delegation on commitment_actor (delegation_id, commitment_id);
      create index commitment_project_of_project on commitment_project (project_id);
      create index project_shared on project using gin ((coalesce(co_lead_ids, '[]') || coalesce(partner_ids, '[]')));
      create function projects_shared_by(delegation text) returns setof uuid
      language sql stable security definer set search_path = public as
        $$ select id from project where (coalesce(co_lead_ids, '[]') || coalesce(partner_ids, '[]')) @> to_jsonb(delegation) $$;
      create function commitments_naming(delegation text) returns setof uuid
      language sql stable security definer set search_path = public as $$
        select a.commitment_id from commitment_actor a join commitment c on c.id = a.commitment_id
        where a.delegation_id = delegation and c.delegation_id is distinct from delegation
      $$;
    `)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function commitments_naming; drop function projects_shared_by; drop index project_shared; drop index commitment_project_of_project;
      drop index commitment_actor_of_delegation; create index commitment_actor_delegation on commitment_actor (delegation_id);
      drop index commitment_of_delegation; drop index round_running; drop index proposal_by_change;
    `)
  }
}
