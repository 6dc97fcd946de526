import { canonical } from '../../kernel/canonical.js'
import type { Reader } from '../../kernel/unit.js'
import { partHash, type Entry } from './entry.js'
import { consistencyPath, goesOn, inclusionPath, leafHash, rootByPath, type Hash } from './merkle.js'
import { isSignedBy, keyId, readHead } from './register-head.js'
import { entryByNumber, headOfSize, leavesOf, newestHead } from './register.store.js'

/**
 * Proof of one decision, whole in itself: what was entered, the parts that the reader may see, the path to the root of a
 * head, the head as it was signed, and the key. `path` from the leaf upwards, hexadecimal.
 */
export interface Proof {
  format: 'mufakat-proof/1'
  verify: string
  number: string
  entry: Entry
  parts: Record<string, { salt: string; content: unknown }>
  path: Hash[]
  /** That the head goes on from the tree of a size that somebody kept the head of; only where it was asked for. */
  consistency?: { size: number; path: Hash[] }
  head: string
  publicKey: string
  keyId: string
}

/**
 * The proof of a decision against the newest head, or the head of a size that somebody kept; with `since`, also that it goes
 * on from the tree of that size. Null when the reader may not know of the decision or there is no such head over it.
 */
export async function proofOf(reads: Reader, number: string, size: number | null = null, since: number | null = null): Promise<Proof | null> {
  const found = await entryByNumber(reads, number)
  const head = size === null ? await newestHead(reads) : await headOfSize(reads, size)
  if (!found || !head || head.size < Math.max(found.entry.seq, since ?? 0)) return null
  const leaves = await leavesOf(reads, head.size)
  return {
    format: 'mufakat-proof/1',
    verify: `node tools/verify-proof.mjs ${number}.proof.json`,
    number,
    entry: JSON.parse(found.entry.entry) as Entry,
    parts: Object.fromEntries(found.parts.map(({ kind, salt, content }) => [kind, { salt, content: JSON.parse(content) as unknown }])),
    path: inclusionPath(leaves, found.entry.seq - 1),
    ...(since !== null && { consistency: { size: since, path: consistencyPath(leaves, since) } }),
    head: head.note,
    publicKey: head.publicKey,
    keyId: head.keyId,
  }
}

/** What is wrong with a proof; empty when it proves its decision. `tools/verify-proof.mjs` says the same with other libraries. */
export function faultsOf(proof: Proof): string[] {
  const head = readHead(proof.head)
  if (!head) return ['The head cannot be read.']
  const faults: string[] = []
  for (const [kind, { salt, content }] of Object.entries(proof.parts)) {
    const entered = proof.entry.parts[kind as keyof Entry['parts']]
    if (partHash({ salt, content: canonical(content) }) !== entered) faults.push(`The part "${kind}" is not what was entered.`)
  }
  const root = rootByPath(leafHash(canonical(proof.entry)), proof.entry.seq - 1, head.size, proof.path)
  if (root !== head.root) faults.push('The entry is not under the head: it is not what was entered, or the path is another one.')
  if (!isSignedBy(proof.head, proof.publicKey) || keyId(proof.publicKey) !== proof.keyId) faults.push('The head was not signed with this key.')
  if (proof.number !== proof.entry.number) faults.push('The number is not that of the entry.')
  return faults
}

/** Why a proof does not show that the register goes on from a head that somebody kept, as it was mailed; null when it does. */
export function strayFrom(kept: string, { head: note, consistency, publicKey, number }: Proof): string | null {
  const [old, head] = [readHead(kept), readHead(note)]
  if (!old || !head) return 'The kept head cannot be read.'
  if (!isSignedBy(kept, publicKey)) return 'The kept head was not signed with the key of this proof.'
  const path = old.size === head.size ? [] : consistency?.size === old.size ? consistency.path : null
  if (path === null) return `The proof does not lead to the kept head: download ${number}.json?since=${old.size}.`
  return goesOn(old, head, path) ? null : 'The register was rewritten: its head does not go on from the kept one.'
}
