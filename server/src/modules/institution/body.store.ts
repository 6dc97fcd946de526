import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'
import { BODY, type BodyRow, groupedBy } from './institution.store.js'

export interface DecisionRuleRow {
  id: string
  bodyId: string
  version: number
  procedure: string
  effectiveFrom: string
  counts: string[]
  heard: string[]
  partnersCount: boolean
  silenceMeans: string
  objectionNeedsReason: boolean
  minimumHours: number | null
  usualHours: number | null
  quorum: number | null
  positionsTier: string
  blocking: string[]
  mayCall: string[]
  earlyClose: string
  restartsOnChange: boolean
  vacantBlocks: boolean
  confirmHours: number | null
  unconfirmedMeans: string
  leaverObjection: string
  partnerConsent: string
  partnerRefusal: string
  /** Made up for trying the product out. */
  isDemo: boolean
  noteEn: string | null
  noteVi: string | null
  sources: string[]
}

export interface ParticipationRow {
  id: string
  bodyId: string
  delegationId: string
  capacity: string
  fromDate: string
  /** The period that sources give when it is no day; `fromDate` is then its last day. */
  fromReported: string | null
  toDate: string | null
  note: string | null
  sources: string[]
}

/** Every term of a rule. */
export const RULE = `id, body_id, version, procedure, effective_from::text, counts, heard, partners_count, silence_means, blocking,
  objection_needs_reason, minimum_hours, usual_hours, quorum, positions_tier, may_call, early_close, restarts_on_change, vacant_blocks,
  confirm_hours, unconfirmed_means, leaver_objection, partner_consent, partner_refusal, is_demo, note_en, note_vi, sources`

const PARTICIPATION = `a.id, a.body_id, a.delegation_id, a.capacity, a.from_date::text, a.from_reported, a.to_date::text, a.note, a.sources`

/** Every body, in the institution's order. */
export async function listBodies(reads: Reader): Promise<BodyRow[]> {
  return reads.rows<BodyRow>({ name: 'body.list', text: `select ${BODY} from body order by position` })
}

/** The rules of bodies: each procedure's newest version first. */
export function rulesLoader(context: Context): DataLoader<string, DecisionRuleRow[]> {
  return groupedBy(
    context,
    'decision_rule.of_bodies',
    `select ${RULE} from decision_rule where body_id = any ($1)
     order by array_position(array['in_session', 'silence', 'ad_referendum', 'urgent'], procedure), version desc`,
    'bodyId',
  )
}

/** Which body, on which day; without a day, today. */
export interface BodyDay {
  bodyId: string
  on: string | null
}

/** Who takes part in a body on a day, in protocol order. */
export function participantsLoader(context: Context): DataLoader<BodyDay, ParticipationRow[], string> {
  return new DataLoader(
    async (days) => {
      const rows = await context.reads.rows<ParticipationRow & { place: number }>({
        name: 'participation.on_days',
        text: `select asked.place::int, ${PARTICIPATION}
          from unnest($1::text[], $2::date[]) with ordinality asked (body_id, day, place)
          join participation a on a.body_id = asked.body_id and a.from_date <= coalesce(asked.day, (select clock_today()))
            and coalesce(a.to_date, 'infinity') >= coalesce(asked.day, (select clock_today()))
          join delegation d on d.id = a.delegation_id order by d.protocol_order`,
        values: [days.map(({ bodyId }) => bodyId), days.map(({ on }) => on)],
      })
      return days.map((_, at) => rows.filter(({ place }) => place === at + 1))
    },
    { cacheKeyFn: ({ bodyId, on }) => `${bodyId} ${on ?? ''}` },
  )
}

/** Every participation of bodies, past ones too, in protocol order and by first day. */
export function participationLoader(context: Context): DataLoader<string, ParticipationRow[]> {
  return groupedBy(
    context,
    'participation.of_bodies',
    `select ${PARTICIPATION} from participation a join delegation d on d.id = a.delegation_id
     where a.body_id = any ($1) order by d.protocol_order, a.from_date`,
    'bodyId',
  )
}

/** Every participation of delegations, by body and first day. */
export function participationsOfLoader(context: Context): DataLoader<string, ParticipationRow[]> {
  return groupedBy(
    context,
    'participation.of_delegations',
    `select ${PARTICIPATION} from participation a join body b on b.id = a.body_id
     where a.delegation_id = any ($1) order by b.position, a.from_date`,
    'delegationId',
  )
}
