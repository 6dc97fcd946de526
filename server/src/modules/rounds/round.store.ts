import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { isRowId } from '../../kernel/ids.js'
import { publishedById, type PublishedLoader } from '../../kernel/published.js'
import type { Reader } from '../../kernel/unit.js'
import { RULE, type DecisionRuleRow } from '../institution/body.store.js'
import type { Ask, Channel, PositionKind, Procedure, RoundOutcome, RoundStateName, RuleTerms } from './consensus.rules.js'
import type { ClosedHow } from './replay.rules.js'
import type { PrintedRule } from './rule.words.js'
import type { Tier } from '../../kernel/audience.js'

export interface RoundRow {
  __typename: 'Round'
  id: string
  code: string
  proposalId: string
  bodyId: string
  meetingId: string | null
  decisionRuleId: string
  procedure: Procedure
  ask: Ask
  state: RoundStateName
  openedNumber: number
  openedAt: Date
  closesAt: Date | null
  closesZone: string | null
  confirmBy: Date | null
  confirmZone: string | null
  calledReason: string | null
  followsId: string | null
  closedAt: Date | null
  closedHow: ClosedHow | null
  closedBy: string | null
  decidedNumber: number | null
  outcome: RoundOutcome | null
  outcomeReason: string | null
  deferredToId: string | null
  referredTo: string | null
  note: object | null
  consentOf: string[]
  releasedNumber: number
}

/** A delegation's place on a round's board, with its last position when it has one. In protocol order. */
export interface SeatRow {
  roundId: string
  delegationId: string
  counts: boolean
  notified: boolean
  left: boolean
  present: boolean | null
  protocolOrder: number
  positionId: string | null
  kind: PositionKind | null
  number: number | null
  text: string | null
  personId: string | null
  officeKind: string | null
  /** The person for whom it was stated, in an office that was entrusted. */
  actingForId: string | null
  statedAt: Date | null
  outdated: boolean
  provisional: boolean
  /** Provisional, and the capital has not confirmed it. */
  pending: boolean
  confirmedAt: Date | null
  instrument: string | null
  reference: string | null
  channel: Channel | null
  channelDate: string | null
  spokenBy: string | null
  documentId: string | null
  recordedById: string | null
  /** When its delegation confirmed what was recorded for it. */
  recordConfirmedAt: Date | null
}

/** A decision rule as the institution shows it, with the terms that the arithmetic needs. */
export type RuleRow = Omit<DecisionRuleRow, 'silenceMeans' | 'procedure' | 'positionsTier' | 'leaverObjection' | 'partnerConsent' | 'partnerRefusal'> & RuleTerms & PrintedRule & { positionsTier: Tier }

const ROUND = `r.id, r.code, r.proposal_id, r.body_id, r.meeting_id, r.decision_rule_id, r.procedure, r.ask, r.state, r.opened_number,
  r.opened_at, r.closes_at, r.closes_zone, r.confirm_by, r.confirm_zone, r.called_reason, r.follows_id, r.closed_at, r.closed_by, r.closed_how,
  r.decided_number, r.outcome, r.outcome_reason, r.deferred_to_id, r.referred_to, r.note, r.consent_of,
  coalesce(p.released_number, r.opened_number) as released_number, 'Round' as "__typename"`

/** The rounds of each proposal, oldest first. Who asks for those of one will ask for their boards: these come along. */
export function roundsLoader(context: Context): DataLoader<string, RoundRow[]> {
  return new DataLoader(async (ids) => {
    const [rows, seats] = await Promise.all([
      context.reads.rows<RoundRow>({
        name: 'round.of_proposals',
        text: `select ${ROUND} from round r join proposal p on p.id = r.proposal_id
          where r.proposal_id = any ($1::uuid[]) order by r.opened_at, r.id`,
        values: [ids],
      }),
      ids.length === 1 ? boardsOfProposal(context.reads, ids[0]!) : null,
    ])
    if (seats) for (const { id } of rows) context.loader(boardLoader).prime(id, seats.filter((seat) => seat.roundId === id))
    return ids.map((id) => rows.filter((row) => row.proposalId === id))
  })
}

