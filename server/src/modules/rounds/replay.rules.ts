import {
  consensusOutcome, needsConsensus, resultOf, type Ask, type ConsensusOutcome, type PositionKind, type Procedure, type Result,
  type RuleTerms, type Standing,
} from './consensus.rules.js'
import { awaitedOf, REFUSAL_OUTCOME, type PartnerRefusal, type PartnerWord } from './partner.rules.js'

export type UnconfirmedMeans = 'defers' | 'consent' | 'no_consent'
export type ClosedHow = 'chair' | 'caller' | 'proposer' | 'clock' | 'confirmation' | 'all_agreed' | 'partner'

/** What happened in a round, as it is kept. Instants are ISO 8601 in UTC. */
export type RoundHappening =
  | { kind: 'opened'; data: Opening }
  | { kind: 'attended'; data: { present: string[] } }
  | { kind: 'stated'; delegationId: string; data: { kind: PositionKind; number: number; provisional: boolean; onBehalf: boolean; text: string | null } }
  | { kind: 'confirmed'; delegationId: string; data: { kind: 'capital' | 'on_behalf' } }
  | { kind: 'revised'; data: { number: number; changeKind: 'editorial' | 'substantive'; closesAt: string | null; partners?: string[] } }
  | { kind: 'contested'; delegationId: string; data: { number: number; reason: string; closesAt: string | null } }
  | { kind: 'extended'; data: { closesAt: string; notified: string[]; reason: string } }
  | { kind: 'left'; delegationId: string; data: { reason: string } }
  | { kind: 'agreed'; data: { number: number; confirmBy: string } }
  | { kind: 'consented'; delegationId: string; data: Consent }
  | { kind: 'closed'; data: { how: ClosedHow; outcome: string; number: number | null; reason: string | null } }
  | { kind: 'late'; delegationId: string; data: { kind: PositionKind; text: string | null } }

/** A partner's word. `byProposal`: it proposed the item, and said nothing more; then no office is named. */
export interface Consent {
  consents: boolean
  number: number
  text: string | null
  office: string | null
  byProposal?: true
}

export interface Opening {
  procedure: Procedure
  ask: Ask
  number: number
  closesAt: string | null
  rule: RuleTerms & { unconfirmedMeans: UnconfirmedMeans; partnerRefusal?: PartnerRefusal }
  /** Whose consent adoption waits for beside consensus; absent in the logs of before. */
  partners?: string[]
  /** Who proposed it; absent in the logs of before. */
  proposer?: string
  seats: { delegationId: string; counts: boolean; notified: boolean }[]
}

/** A round as its events make it. */
export interface Replayed {
  state: 'OPEN' | 'CONFIRMING' | 'CLOSED'
  opening: Opening
  number: number
  closesAt: string | null
  confirmBy: string | null
  outcome: string | null
  partners: PartnerWord[]
  board: Standing[]
}

