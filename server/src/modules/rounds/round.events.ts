import { announce } from '../../kernel/audit.js'
import type { Tier } from '../../kernel/audience.js'
import type { Reader } from '../../kernel/unit.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { RoundHappening } from './replay.rules.js'

/** A round as far as its events lean on it. */
interface EventfulRound {
  id: string
  proposalId: string
  bodyId: string
  /** When the act was found to be in time: an instant of the database as text, to the microsecond. */
  judgedAt?: string
}

/** An event as it is kept. `seq` orders all events of all rounds. */
export type KeptEvent = RoundHappening & { seq: string; at: Date; personId: string | null; delegationId: string | null }

/** Adds an event to a round's log, at the same audience as its positions, and tells who watches. */
export function happened(
  transaction: Transaction,
  round: EventfulRound,
  event: RoundHappening,
  audience: { tier: Tier; ownerId: string },
): void {
  transaction.send(
    `insert into round_event (round_id, proposal_id, at, kind, delegation_id, person_id, data, tier, owner_id, body_id)
     values ($1, $2, coalesce($10::timestamptz, clock_instant()), $3, $4, $5, $6, $7, $8, $9)`,
    [
      round.id, round.proposalId, event.kind, 'delegationId' in event ? event.delegationId : transaction.viewer.delegationId,
      transaction.viewer.personId, JSON.stringify(event.data), audience.tier, audience.ownerId, round.bodyId, round.judgedAt ?? null,
    ],
  )
  announce(transaction, 'Round', round.id)
}

/** The log of a round, in order. */
export function eventsOf(reads: Reader, roundId: string): Promise<KeptEvent[]> {
  return reads.rows<KeptEvent>({
    name: 'round.events',
    text: `select seq::text, at, kind, delegation_id, person_id, data from round_event e where round_id = $1 order by e.seq`,
    values: [roundId],
  })
}
