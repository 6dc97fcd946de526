import type { Context } from '../../context.js'
import type { ChairFacts } from '../home/duty.rules.js'
import { sideOf } from './handover.commands.js'
import { pairsNow } from './handover.store.js'
import { standingNow } from './standing.js'

/** The handovers of a chair that wait for the viewer's signature. */
export async function handoversToSign({ viewer, reads }: Context): Promise<ChairFacts[]> {
  if (!viewer.offices.some(({ kind }) => kind === 'chair' || kind === 'senior_official' || kind === 'head')) return []
  const pairs = await pairsNow(reads, null)
  const mine = pairs.filter(
    ({ isDue, incomingId, outgoingDelegationId, incomingDelegationId }) =>
      isDue && incomingId !== null && [outgoingDelegationId, incomingDelegationId].includes(viewer.delegationId!),
  )
  const standings = await Promise.all(mine.map((pair) => standingNow(reads, pair)))
  const waiting = standings.filter((each) => each.state !== 'COMPLETE' && sideOf(viewer, each) !== null)
  if (waiting.length === 0) return []
  return reads.rows<ChairFacts>({
    name: 'home.handovers',
    text: `select o.id, b.name_en || ' ' || o.ordinal || ' → ' || n.ordinal as code, b.name_en || ': ' || d.name_en || ' → ' || e.name_en as title_en,
        b.name_en || ': ' || d.name_vi || ' → ' || e.name_vi as title_vi, coalesce(n.from_date, n.to_date)::text as due
      from unnest($1::text[], $2::text[]) pair (outgoing_id, incoming_id) join chair_term o on o.id = pair.outgoing_id
      join chair_term n on n.id = pair.incoming_id join body b on b.id = o.body_id
      join delegation d on d.id = o.delegation_id join delegation e on e.id = n.delegation_id order by b.position`,
    values: [waiting.map(({ pair }) => pair.outgoingId), waiting.map(({ pair }) => pair.incomingId)],
  })
}
