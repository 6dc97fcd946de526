import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { publishedById, type PublishedLoader } from '../../kernel/published.js'

export interface DelegationRow {
  __typename: 'Delegation'
  id: string
  iso2: string | null
  kind: 'member_state' | 'partner' | 'secretariat'
  nameEn: string
  nameVi: string
  protocolOrder: number
  timeZone: string
  note: string | null
  sources: string[]
}

export interface BodyRow {
  __typename: 'Body'
  id: string
  nameEn: string
  nameVi: string
  taxonomy: string | null
  seatZone: string
  position: number
  sources: string[]
}

export interface AgencyRow {
  __typename: 'Agency'
  id: string
  delegationId: string | null
  nameEn: string
  nameVi: string | null
  abbreviation: string | null
  kind: string
  note: string | null
  sources: string[]
}

export interface PersonRow {
  __typename: 'Person'
  id: string
  name: string
  agencyId: string | null
  delegationId: string | null
  roleEn: string | null
  roleVi: string | null
  roleAsOf: string | null
  note: string | null
  isDemo: boolean
  sources: string[]
}

export interface MeetingRow {
  __typename: 'Meeting'
  id: string
  bodyId: string | null
  heldBy: string
  kind: string
  nameEn: string
  nameVi: string | null
  cycle: number | null
  ordinal: number | null
  plannedStart: string | null
  plannedEnd: string | null
  actualStart: string | null
  actualEnd: string | null
  mode: string | null
  place: string | null
  hostId: string | null
  chairId: string | null
  presidingPersonId: string | null
  status: string
  isDemo: boolean
  note: string | null
  sources: string[]
}

export const DELEGATION = `id, iso2, kind, name_en, name_vi, protocol_order, time_zone, note, sources, 'Delegation' as "__typename"`
export const BODY = `id, name_en, name_vi, taxonomy, seat_zone, position, sources, 'Body' as "__typename"`
export const AGENCY = `id, delegation_id, name_en, name_vi, abbreviation, kind, note, sources, 'Agency' as "__typename"`
export const PERSON = `id, name, agency_id, delegation_id, role_en, role_vi, role_as_of, note, is_demo, sources, 'Person' as "__typename"`
export const MEETING = `id, body_id, held_by, kind, name_en, name_vi, cycle, ordinal, planned_start, planned_end, actual_start, actual_end,
  mode, place, host_id, chair_id, presiding_person_id, status, is_demo, note, sources, 'Meeting' as "__typename"`

/** Delegations by id. */
export function delegationLoader(context: Context): PublishedLoader<DelegationRow | null> {
  return publishedById(context, 'delegation.by_ids', `select ${DELEGATION} from delegation where id = any ($1)`)
}

export function bodyLoader(context: Context): PublishedLoader<BodyRow | null> {
  return publishedById(context, 'body.by_ids', `select ${BODY} from body where id = any ($1)`)
}

export function agencyLoader(context: Context): PublishedLoader<AgencyRow | null> {
  return publishedById(context, 'agency.by_ids', `select ${AGENCY} from agency where id = any ($1)`)
}

/** People by id; null for one whom the viewer may not know. */
export function personLoader(context: Context): DataLoader<string, PersonRow | null> {
  return byId(context, 'person.by_ids', `select ${PERSON} from person where id = any ($1::uuid[])`)
}

export function meetingLoader(context: Context): PublishedLoader<MeetingRow | null> {
  return publishedById(context, 'meeting.by_ids', `select ${MEETING} from meeting where id = any ($1)`)
}

/** A loader of rows by their id, in one statement. */
export function byId<Row extends { id: string }>(
  context: Context,
  name: string,
  text: string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<Row>({ name, text, values: [ids] })
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** A loader of the rows that belong to a key, in the statement's order; `keyColumn` is the camelCase column that says whose. */
export function groupedBy<Row>(context: Context, name: string, text: string, keyColumn: keyof Row): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]))
    for (const row of await context.reads.rows<Row>({ name, text, values: [keys] })) {
      groups.get(String(row[keyColumn]))?.push(row)
    }
    return keys.map((key) => groups.get(key) ?? [])
  })
}
