import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A public holiday as the library knows it. */
export interface LibraryHoliday {
  delegationId: string
  /** A calendar day, `2027-02-06`. */
  day: string
  nameEn: string
  nameVi: string | null
  nameLocal: string | null
  isEstimate: boolean
}

/** Which country of the library stands for a delegation, and which region for its capital. Absent: the library does not know it. */
const COUNTRIES: Record<string, { country: string; region?: string }> = {
  brunei: { country: 'BN' },
  indonesia: { country: 'ID' },
  malaysia: { country: 'MY', region: '16' }, // Putrajaya, the seat of the federal government
  philippines: { country: 'PH' },
  singapore: { country: 'SG' },
  thailand: { country: 'TH' },
  'viet-nam': { country: 'VN' },
  china: { country: 'CN' },
  japan: { country: 'JP' },
  'republic-of-korea': { country: 'KR' },
  australia: { country: 'AU', region: 'ACT' },
  'asean-secretariat': { country: 'ID' },
}

/** The delegations whose holidays the library knows. */
export const COVERED = Object.keys(COUNTRIES)

/** Moon and sun: computed ahead, announced by each state for each year. */
const MOVABLE = /chinese|vietnamese|korean|equinox|solarterm|Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu/i

const require = createRequire(import.meta.url)

/** The library by name and version, as every day that is from it cites it. */
export const LIBRARY = `date-holidays ${versionOf('date-holidays')}`

/**
 * The public holidays of a delegation in these years, one row a day, by day. Holidays of some people only and half days
 * are left out, and so are days in lieu that a government decrees for one year.
 */
export async function libraryHolidays(delegationId: string, years: number[]): Promise<LibraryHoliday[]> {
  const known = COUNTRIES[delegationId]
  if (!known) return []
  const { default: Holidays } = await import('date-holidays')
  const options = { types: ['public' as const] }
  const calendar = known.region ? new Holidays(known.country, known.region, options) : new Holidays(known.country, options)
  const local = calendar.getLanguages()[0] ?? 'en'
  const named = (language: string, year: number) => {
    calendar.setLanguages(language)
    return calendar.getHolidays(year)
  }
  const rows = years.flatMap((year) => {
    const [english, vietnamese, own] = [named('en', year), named('vi', year), named(local, year)]
    return english.flatMap((holiday, at) => {
      if ('note' in holiday && holiday.note) return []
      const names = { en: holiday.name, vi: vietnamese[at]!.name, own: own[at]!.name }
      const isVietnamese = local === 'vi' || (names.vi !== names.own && names.vi !== names.en)
      return daysOf(holiday).map((day) => ({
        delegationId, day, nameEn: names.en, nameVi: isVietnamese ? names.vi : null,
        nameLocal: names.own === names.en ? null : names.own, isEstimate: MOVABLE.test(holiday.rule),
      }))
    })
  })
  return oneADay(rows).filter(({ day }) => years.includes(Number(day.slice(0, 4))))
}

/** The days from the first one named; a holiday shorter than a day is none. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  const length = Math.round((end.getTime() - start.getTime()) / 8_640_000) / 10
  return Array.from({ length: Math.floor(length) }, (_, at) => new Date(first + at * 86_400_000).toISOString().slice(0, 10))
}

/** Two holidays on one day are one day off with both names. */
function oneADay(rows: LibraryHoliday[]): LibraryHoliday[] {
  const days = new Map<string, LibraryHoliday>()
  for (const row of rows) {
    const other = days.get(row.day)
    days.set(row.day, other ? both(other, row) : row)
  }
  return [...days.values()].sort((a, b) => a.day.localeCompare(b.day))
}

function both(one: LibraryHoliday, other: LibraryHoliday): LibraryHoliday {
  const join = (a: string | null, b: string | null) => (a && b && a !== b ? `${a}; ${b}` : (a ?? b))
  return {
    ...one, nameEn: join(one.nameEn, other.nameEn)!, nameVi: one.nameVi && other.nameVi ? join(one.nameVi, other.nameVi) : null,
    nameLocal: join(one.nameLocal, other.nameLocal), isEstimate: one.isEstimate && other.isEstimate,
  }
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }
  return version
}
