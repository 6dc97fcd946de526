import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A hash as 64 hexadecimal digits. */
export type Hash = string

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The root of the tree without leaves, and what the first entry names as the one before it. */
export const EMPTY_ROOT: Hash = bytesToHex(sha256(new Uint8Array()))
export const NO_ENTRY: Hash = '0'.repeat(64)

/** Hash of an entry's text as a leaf (RFC 6962, 2.1). */
export function leafHash(text: string): Hash {
  return bytesToHex(sha256(concatBytes(LEAF, utf8ToBytes(text))))
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return bytesToHex(sha256(concatBytes(NODE, hexToBytes(left), hexToBytes(right))))
}

/**
 * A tree of `size` leaves, by the roots of its full subtrees from left to right: enough to append to it in a few hashes,
 * however large it is.
 */
export interface Frontier {
  size: number
  roots: Hash[]
}

export const EMPTY: Frontier = { size: 0, roots: [] }

export function append({ size, roots }: Frontier, leaf: Hash): Frontier {
  const left = [...roots]
  let node = leaf
  for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) node = nodeHash(left.pop()!, node)
  return { size: size + 1, roots: [...left, node] }
}

export function rootOf({ roots }: Frontier): Hash {
  if (roots.length === 0) return EMPTY_ROOT
  return roots.reduceRight((right, left) => nodeHash(left, right))
}

/** The path that proves a leaf's place in the tree over these leaves, from the leaf upwards (RFC 6962, 2.1.1). */
export function inclusionPath(leaves: readonly Hash[], index: number): Hash[] {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split ? [...inclusionPath(left, index), treeRoot(right)] : [...inclusionPath(right, index - split), treeRoot(left)]
}

/** The path that proves that the tree over these leaves goes on from the one over its first `size` (RFC 6962, 2.1.2). */
export function consistencyPath(leaves: readonly Hash[], size: number): Hash[] {
  const below = (part: readonly Hash[], rest: number, isKnown: boolean): Hash[] => {
    if (rest === part.length) return isKnown ? [] : [treeRoot(part)]
    const split = splitOf(part.length)
    const [left, right] = [part.slice(0, split), part.slice(split)]
    return rest <= split ? [...below(left, rest, isKnown), treeRoot(right)] : [...below(right, rest - split, false), treeRoot(left)]
  }
  return below(leaves, size, true)
}

/** Whether such a path shows that the newer tree holds the older one unchanged as its beginning. */
export function goesOn(older: Tree, newer: Tree, path: readonly Hash[]): boolean {
  if (older.size === newer.size) return older.root === newer.root && path.length === 0
  let [at, last] = [older.size - 1, newer.size - 1]
  while (at % 2 === 1) [at, last] = [at >> 1, last >> 1]
  const [first, ...rest] = at === 0 ? [older.root, ...path] : path
  if (older.size < 1 || last <= at || first === undefined) return false
  let [old, fresh] = [first, first]
  for (const other of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      old = nodeHash(other, old)
      fresh = nodeHash(other, fresh)
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1]
    } else fresh = nodeHash(fresh, other)
    ;[at, last] = [at >> 1, last >> 1]
  }
  return last === 0 && old === older.root && fresh === newer.root
}

/** A tree by how many leaves it has and its root. */
interface Tree {
  size: number
  root: Hash
}

/** The root over all leaves, from the definition; `append` arrives at the same. */
export function treeRoot(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return EMPTY_ROOT
  if (leaves.length === 1) return leaves[0]!
  const split = splitOf(leaves.length)
  return nodeHash(treeRoot(leaves.slice(0, split)), treeRoot(leaves.slice(split)))
}

/** The largest power of two below `count`. */
function splitOf(count: number): number {
  return 2 ** Math.ceil(Math.log2(count) - 1)
}

/** Root that a leaf and its path lead to in a tree of this size; null when the path has the wrong length. */
export function rootByPath(leaf: Hash, index: number, size: number, path: readonly Hash[]): Hash | null {
  if (index >= size) return null
  let [at, last, node] = [index, size - 1, leaf]
  for (const other of path) {
    if (last === 0) return null
    if (at % 2 === 1 || at === last) {
      node = nodeHash(other, node)
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1]
    } else node = nodeHash(node, other)
    ;[at, last] = [at >> 1, last >> 1]
  }
  return last === 0 ? node : null
}
