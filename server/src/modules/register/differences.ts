/**
 * Where a kept value differs from the present one, as a path like 'positions.0.kind'; null when it does not. Columns that a
 * row has won since are no difference, nor is the order of keys.
 */
export function differenceOf(kept: unknown, present: unknown, path = ''): string | null {
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key))
  if (Array.isArray(kept)) {
    if (!Array.isArray(present) || present.length !== kept.length) return path
    return first(kept.map((each, index) => () => differenceOf(each, present[index], at(index))))
  }
  if (kept !== null && typeof kept === 'object') {
    if (present === null || typeof present !== 'object' || Array.isArray(present)) return path
    const now = present as Record<string, unknown>
    return first(Object.entries(kept).map(([key, each]) => () => differenceOf(each, now[key] ?? null, at(key))))
  }
  return same(kept, present) ? null : path
}

function same(kept: unknown, present: unknown): boolean {
  if (typeof kept === 'string' && typeof present === 'string') return kept.normalize('NFC') === present.normalize('NFC')
  return kept === present
}

function first(tries: (() => string | null)[]): string | null {
  for (const look of tries) {
    const found = look()
    if (found !== null) return found
  }
  return null
}
