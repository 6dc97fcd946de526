import { Temporal } from 'temporal-polyfill'
import type { Problem } from './refusals.js'

const DAY_MS = 86_400_000

/**
 * What a day and time on the clocks of a zone (`2026-12-04T17:00`) means. `twice`: clocks are put back over it; `never`:
 * clocks are put forward over it. Both come with the instants to choose from, the earlier first.
 */
export type WallReading =
  { kind: 'once'; at: Date } | { kind: 'twice' | 'never'; choices: [Date, Date] } | { kind: 'unreadable' }

const FORM = /^[12]\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/

/** Reads a time on the wall. Never guesses. */
export function readWallTime(wall: string, zone: string): WallReading {
  if (!FORM.test(wall) || !isZone(zone)) return { kind: 'unreadable' }
  try {
    const plain = Temporal.PlainDateTime.from(wall, { overflow: 'reject' })
    const at = (disambiguation: 'earlier' | 'later') =>
      new Date(plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds)
    const choices: [Date, Date] = [at('earlier'), at('later')]
    if (choices[0].getTime() === choices[1].getTime()) return { kind: 'once', at: choices[0] }
    return { kind: wallTimeAt(choices[0], zone) === wall ? 'twice' : 'never', choices }
  } catch {
    return { kind: 'unreadable' }
  }
}

/** What the clocks of the zone show at that instant, `2026-12-04T17:00`. */
export function wallTimeAt(instant: Date, zone: string): string {
  return onClocks(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** The calendar day in the zone at that instant, `2026-12-04`. */
export function dayAt(instant: Date, zone: string): string {
  return onClocks(instant, zone).toPlainDate().toString()
}

/** Where the institution sits: its days begin and end there, whoever asks from wherever. Asked in nearly every answer, so not of Temporal. */
const AT_THE_SEAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })

/** The institution's day at that instant, `2026-12-04`; `clock_today` in the database. */
export function seatDay(instant: Date): string {
  return AT_THE_SEAT.format(instant)
}

/** The calendar days from the first to the last, `2026-12-04`, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY_MS) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** The day of the week in ISO days: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7
}

/** How far the clocks of the zone are from UTC at that instant, `+06:30`. */
export function offsetAt(instant: Date, zone: string): string {
  return onClocks(instant, zone).offset
}

/** Whether this is the name of an IANA zone that the server knows. An offset is none: it does not know of daylight saving. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/**
 * Why an instant cannot be what a person typed on the clocks of a zone; null when it can. A device whose table of time
 * zones is old is caught here, and a time that does not exist, or exists twice, is asked about.
 */
export function wallTimeProblem(path: string[], at: Date, wall: string, zone: string): Problem | null {
  const reading = readWallTime(wall, zone)
  if (reading.kind === 'unreadable') {
    return {
      path,
      reason: { en: 'This is not a day and a time.', vi: 'Đây không phải là một ngày giờ.' },
      remedy: { en: 'Enter it like 2026-12-04T17:00.', vi: 'Hãy nhập theo dạng 2026-12-04T17:00.' },
    }
  }
  if (reading.kind === 'once') return reading.at.getTime() === at.getTime() ? null : elsewhere(path, reading.at, wall, zone)
  if (reading.kind === 'twice' && reading.choices.some((choice) => choice.getTime() === at.getTime())) return null
  return twoReadings(path, reading, wall, zone)
}

function twoReadings(path: string[], { kind, choices }: { kind: 'twice' | 'never'; choices: [Date, Date] }, wall: string, zone: string): Problem {
  const clock = wall.replace('T', ' ')
  return {
    path,
    reason:
      kind === 'never'
        ? { en: `Clocks of ${zone} are put forward over ${clock}: there is no such time.`, vi: `Đồng hồ ${zone} được chỉnh nhanh lên qua ${clock}: không có thời điểm này.` }
        : { en: `Clocks of ${zone} are put back over ${clock}: it comes twice.`, vi: `Đồng hồ ${zone} được chỉnh chậm lại qua ${clock}: thời điểm này có hai lần.` },
    remedy: { en: 'Choose which of the two is meant.', vi: 'Hãy chọn thời điểm đúng trong hai thời điểm.' },
    choices: choices.map((choice) => choice.toISOString()),
  }
}

function elsewhere(path: string[], meant: Date, wall: string, zone: string): Problem {
  const clock = wall.replace('T', ' ')
  return {
    path,
    reason: {
      en: `${clock} on the clocks of ${zone} is another instant than the one sent.`,
      vi: `${clock} theo giờ ${zone} không trùng với thời điểm được gửi.`,
    },
    remedy: {
      en: 'The time zones of this device may be out of date: choose the instant that is meant.',
      vi: 'Dữ liệu múi giờ của thiết bị có thể đã cũ: hãy chọn thời điểm đúng.',
    },
    choices: [meant.toISOString()],
  }
}

function onClocks(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
}
