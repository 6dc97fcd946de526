// Verifies the proof of a decision of the Mufakat register, offline. Needs Node 20 and nothing else; uses nothing of Mufakat.
//   node verify-proof.mjs D-2026-001.proof.json [--head kept-head.txt]
// A head that your delegation keeps (it is mailed with each decision) makes sure that the register was not rewritten since:
// download the proof with ?since=<its second line>. What is checked, in order:
//   1. each part that the proof shows is the part that was entered (SHA-256 of salt, colon and text);
//   2. the entry lies in the tree under the head (RFC 6962: leaf 0x00, node 0x01, SHA-256);
//   3. the head was signed with the register's key (Ed25519, C2SP signed note). Compare the key's id with the one you know;
//   4. with --head: the tree goes on from the one whose head you keep, unchanged (RFC 6962, consistency proof).
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [file, option, keptFile] = process.argv.slice(2)
if (!file || (option && (option !== '--head' || !keptFile))) stop(2, 'node verify-proof.mjs <proof.json> [--head <kept-head.txt>]')

const sha256 = (...chunks) => chunks.reduce((hash, chunk) => hash.update(chunk), createHash('sha256')).digest()
const node = (left, right) => sha256(Buffer.of(1), left, right)

/** The one text of a value: keys sorted, no blanks, strings in NFC (after RFC 8785). */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

/** The root that a leaf and its path lead to in a tree of this size (RFC 9162, 2.1.3.2). */
function rootOf(leaf, index, size, path) {
  let [at, last, root] = [index, size - 1, leaf]
  for (const other of path) {
    if (at % 2 === 1 || at === last) {
      root = node(other, root)
      while (at % 2 === 0 && at > 0) [at, last] = [at >> 1, last >> 1]
    } else root = node(root, other)
    ;[at, last] = [at >> 1, last >> 1]
  }
  return last === 0 ? root : Buffer.alloc(0)
}

/** Whether a path shows that the newer tree begins with the older one, unchanged (RFC 9162, 2.1.4.2). */
function goesOn(older, newer, path) {
  if (older.size === newer.size) return older.root.equals(newer.root)
  let [at, last] = [older.size - 1, newer.size - 1]
  while (at % 2 === 1) [at, last] = [at >> 1, last >> 1]
  const [first, ...rest] = at === 0 ? [older.root, ...path] : path
  if (older.size < 1 || older.size > newer.size || !first) return false
  let [old, fresh] = [first, first]
  for (const other of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      ;[old, fresh] = [node(other, old), node(other, fresh)]
      while (at % 2 === 0 && at > 0) [at, last] = [at >> 1, last >> 1]
    } else fresh = node(fresh, other)
    ;[at, last] = [at >> 1, last >> 1]
  }
  return last === 0 && old.equals(older.root) && fresh.equals(newer.root)
}

/** A head's lines and signature: origin, size, root, instant, an empty line, the signature. */
function readHead(text) {
  const [body, signed] = text.replaceAll('\r\n', '\n').split('\n\n')
  const [, size, root, instant] = (body ?? '').split('\n')
  const signature = Buffer.from((signed ?? '').split('\n')[0].split(' ')[2] ?? '', 'base64')
  return { body: `${body}\n`, size: Number(size), root: Buffer.from(root ?? '', 'base64'), at: (instant ?? '').slice(3), signature }
}

const proof = JSON.parse(readFileSync(file, 'utf8'))
const { entry, parts, path } = proof
const head = readHead(proof.head)

for (const [kind, { salt, content }] of Object.entries(parts)) {
  const hash = sha256(`${salt}:${canonical(content)}`).toString('hex')
  if (hash !== entry.parts[kind]) stop(1, `The part "${kind}" is not what was entered. / Phần "${kind}" không đúng như đã ghi.`)
}

const leaf = sha256(Buffer.of(0), canonical(entry))
const root = rootOf(leaf, entry.seq - 1, head.size, path.map((hash) => Buffer.from(hash, 'hex')))
if (!root.equals(head.root)) stop(1, 'The entry is not under the head. / Mục này không thuộc cây của đầu sổ.')

const key = Buffer.from(proof.publicKey, 'base64')
const spki = createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]), format: 'der', type: 'spki' })
const keyId = sha256('mufakat/register\n\x01', key).subarray(0, 4)
const isSignedHead = ({ body, signature }) => keyId.equals(signature.subarray(0, 4)) && verify(null, Buffer.from(body), spki, signature.subarray(4))
if (!isSignedHead(head)) stop(1, 'The head was not signed with this key. / Đầu sổ không được ký bằng khóa này.')

if (keptFile) {
  const kept = readHead(readFileSync(keptFile, 'utf8'))
  const since = kept.size === head.size ? [] : proof.consistency?.size === kept.size ? proof.consistency.path : null
  if (!isSignedHead(kept)) stop(1, 'The head that you keep was not signed with this key. / Đầu sổ bạn giữ không được ký bằng khóa này.')
  if (!since) stop(2, `The proof does not lead to your head of size ${kept.size}: download it with ?since=${kept.size}.`)
  if (!goesOn(kept, head, since.map((hash) => Buffer.from(hash, 'hex')))) stop(1, 'The register was rewritten: it does not go on from the head that you keep. / Sổ đã bị viết lại.')
}

console.log(`${entry.number}: ${entry.outcome}, ${entry.decidedAt}. Entry ${entry.seq} of ${head.size}, head signed ${head.at}, key ${keyId.toString('hex')}.`)
console.log(`Proved: the entry and its parts ${Object.keys(parts).join(', ')}. / Đã chứng thực.`)

function stop(code, sentence) {
  console.error(sentence)
  process.exit(code)
}
