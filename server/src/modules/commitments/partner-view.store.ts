import type { Reader } from '../../kernel/unit.js'
import { KIND_RULES } from './commitment.rules.js'
import { ACTOR_IS } from './commitment.store.js'

/** Row ids of the projects that a delegation leads, co-leads, partners in or has promised something for; by code, 100 at most. */
export async function supportedProjects(reads: Reader, delegationId: string): Promise<string[]> {
  const rows = await reads.rows<{ id: string }>(
    `select p.id from project p where p.id = any (array(select id from project where lead_id = $1
       union all select projects_shared_by($1)
       union all select j.project_id from commitment c join commitment_project j on j.commitment_id = c.id where ${ACTOR_IS('$1')}))
     order by p.code limit 100`,
    [delegationId],
  )
  return rows.map((row) => row.id)
}

/** How many commitments that bind this delegation are neither delivered nor lapsed. */
export async function countOpenPromises(reads: Reader, delegationId: string): Promise<number> {
  const kinds = Object.entries(KIND_RULES)
    .filter(([, { isPromise }]) => isPromise)
    .map(([kind]) => kind)
  const [row] = await reads.rows<{ count: number }>(
    `select count(*)::int as count from commitment c where ${ACTOR_IS('$1')} and c.kind = any ($2)
       and coalesce((select g.status from commitment_progress g where g.commitment_id = c.id
         order by g.recorded_at desc, g.id desc limit 1), 'NOT_STARTED') in ('NOT_STARTED', 'UNDER_WAY')`,
    [delegationId, kinds],
  )
  return row!.count
}
