import { randomBytes } from 'node:crypto'

/** A new row id: UUID version 7, so that ids sort roughly by creation and say nothing else. */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The opaque id that the API shows for a row: base64url of `Type:id`. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64url')
}

/** The type and row id behind an opaque id; null when it is not one of ours. */
export function fromGlobalId(globalId: string): { type: string; id: string } | null {
  if (!/^[A-Za-z0-9_-]{4,200}$/.test(globalId)) return null
  const text = Buffer.from(globalId, 'base64url').toString('utf8')
  if (toGlobalIdText(text) !== globalId) return null
  const match = /^([A-Z][A-Za-z]{1,40}):([A-Za-z0-9+._-]{1,80})$/.exec(text)
  return match ? { type: match[1]!, id: match[2]! } : null
}

/** The row id behind an opaque id of this type; null for anything else. */
export function idOf(type: string, globalId: string): string | null {
  const found = fromGlobalId(globalId)
  return found?.type === type ? found.id : null
}

/** Whether a text can be a uuid of a row. */
export function isRowId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

function toGlobalIdText(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url')
}

/** The row id of a reference row that is named by its opaque id or by its key; null when the text is neither. */
export function keyOf(type: string, idOrKey: string): string | null {
  return idOf(type, idOrKey) ?? (/^[a-z0-9][a-z0-9+._-]{1,79}$/.test(idOrKey) ? idOrKey : null)
}
