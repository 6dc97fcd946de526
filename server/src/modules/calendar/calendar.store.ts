import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { Reader } from '../../kernel/unit.js'
import type { HolidayRow, Place } from './calendar.rules.js'
import type { LibraryHoliday } from './holiday.library.js'

const HOLIDAY = `id, delegation_id, day::text, name_en, name_vi, name_local, is_estimate, source, recorded_at`

/** A year of a delegation. */
export interface Year {
  delegationId: string
  year: number
}

/** `official`: an official of the delegation or the Secretariat says that no holiday of the year is missing. */
export type Origin = 'library' | 'official'

export interface YearRow extends Year {
  origin: Origin
  source: string
}

export interface WeekendRow {
  delegationId: string
  days: number[]
  sources: string[]
}

/** The holidays of years, as they stand after the last correction. */
export function holidaysLoader(context: Context): DataLoader<Year, HolidayRow[], string> {
  return new DataLoader(
    async (years) => {
      const rows = await context.reads.rows<HolidayRow>({
        name: 'holiday.of_years',
        text: `select ${HOLIDAY} from holiday_now where is_holiday and delegation_id = any ($1)
          and extract(year from day)::int = any ($2::int[]) order by day`,
        values: [years.map(({ delegationId }) => delegationId), years.map(({ year }) => year)],
      })
      return years.map(({ delegationId, year }) =>
        rows.filter((row) => row.delegationId === delegationId && row.day.startsWith(`${year}-`)),
      )
    },
    { cacheKeyFn: ({ delegationId, year }) => `${delegationId} ${year}` },
  )
}

/** Which years' holidays of delegations are known, by year. */
export function knownYearsLoader(context: Context): DataLoader<string, YearRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await knownYears(context.reads, [...ids])
    return ids.map((id) => rows.filter(({ delegationId }) => delegationId === id))
  })
}

export function weekendLoader(context: Context): DataLoader<string, WeekendRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await weekends(context.reads, [...ids])
    return ids.map((id) => rows.find(({ delegationId }) => delegationId === id) ?? null)
  })
}

/** The working calendars of delegations between two days, in the order of their ids. */
export async function placesOf(reads: Reader, delegations: { id: string; timeZone: string }[], from: string, to: string): Promise<Place[]> {
  const ids = delegations.map(({ id }) => id)
  const holidays = await reads.rows<HolidayRow>({
    name: 'holiday.between',
    text: `select ${HOLIDAY} from holiday_now where is_holiday and delegation_id = any ($1) and day between $2 and $3 order by day`,
    values: [ids, from, to],
  })
  const years = await knownYears(reads, ids)
  const off = await weekends(reads, ids)
  return delegations.map(({ id, timeZone }) => ({
    delegationId: id,
    zone: timeZone,
    weekend: off.find(({ delegationId }) => delegationId === id)?.days ?? [6, 7],
    knownYears: years.filter(({ delegationId }) => delegationId === id).map(({ year }) => year),
    holidays: holidays.filter(({ delegationId }) => delegationId === id),
  }))
}

/** Who counts in a body on the day of an instant, in protocol order: members, and partners where its rule counts them. */
export function countingOn(reads: Reader, bodyId: string, at: Date): Promise<{ id: string; timeZone: string }[]> {
  return reads.rows({
    name: 'calendar.counting',
    text: `select d.id, d.time_zone from participation a join delegation d on d.id = a.delegation_id
      where a.body_id = $1 and a.from_date <= ($2::timestamptz at time zone 'UTC')::date
        and coalesce(a.to_date, 'infinity') >= ($2::timestamptz at time zone 'UTC')::date
        and (a.capacity = 'member' or a.capacity = 'partner' and exists (select from decision_rule r
          where r.body_id = a.body_id and r.partners_count))
      order by d.protocol_order`,
    values: [bodyId, at],
  })
}

/** The day as it stands; null when no row speaks of it. */
export async function standingDay(reads: Reader, delegationId: string, day: string): Promise<(HolidayRow & { isHoliday: boolean }) | null> {
  const [row] = await reads.rows<HolidayRow & { isHoliday: boolean }>(
    `select ${HOLIDAY}, is_holiday from holiday_now where delegation_id = $1 and day = $2`,
    [delegationId, day],
  )
  return row ?? null
}

export async function insertOfficial(
  transaction: Transaction,
  row: { id: string; delegationId: string; day: string; isHoliday: boolean; nameEn: string; nameVi: string | null; nameLocal: string | null; source: string; officeKind: string },
): Promise<void> {
  await transaction.rows(
    `insert into holiday (id, delegation_id, day, is_holiday, name_en, name_vi, name_local, origin, source, person_id, office_kind, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'official', $8, $9, $10, $11)`,
    [
      row.id, row.delegationId, row.day, row.isHoliday, row.nameEn, row.nameVi, row.nameLocal, row.source,
      transaction.viewer.personId, row.officeKind, transaction.now,
    ],
  )
}

/** Notes that all holidays of a year are known, and from where; the last word stands. */
export async function knowYear(transaction: Transaction, { delegationId, year, origin, source }: YearRow): Promise<void> {
  await transaction.rows(
    `insert into holiday_year (delegation_id, year, origin, source, recorded_at) values ($1, $2, $3, $4, $5)
     on conflict (delegation_id, year, origin) do update set source = excluded.source, recorded_at = excluded.recorded_at`,
    [delegationId, year, origin, source, transaction.now],
  )
}

/** The years of delegations that this source has given. */
export async function yearsFrom(reads: Reader, source: string): Promise<Year[]> {
  return reads.rows<Year>(`select delegation_id, year from holiday_year where source = $1`, [source])
}

/** Puts the library's days of whole years in place of those that it gave before. `ids` name the rows, one each. */
export async function replaceLibraryDays(transaction: Transaction, years: number[], source: string, days: (LibraryHoliday & { id: string })[]): Promise<void> {
  const column = <Key extends keyof (typeof days)[number]>(key: Key) => days.map((day) => day[key])
  await transaction.rows(
    `delete from holiday where origin = 'library' and extract(year from day)::int = any ($1::int[])`,
    [years],
  )
  await transaction.rows(
    `insert into holiday (id, delegation_id, day, name_en, name_vi, name_local, is_estimate, origin, source, recorded_at)
     select *, 'library', $8, $9 from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[], $7::bool[])`,
    [
      column('id'), column('delegationId'), column('day'), column('nameEn'), column('nameVi'), column('nameLocal'), column('isEstimate'), source,
      transaction.now,
    ],
  )
}

function knownYears(reads: Reader, ids: string[]): Promise<YearRow[]> {
  return reads.rows<YearRow>({
    name: 'holiday_year.of',
    text: `select delegation_id, year, origin, source from holiday_year where delegation_id = any ($1) order by year, origin = 'library'`,
    values: [ids],
  })
}

function weekends(reads: Reader, ids: string[]): Promise<WeekendRow[]> {
  return reads.rows<WeekendRow>({
    name: 'weekend.of', text: `select delegation_id, days, sources from weekend where delegation_id = any ($1)`, values: [ids],
  })
}