/** Rounds by row id, in one statement. */
export function roundLoader(context: Context): DataLoader<string, RoundRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<RoundRow>({
      name: 'round.by_ids', text: `select ${ROUND} from round r join proposal p on p.id = r.proposal_id where r.id = any ($1::uuid[])`, values: [ids],
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

export async function roundById(reads: Reader, id: string): Promise<RoundRow | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<RoundRow>(
    `select ${ROUND} from round r join proposal p on p.id = r.proposal_id where r.id = $1`,
    [id],
  )
  return row ?? null
}

const POSITION = `o.id as position_id, o.kind, o.number, o.text, o.person_id, o.office_kind, o.stated_at, principal.person_id as acting_for_id,
  coalesce(o.provisional, false) as provisional, coalesce(o.provisional and c.id is null, false) as pending, c.at as confirmed_at,
  c.instrument, c.reference, o.channel, o.channel_date::text, o.spoken_by, o.document_id, o.recorded_by as recorded_by_id,
  b.at as record_confirmed_at`

const WITH_WORDS = `left join position_confirmation c on c.position_id = o.id and c.kind = 'capital'
  left join position_confirmation b on b.position_id = o.id and b.kind = 'on_behalf'
  left join office held on held.id = o.office_id left join office principal on principal.id = held.acting_for_id`

/** The text before the delegations; of a closed round, that at its end: what becomes of the proposal later changes nothing in it. */
const TEXT = `(case r.state when 'CLOSED' then coalesce((r.note ->> 'number')::int, r.decided_number, p.released_number) else p.released_number end)`

/**
 * The boards of these rounds. A seat shows the delegation's last position that the reader may see; `outdated` when the
 * text was changed in substance since.
 */
export function boardLoader(context: Context): DataLoader<string, SeatRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await boardsOf(context.reads, [...ids])
    return ids.map((id) => rows.filter((row) => row.roundId === id))
  })
}

export function boardsOf(reads: Reader, roundIds: string[]): Promise<SeatRow[]> {
  return reads.rows<SeatRow>({ name: 'round.boards', text: boards('s.round_id = any ($1::uuid[])'), values: [roundIds] })
}

function boardsOfProposal(reads: Reader, proposalId: string): Promise<SeatRow[]> {
  return reads.rows<SeatRow>({ name: 'round.boards_of_proposal', text: boards('r.proposal_id = $1'), values: [proposalId] })
}

function boards(which: string): string {
  return `select s.round_id, s.delegation_id, s.counts, s.notified, s.left_at is not null as left, s.present, d.protocol_order, ${POSITION},
        coalesce(exists (select from proposal_revision v where v.proposal_id = r.proposal_id and v.change_kind = 'substantive'
          and v.number > o.number and v.number <= ${TEXT}), false) as outdated
      from round_delegation s
      join delegation d on d.id = s.delegation_id
      join round r on r.id = s.round_id
      join proposal p on p.id = r.proposal_id
      left join lateral (select * from position where round_id = s.round_id and delegation_id = s.delegation_id
        order by seq desc limit 1) o on true
      ${WITH_WORDS}
      where ${which}
      order by s.counts desc, d.protocol_order`
}

/** Every position stated in a round, oldest first: the replaced ones too. */
export async function positionsOf(reads: Reader, roundId: string): Promise<SeatRow[]> {
  return reads.rows<SeatRow>(
    `select o.round_id, o.delegation_id, true as counts, true as notified, false as left, null::boolean as present, 0 as protocol_order, ${POSITION},
       false as outdated
     from position o ${WITH_WORDS} where o.round_id = $1 order by o.seq`,
    [roundId],
  )
}

export function ruleLoader(context: Context): PublishedLoader<RuleRow | null> {
  return publishedById(context, 'decision_rule.by_ids', RULES)
}

const RULES = `select ${RULE} from decision_rule where id = any ($1::uuid[])`

export function rulesById(reads: Reader, ids: string[]): Promise<RuleRow[]> {
  return reads.rows<RuleRow>({ name: 'decision_rule.by_ids', text: RULES, values: [ids] })
}

/** The newest rule of a body for a procedure that is in force today; null when it has none. */
export async function ruleInForce(reads: Reader, bodyId: string, procedure: string): Promise<RuleRow | null> {
  const [found] = await reads.rows<{ id: string }>(
    `select id from decision_rule where body_id = $1 and procedure = $2 and effective_from <= (select clock_today())
     order by version desc limit 1`,
    [bodyId, procedure],
  )
  return found ? ((await rulesById(reads, [found.id]))[0] ?? null) : null
}

/** Ids of the delegations that count under a rule today and have nobody in a deciding office. In protocol order. */
export async function vacantIn(reads: Reader, { bodyId, counts }: RuleRow): Promise<string[]> {
  const rows = await reads.rows<{ id: string }>({
    name: 'round.vacant',
    text: `select d.id from participation a join delegation d on d.id = a.delegation_id
      where a.body_id = $1 and a.capacity = any ($2) and a.from_date <= (select clock_today())
        and (a.to_date is null or a.to_date >= (select clock_today())) and not is_staffed(d.id, a.body_id)
      order by d.protocol_order`,
    values: [bodyId, counts],
  })
  return rows.map(({ id }) => id)
}
