import { instantAt, wallTimeAt } from '../../ui/zoned-time.js'

const DAY_MS = 86_400_000

/** 17:00 on the clocks of the zone, on the first day from Monday to Friday on which that is not before the instant. */
export function closeOfBusinessFrom(instant: string, zone: string): string | undefined {
  for (let days = 0; days < 5; days += 1) {
    const day = wallTimeAt(new Date(Date.parse(instant) + days * DAY_MS).toISOString(), zone).slice(0, 10)
    const close = instantAt(`${day}T17:00`, zone)
    const isWeekend = [0, 6].includes(new Date(day).getUTCDay())
    if (close && close >= instant && !isWeekend) return close
  }
  return undefined
}
