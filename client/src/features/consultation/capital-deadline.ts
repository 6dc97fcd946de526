import { instantAt, wallTimeAt } from '../../ui/zoned-time.js'

/** 17:00 on the clocks of the zone so many days from now. */
export function inDays(days: number, zone: string, now: Date = new Date()): string | undefined {
  const day = wallTimeAt(new Date(now.getTime() + days * 86_400_000).toISOString(), zone).slice(0, 10)
  return instantAt(`${day}T17:00`, zone)
}
