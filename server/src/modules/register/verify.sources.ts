import { differenceOf } from './differences.js'
import { ruleWordsOf, summaryOf, type DecisionSource, type PartKind, type Row } from './entry.js'
import type { PartRow } from './register.store.js'

/**
 * Where the rows that a decision was made of differ from what was entered; null when they do not. A position that came too
 * late may be recorded after the end, as a statement; nothing else may.
 */
export function strayFromSource(parts: readonly PartRow[], source: DecisionSource): string | null {
  const kept = (kind: PartKind): Record<string, unknown> | null => {
    const part = parts.find((each) => each.kind === kind)
    return part ? (JSON.parse(part.content) as Record<string, unknown> | null) : null
  }
  const { round, rule, proposal, electorate, circulated_at, changes, revision, positions, note } = source
  const present: Partial<Record<PartKind, unknown>> = {
    summary: summaryOf(source),
    text: revision,
    trail: { round, rule, proposal, electorate, revision: revision?.number ?? null, circulated_at, changes: changes?.number ?? null, rule_words: ruleWordsOf(source) },
    positions: { positions, note },
    events: { events: eventsUpTo(kept('events'), source.events) },
  }
  for (const [kind, now] of Object.entries(present)) {
    const stray = differenceOf(kept(kind as PartKind), now ?? null, kind)
    if (stray) return stray
  }
  return null
}

/** The number of the text revision that a decision was taken on. */
export function revisionOf(parts: readonly PartRow[]): number | null {
  const trail = parts.find((part) => part.kind === 'trail')
  return trail ? ((JSON.parse(trail.content) as { revision: number | null }).revision ?? null) : null
}

function eventsUpTo(kept: Record<string, unknown> | null, events: Row[]): Row[] {
  const last = ((kept?.['events'] ?? []) as Row[]).at(-1)
  return events.filter((event) => event['kind'] !== 'late' || (last !== undefined && Number(event['seq']) <= Number(last['seq'])))
}
