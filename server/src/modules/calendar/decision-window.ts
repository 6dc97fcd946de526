import type { Reader } from '../../kernel/unit.js'
import { windowAt, type PlaceWindow } from './calendar.rules.js'
import { countingOn, placesOf } from './calendar.store.js'

const DAY_MS = 86_400_000

/** A window is asked about for the time that decisions take, not for an age. */
export const LONGEST_WINDOW_DAYS = 400

/**
 * How the window `[opensAt, closesAt)` falls in the capital of each delegation that counts in the body on the day of its
 * opening, in protocol order; with `delegations`, of those instead (a round keeps its own electorate). In three
 * statements.
 */
export async function windowOf(
  reads: Reader,
  bodyId: string,
  opensAt: Date,
  closesAt: Date,
  delegations?: { id: string; timeZone: string }[],
): Promise<PlaceWindow[]> {
  const counting = delegations ?? (await countingOn(reads, bodyId, opensAt))
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  const places = await placesOf(reads, counting, day(opensAt.getTime() - DAY_MS), day(closesAt.getTime() + DAY_MS))
  return places.map((place) => windowAt(place, opensAt, closesAt))
}

/** Whether the two instants make a window that can be asked about. */
export function isWindow(opensAt: Date, closesAt: Date): boolean {
  const length = closesAt.getTime() - opensAt.getTime()
  return length > 0 && length <= LONGEST_WINDOW_DAYS * DAY_MS
}
