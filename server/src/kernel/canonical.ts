import { createHash } from 'node:crypto'

/**
 * The one text of a value, after RFC 8785: keys sorted by UTF-16 code units, no blanks, numbers and strings as ECMAScript
 * writes them; besides that, strings in NFC, so that a text typed in two ways is the same text.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
  }
  return typeof value === 'string' ? JSON.stringify(value.normalize('NFC')) : JSON.stringify(value ?? null)
}

/** SHA-256 of the canonical text, hexadecimal. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}
