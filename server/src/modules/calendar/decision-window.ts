import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'
import { delegationLoader } from '../institution/institution.store.js'
import { boardLoader, type RoundRow } from '../rounds/round.store.js'
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
  const places = await placesOf(reads, counting, dayBefore(opensAt), dayAfter(closesAt))
  return places.map((place) => windowAt(place, opensAt, closesAt))
}

/** The windows of rounds in writing for those who count in each, by its own electorate; null for a round in session. */
export function roundWindowLoader(context: Context): DataLoader<RoundRow, PlaceWindow[] | null> {
  return new DataLoader(async (rounds) => {
    const seats = await Promise.all(rounds.map(({ id }) => context.loader(boardLoader).load(id)))
    const ids = [...new Set(seats.flat().map(({ delegationId }) => delegationId))]
    const known = await context.loader(delegationLoader).loadMany(ids)
    const instants = rounds.flatMap(({ openedAt, closesAt }) => (closesAt ? [openedAt, closesAt] : []))
    if (instants.length === 0) return rounds.map(() => null)
    const times = instants.map((at) => at.getTime())
    const [from, to] = [new Date(Math.min(...times)), new Date(Math.max(...times))]
    const places = await placesOf(context.reads, known.filter((each) => each !== null), dayBefore(from), dayAfter(to))
    return rounds.map(({ openedAt, closesAt }, at) => {
      if (!closesAt) return null
      const counting = seats[at]!.filter(({ counts }) => counts).map(({ delegationId }) => delegationId)
      return counting.flatMap((id) => places.filter((place) => place.delegationId === id)).map((place) => windowAt(place, openedAt, closesAt))
    })
  })
}

const dayBefore = (at: Date) => new Date(at.getTime() - DAY_MS).toISOString().slice(0, 10)
const dayAfter = (at: Date) => new Date(at.getTime() + DAY_MS).toISOString().slice(0, 10)

/** Whether the two instants make a window that can be asked about. */
export function isWindow(opensAt: Date, closesAt: Date): boolean {
  const length = closesAt.getTime() - opensAt.getTime()
  return length > 0 && length <= LONGEST_WINDOW_DAYS * DAY_MS
}
