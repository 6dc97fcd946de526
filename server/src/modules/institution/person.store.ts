import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'
import type { OfficeKind } from '../../kernel/viewer.js'
import { byId, groupedBy, PERSON, type PersonRow } from './institution.store.js'

export interface OfficeRow {
  __typename: 'Office'
  id: string
  personId: string
  delegationId: string
  bodyId: string | null
  kind: OfficeKind
  titleEn: string | null
  titleVi: string | null
  fromAt: Date
  toAt: Date | null
  actingForId: string | null
  revision: number
}

export interface ContactRow {
  personId: string
  email: string | null
  phone: string | null
}

const OFFICE = `o.id, o.person_id, o.delegation_id, o.body_id, o.kind, o.title_en, o.title_vi, o.from_at, o.to_at,
  o.acting_for_id, o.revision, 'Office' as "__typename"`

/** People whom the viewer may know, by name; of one delegation when it is given. */
export async function listPeople(
  reads: Reader,
  delegationId: string | null,
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: PersonRow[]; totalCount: number }> {
  const where = '($1::text is null or delegation_id = $1)'
  const [counted] = await reads.rows<{ total: number }>({
    name: 'person.count',
    text: `select count(*)::int as total from person where ${where}`,
    values: [delegationId],
  })
  const rows = await reads.rows<PersonRow>({
    name: 'person.list',
    text: `select ${PERSON} from person where ${where} and ($2::text is null or (fold(name), id) > (fold($2), $3::uuid))
      order by fold(name), id limit $4`,
    values: [delegationId, after?.[0] ?? null, after?.[1] ?? null, first + 1],
  })
  return { rows, totalCount: counted!.total }
}

/** Which offices: of a delegation or all, in a body or all, at this moment or ever. */
export interface OfficeFilter {
  delegationId: string | null
  bodyId: string | null
  currentOnly: boolean
}

/** Offices by delegation in protocol order, then by kind and name of the holder. */
export async function listOffices(reads: Reader, filter: OfficeFilter): Promise<OfficeRow[]> {
  return reads.rows<OfficeRow>({
    name: 'office.list',
    text: `select ${OFFICE} from office o join person p on p.id = o.person_id join delegation d on d.id = o.delegation_id
      where o.kind <> 'contributor' and ($1::text is null or o.delegation_id = $1) and ($2::text is null or o.body_id = $2 or o.body_id is null)
        and (not $3 or (o.from_at <= (select clock_now()) and coalesce(o.to_at, 'infinity') > (select clock_now())))
      order by d.protocol_order, array_position(array['head', 'chair', 'senior_official', 'focal_point',
        'partner_focal_point', 'desk_officer', 'observer'], o.kind), fold(p.name), o.from_at desc limit 500`,
    values: [filter.delegationId, filter.bodyId, filter.currentOnly],
  })
}

/** Offices by id; null for one whose holder the viewer may not know. */
export function officeLoader(context: Context): DataLoader<string, OfficeRow | null> {
  return byId(context, 'office.by_ids', `select ${OFFICE} from office o where o.id = any ($1::uuid[])`)
}

/** The offices of people, newest first. */
export function officesLoader(context: Context): DataLoader<string, OfficeRow[]> {
  return groupedBy(
    context,
    'office.of_people',
    `select ${OFFICE} from office o where o.person_id = any ($1::uuid[]) order by o.from_at desc, o.id`,
    'personId',
  )
}

/** How to reach people; null for one whose contact the viewer may not see. */
export function contactLoader(context: Context): DataLoader<string, ContactRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<ContactRow>({
      name: 'person_contact.of_people',
      text: 'select person_id, email, phone from person_contact where person_id = any ($1::uuid[])',
      values: [ids],
    })
    const byId = new Map(rows.map((row) => [row.personId, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}
