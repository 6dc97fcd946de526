/**
 * The instant at which a zone's clocks show this time (`2026-12-04T17:00`), as ISO 8601 in UTC. Where clocks jump, the
 * later reading; undefined when the text is no time.
 */
export function instantAt(wallTime: string, zone: string): string | undefined {
  // Date.parse makes a date of almost any words.
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallTime)) return undefined
  const asUtc = Date.parse(`${wallTime}:00Z`)
  if (Number.isNaN(asUtc)) return undefined
  const first = asUtc - offsetMs(asUtc, zone)
  return new Date(asUtc - offsetMs(first, zone)).toISOString()
}

/** What the zone's clocks show at that instant, as `2026-12-04T17:00`. */
export function wallTimeAt(instant: string, zone: string): string {
  const at = Date.parse(instant)
  return new Date(at + offsetMs(at, zone)).toISOString().slice(0, 16)
}

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