/** Plays a round's events in order. The same events make the same round, whoever plays them. */
export function replay(events: readonly RoundHappening[]): Replayed {
  const [first, ...rest] = events
  if (first?.kind !== 'opened') throw new Error('A round begins with its opening.')
  const substantive: number[] = []
  const given = new Map<string, number>()
  const board = new Map<string, Standing>(
    first.data.seats.map((seat) => [
      seat.delegationId, { ...seat, left: false, present: null, kind: null, outdated: false, pending: false },
    ]),
  )
  const consents = new Map<string, boolean>()
  let asked = first.data.partners ?? []
  const round: Replayed = {
    state: 'OPEN', opening: first.data, number: first.data.number, closesAt: first.data.closesAt, confirmBy: null, outcome: null, partners: [], board: [],
  }
  for (const event of rest) {
    const seat = 'delegationId' in event ? board.get(event.delegationId) : undefined
    switch (event.kind) {
      case 'attended':
        for (const each of board.values()) each.present = event.data.present.includes(each.delegationId)
        break
      case 'stated':
        if (!seat) break
        Object.assign(seat, { kind: event.data.kind, pending: event.data.provisional })
        given.set(seat.delegationId, event.data.number)
        break
      case 'confirmed':
        if (seat && event.data.kind === 'capital') seat.pending = false
        break
      case 'revised':
        round.number = event.data.number
        round.closesAt = event.data.closesAt ?? round.closesAt
        asked = event.data.partners ?? asked
        if (event.data.changeKind === 'substantive') substantive.push(event.data.number)
        break
      case 'contested':
        round.closesAt = event.data.closesAt ?? round.closesAt
        substantive.push(event.data.number)
        break
      case 'extended':
        round.closesAt = event.data.closesAt
        for (const id of event.data.notified) board.get(id)!.notified = true
        break
      case 'left':
        if (seat) seat.left = true
        break
      case 'consented':
        if (!event.data.byProposal || event.delegationId === first.data.proposer) consents.set(event.delegationId, event.data.consents)
        break
      case 'agreed':
        Object.assign(round, { state: 'CONFIRMING', confirmBy: event.data.confirmBy })
        break
      case 'closed':
        Object.assign(round, { state: 'CLOSED', outcome: event.data.outcome })
        break
      case 'opened':
      case 'late':
        break
    }
  }
  for (const seat of board.values()) {
    const number = given.get(seat.delegationId)
    seat.outdated = number !== undefined && substantive.some((each) => each > number && each <= round.number)
  }
  round.partners = asked.map((delegationId) => ({ delegationId, consents: consents.get(delegationId) ?? null }))
  return { ...round, board: [...board.values()] }
}

/** What the clock makes of a round at its deadline, or at the end of its confirmations; 'AGREED' where partners are asked next. */
export function outcomeAtDeadline(
  state: 'OPEN' | 'CONFIRMING',
  ask: Ask,
  result: Result,
  { unconfirmedMeans, partnerRefusal = 'consultation' }: { unconfirmedMeans: UnconfirmedMeans; partnerRefusal?: PartnerRefusal },
  partners: readonly PartnerWord[],
): ConsensusOutcome | 'NO_CONSENSUS' | 'DEFERRED' | 'NOT_ADOPTED' | 'AGREED' {
  if (!needsConsensus(ask)) return consensusOutcome(ask, result)
  if (!result.adoptable) return 'NO_CONSENSUS'
  const isPending = result.pending.length > 0
  if (isPending && (state === 'OPEN' || unconfirmedMeans === 'no_consent')) return 'NO_CONSENSUS'
  if (isPending && unconfirmedMeans === 'defers') return 'DEFERRED'
  if (awaitedOf(partners).length > 0) return state === 'OPEN' ? 'AGREED' : REFUSAL_OUTCOME[partnerRefusal]
  return consensusOutcome(ask, result)
}

/** Whether a kept outcome follows from what happened before it: what a closing by consensus or by the clock has to be. */
export function followsFrom(events: readonly RoundHappening[]): boolean {
  const closing = events.find((event) => event.kind === 'closed')
  if (!closing) return true
  const before = replay(events.slice(0, events.indexOf(closing)))
  const result = resultOf(before.board, before.opening.rule)
  const { ask, rule } = before.opening
  const consensus = consensusOutcome(ask, result)
  const { how, outcome } = closing.data
  if (how === 'clock' && before.state !== 'CLOSED') return outcome === outcomeAtDeadline(before.state, ask, result, rule, before.partners)
  if (how === 'partner') return outcome === REFUSAL_OUTCOME[rule.partnerRefusal ?? 'consultation'] && before.partners.some((each) => each.consents === false)
  const isByConsensus = ['ADOPTED', 'ADOPTED_WITH_RESERVATION', 'ENDORSED'].includes(outcome)
  if (!isByConsensus) return true
  const isOwed = result.pending.length > 0 || awaitedOf(before.partners).length > 0
  return outcome === consensus && result.adoptable && !isOwed && closing.data.number === before.number
}
