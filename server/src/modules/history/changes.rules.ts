/** One field that a change touched; values as text, null for none. `field` from the outside in, 'conceptNote.titleEn'. */
export interface FieldChange {
  field: string
  before: string | null
  after: string | null
}

const DEEPEST = 2

/** Field by field, what changed between two recorded values; fields that stayed are left out. */
export function changesBetween(before: unknown, after: unknown): FieldChange[] {
  const [old, fresh] = [flat(before), flat(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: fresh.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
}

function flat(
  value: unknown,
  path: string[] = [],
  found = new Map<string, string | null>(),
): Map<string, string | null> {
  if (isPlain(value) && path.length < DEEPEST) {
    for (const [key, each] of Object.entries(value)) flat(each, [...path, key], found)
  } else if (path.length > 0) found.set(path.join('.'), textOf(value))
  return found
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
