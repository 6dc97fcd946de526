import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import type { Hash } from './merkle.js'
import type { RegisterKey } from './register-key.js'

/** The name under which the register signs, first line of each head. */
export const ORIGIN = 'mufakat/register'

/** What a head says: how many decisions there are, the root over them, when it was signed (an instant). */
export interface Head {
  size: number
  root: Hash
  at: Date
}

const SIGNATURE = /^— (\S+) ([A-Za-z0-9+/=]+)$/

/**
 * A signed head as a C2SP checkpoint (c2sp.org/tlog-checkpoint): origin, size, root in base64, the instant as a line of our
 * own, an empty line, the signature. Text that a person can keep in a mail and a program can check.
 */
export function signedHead(head: Head, key: RegisterKey): string {
  const body = `${ORIGIN}\n${head.size}\n${Buffer.from(head.root, 'hex').toString('base64')}\nat ${head.at.toISOString()}\n`
  const signature = Buffer.concat([Buffer.from(key.id, 'hex'), sign(null, Buffer.from(body), key.privateKey)])
  return `${body}\n— ${ORIGIN} ${signature.toString('base64')}\n`
}

/** The head in a signed text, with the id of the key; null when the text is no head. Does not look at the signature. */
export function readHead(note: string): (Head & { keyId: string; body: string; signature: Buffer }) | null {
  const [body, rest] = splitAt(note.replaceAll('\r\n', '\n'), '\n\n')
  const [origin, size, root, instant] = body.split('\n')
  const signed = SIGNATURE.exec(rest.split('\n')[0] ?? '')
  const at = new Date((instant ?? '').replace(/^at /, ''))
  const hash = Buffer.from(root ?? '', 'base64')
  if (origin !== ORIGIN || !/^\d{1,9}$/.test(size ?? '') || hash.length !== 32 || Number.isNaN(at.getTime()) || !signed) return null
  const bytes = Buffer.from(signed[2]!, 'base64')
  return { size: Number(size), root: hash.toString('hex'), at, keyId: bytes.subarray(0, 4).toString('hex'), body, signature: bytes.subarray(4) }
}

/** Whether a signed text is a head signed with this key. `publicKey` in base64, 32 bytes. */
export function isSignedBy(note: string, publicKey: string): boolean {
  const head = readHead(note)
  if (!head || head.keyId !== keyId(publicKey)) return false
  return verify(null, Buffer.from(head.body), publicKeyOf(publicKey), head.signature)
}

/** The short id of a key, 8 hexadecimal digits, as C2SP signed notes compute it. */
export function keyId(publicKey: string): string {
  const hash = createHash('sha256').update(`${ORIGIN}\n\x01`).update(Buffer.from(publicKey, 'base64')).digest('hex')
  return hash.slice(0, 8)
}

const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

function publicKeyOf(raw: string): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(raw, 'base64')]), format: 'der', type: 'spki' })
}

/** Both halves; the first keeps its last line break. */
function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at + 1), text.slice(at + mark.length)]
}
