import { daysFrom, dayAt, offsetAt, wallTimeAt, weekdayOf } from '../../kernel/wall-time.js'

/** A public holiday of a state. `day` is a calendar day there, `2026-12-04`; an estimated one may move by a day. */
export interface HolidayRow {
  id: string
  delegationId: string
  day: string
  nameEn: string
  nameVi: string | null
  nameLocal: string | null
  isEstimate: boolean
  source: string
  recordedAt: Date
}

/** The working calendar of a capital. `weekend` in ISO days, 7 for Sunday; `knownYears`: whose holidays are known. */
export interface Place {
  delegationId: string
  zone: string
  weekend: number[]
  knownYears: number[]
  holidays: HolidayRow[]
}

/** What a chooser of a deadline should look at, the gravest first. */
export const WARNINGS = ['NO_WORKING_DAY', 'CLOSES_ON_HOLIDAY', 'CLOSES_ON_WEEKEND', 'CLOSES_AT_MIDNIGHT', 'HOLIDAYS_NOT_KNOWN'] as const
export type WindowWarning = (typeof WARNINGS)[number]

/** A window as one capital sees it. Local times are of its own clocks, `2026-12-04T17:00`. */
export interface PlaceWindow {
  delegationId: string
  zone: string
  opensLocal: string
  closesLocal: string
  closesOffset: string
  /** Days on which people there work and the window is open for a time. */
  workingDays: number
  /** Holidays on a day of the window, by day. */
  holidays: HolidayRow[]
  unknownYears: number[]
  warnings: WindowWarning[]
}

/**
 * How the window `[opensAt, closesAt)` falls in a capital. The closing instant itself is outside: a deadline at midnight
 * is the end of the day before, and says so.
 */
export function windowAt(place: Place, opensAt: Date, closesAt: Date): PlaceWindow {
  const { delegationId, zone } = place
  const days = daysOf(zone, opensAt, closesAt)
  const holidays = place.holidays.filter(({ day }) => days.includes(day))
  const off = new Set(holidays.map(({ day }) => day))
  const working = days.filter((day) => !off.has(day) && !isWeekend(place, day))
  const unknownYears = [...new Set(days.map(yearOf))].filter((year) => !place.knownYears.includes(year))
  const lastDay = days.at(-1)
  const closesLocal = wallTimeAt(closesAt, zone)
  const applies: Record<WindowWarning, boolean> = {
    NO_WORKING_DAY: working.length === 0,
    CLOSES_ON_HOLIDAY: lastDay !== undefined && off.has(lastDay),
    CLOSES_ON_WEEKEND: lastDay !== undefined && isWeekend(place, lastDay),
    CLOSES_AT_MIDNIGHT: closesLocal.endsWith('T00:00'),
    HOLIDAYS_NOT_KNOWN: unknownYears.length > 0,
  }
  return {
    delegationId, zone, opensLocal: wallTimeAt(opensAt, zone), closesLocal, closesOffset: offsetAt(closesAt, zone),
    workingDays: working.length, holidays, unknownYears, warnings: WARNINGS.filter((each) => applies[each]),
  }
}

/** The calendar days in the zone on which the window is open, in order; none when it is empty. */
export function daysOf(zone: string, opensAt: Date, closesAt: Date): string[] {
  return opensAt < closesAt ? daysFrom(dayAt(opensAt, zone), dayAt(new Date(closesAt.getTime() - 1), zone)) : []
}

/** Whole hours from one instant to another; none when it has passed. */
export function hoursBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 3_600_000))
}

export function isWeekend({ weekend }: Pick<Place, 'weekend'>, day: string): boolean {
  return weekend.includes(weekdayOf(day))
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
