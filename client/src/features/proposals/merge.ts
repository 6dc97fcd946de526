/**
 * Two people wrote from the same base. A field that only one of them changed takes that change; a field that both
 * changed, to different values, is a clash and keeps mine until a person chooses.
 */
export function mergedFields<Fields extends object>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): { merged: Fields; clashes: (keyof Fields)[] } {
  const merged = { ...theirs }
  const clashes: (keyof Fields)[] = []
  for (const field of Object.keys(mine) as (keyof Fields)[]) {
    if (same(mine[field], base[field]) || same(mine[field], theirs[field])) continue
    merged[field] = mine[field]
    if (!same(theirs[field], base[field])) clashes.push(field)
  }
  return { merged, clashes }
}

/** The fields of `now` that differ from `before`. */
export function changedFields<Fields extends object>(before: Fields, now: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => !same(value, before[field as keyof Fields])),
  ) as Partial<Fields>
}

/** Equal as values; nothing written and an empty text or list are the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(emptied(one)) === JSON.stringify(emptied(other))
}

function emptied(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(emptied)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '__typename')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => [key, emptied(each)]),
    )
  }
  return value
}
