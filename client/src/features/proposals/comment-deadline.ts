import { serverNow } from '../../ui/server-clock.js'
import { instantAt, wallTimeAt } from '../../ui/zoned-time.js'

/** 17:00 on the clocks of the zone, fourteen days from now: the usual time to answer, to be changed at will. */
export function inTwoWeeks(zone: string, now: Date = new Date(serverNow())): string | undefined {
  const day = wallTimeAt(new Date(now.getTime() + 14 * 86_400_000).toISOString(), zone).slice(0, 10)
  return instantAt(`${day}T17:00`, zone)
}
