import type { Reader } from '../../kernel/unit.js'
import type { HandoverItem, Side } from './handover.rules.js'

/** Two terms between which a chair passes, and how far its handover has come. Days 'YYYY-MM-DD'. */
export interface PairRow {
  bodyId: string
  outgoingId: string
  outgoingDelegationId: string
  outgoingFrom: string | null
  incomingId: string | null
  incomingDelegationId: string | null
  /** Last day of the next term, as reported; null when that is not known. */
  until: string | null
  /** The seat's day. */
  today: string
  /** Whether the chair has passed lately or passes within 90 days. */
  isDue: boolean
}

const PAIR = `o.body_id, o.id as outgoing_id, o.delegation_id as outgoing_delegation_id,
  partial_start(coalesce(o.from_date, o.to_date))::text as outgoing_from, n.id as incoming_id, n.delegation_id as incoming_delegation_id,
  partial_end(n.to_date)::text as until, seat_today()::text as today,
  coalesce(partial_start(coalesce(n.from_date, n.to_date)) <= seat_today() + 90, false) as is_due`
const NEXT = `left join lateral (select * from chair_term t where t.body_id = o.body_id and t.ordinal > o.ordinal order by t.ordinal limit 1) n on true`

/**
 * The handover at hand in each body, or in one: the one between the last two terms while it is not complete and the chair
 * passed within 90 days; else the next one.
 */
export function pairsNow(reader: Reader, bodyId: string | null): Promise<PairRow[]> {
  return reader.rows<PairRow>({
    name: 'handover.pairs',
    text: `select ${PAIR} from body b
      cross join lateral (select (chair_term_on(b.id, seat_today())).id as now_id, (chair_term_on(b.id, seat_today() - 90)).id as before_id) chair
      join chair_term o on o.body_id = b.id and o.id = case
        when before_id <> now_id and not exists (select from chair_handover h where h.outgoing_id = before_id and h.completed_at is not null) then before_id
        else coalesce(now_id, (select id from chair_term t where t.body_id = b.id and partial_end(coalesce(t.to_date, t.from_date)) < seat_today()
          order by t.ordinal desc limit 1)) end
      ${NEXT} where $1::text is null or b.id = $1 order by b.position`,
    values: [bodyId],
  })
}

/** The pairs of which these terms are the outgoing ones; none for an id that is no term. */
export function pairsOf(reader: Reader, outgoingIds: string[]): Promise<PairRow[]> {
  return reader.rows<PairRow>({
    name: 'handover.pairs_of', text: `select ${PAIR} from chair_term o ${NEXT} where o.id = any ($1)`, values: [outgoingIds],
  })
}

/** A handover that somebody has signed. */
export interface HandoverRow {
  outgoingId: string
  incomingId: string
  bodyId: string
  content: HandoverItem[]
  contentHash: string
  contentOn: string
  frozenAt: Date
  completedAt: Date | null
}

export interface SignatureRow {
  outgoingId: string
  side: Side
  contentHash: string
  personId: string
  delegationId: string
  officeKind: string
  signedAt: Date
}

const HANDOVER = `h.outgoing_id, h.incoming_id, h.body_id, h.content, h.content_hash, h.content_on::text, h.frozen_at, h.completed_at`

export async function handoverRow(reader: Reader, outgoingId: string, lock = ''): Promise<HandoverRow | null> {
  const [row] = await reader.rows<HandoverRow>(`select ${HANDOVER} from chair_handover h where h.outgoing_id = $1 ${lock}`, [outgoingId])
  return row ?? null
}

/** Handovers that both chairs signed, the latest first. */
export function completed(reader: Reader, bodyId: string | null): Promise<HandoverRow[]> {
  return reader.rows<HandoverRow>({
    name: 'handover.completed',
    text: `select ${HANDOVER} from chair_handover h where h.completed_at is not null and ($1::text is null or h.body_id = $1)
      order by h.completed_at desc limit 50`,
    values: [bodyId],
  })
}

/** What each chair signed, the first one first. */
export function signaturesOf(reader: Reader, outgoingIds: readonly string[]): Promise<SignatureRow[]> {
  return reader.rows<SignatureRow>({
    name: 'handover.signatures',
    text: `select outgoing_id, side, content_hash, person_id, delegation_id, office_kind, signed_at from chair_handover_signature
      where outgoing_id = any ($1) order by seq`,
    values: [outgoingIds],
  })
}

/** Keeps the content that is signed, in the place of content that has changed since. */
export async function freeze(reader: Reader, row: Omit<HandoverRow, 'frozenAt' | 'completedAt'>): Promise<void> {
  await reader.rows(
    `insert into chair_handover (outgoing_id, incoming_id, body_id, content, content_hash, content_on, frozen_at)
     values ($1, $2, $3, $4, $5, $6, clock_now())
     on conflict (outgoing_id) do update set incoming_id = excluded.incoming_id, content = excluded.content,
       content_hash = excluded.content_hash, content_on = excluded.content_on, frozen_at = excluded.frozen_at`,
    [row.outgoingId, row.incomingId, row.bodyId, JSON.stringify(row.content), row.contentHash, row.contentOn],
  )
}

export async function addSignature(reader: Reader, id: string, row: Omit<SignatureRow, 'signedAt'>): Promise<void> {
  await reader.rows(
    `insert into chair_handover_signature (id, outgoing_id, side, content_hash, person_id, delegation_id, office_kind, signed_at)
     values ($1, $2, $3, $4, $5, $6, $7, clock_now())`,
    [id, row.outgoingId, row.side, row.contentHash, row.personId, row.delegationId, row.officeKind],
  )
}

export async function complete(reader: Reader, outgoingId: string): Promise<void> {
  await reader.rows(`update chair_handover set completed_at = clock_now() where outgoing_id = $1`, [outgoingId])
}

/** A place in the order in which delegations chair a body. */
export interface PlaceRow {
  bodyId: string
  position: number
  delegationId: string
  isDemo: boolean
  sources: string[]
}

/** The rotation of a body, from its first place on; empty when no order is on record. */
export function rotationOf(reader: Reader, bodyId: string): Promise<PlaceRow[]> {
  return reader.rows<PlaceRow>({
    name: 'chair_rotation.of_body',
    text: 'select body_id, position, delegation_id, is_demo, sources from chair_rotation where body_id = $1 order by position',
    values: [bodyId],
  })
}
