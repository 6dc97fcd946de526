/**
 * What a time on the clocks of a zone (`2026-12-04T17:00`) means, in instants, ISO 8601 in UTC. `twice`: clocks are put
 * back over it; `never`: clocks are put forward over it. Both come with the instants to choose from, the earlier first.
 */
export type WallReading =
  { kind: 'once'; at: string } | { kind: 'twice' | 'never'; choices: [string, string] } | { kind: 'unreadable' }

const DAY_MS = 86_400_000

/** Reads a time on the wall. Never guesses; no zone changes its clocks twice within two days. */
export function readingOf(wallTime: string, zone: string): WallReading {
  // Date.parse makes a date of almost any words, and of the 30th of February a day of March.
  if (!/^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallTime)) return { kind: 'unreadable' }
  const asUtc = Date.parse(`${wallTime}:00Z`)
  if (Number.isNaN(asUtc) || iso(asUtc).slice(0, 16) !== wallTime) return { kind: 'unreadable' }
  const [before, after] = [offsetMs(asUtc - DAY_MS, zone), offsetMs(asUtc + DAY_MS, zone)]
  if (before === after) return { kind: 'once', at: iso(asUtc - before) }
  const shown = [asUtc - before, asUtc - after].filter((at) => wallTimeAt(iso(at), zone) === wallTime)
  if (shown.length === 1) return { kind: 'once', at: iso(shown[0]!) }
  const choices = [asUtc - before, asUtc - after].sort((a, b) => a - b).map(iso) as [string, string]
  return { kind: shown.length === 2 ? 'twice' : 'never', choices }
}

/** The instant at which a zone's clocks show this time; undefined when it is no time, or does not mean exactly one. */
export function instantAt(wallTime: string, zone: string): string | undefined {
  const reading = readingOf(wallTime, zone)
  return reading.kind === 'once' ? reading.at : undefined
}

/** What the zone's clocks show at that instant, as `2026-12-04T17:00`. */
export function wallTimeAt(instant: string, zone: string): string {
  const at = Date.parse(instant)
  return iso(at + offsetMs(at, zone)).slice(0, 16)
}

const iso = (at: number) => new Date(at).toISOString()

function offsetMs(at: number, zone: string): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  const shown = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second)
  return shown - Math.floor(at / 1000) * 1000
}
