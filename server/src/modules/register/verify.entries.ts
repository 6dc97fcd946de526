import { canonical } from '../../kernel/canonical.js'
import { FORMAT, partHash, type Entry } from './entry.js'
import { append, EMPTY, leafHash, NO_ENTRY, rootOf, treeRoot, type Hash } from './merkle.js'
import { isSignedBy, readHead } from './register-head.js'
import type { EntryRow, HeadRow, PartRow } from './register.store.js'

/** Something that is not as it was entered. `seq` of the entry at fault; `number` null when the entry itself is gone. */
export interface Broken {
  seq: number
  number: string | null
  what: string
}

/** The entries by themselves: their order, their chain, their hashes, and the parts that they name. */
export function brokenEntries(entries: readonly EntryRow[], parts: readonly PartRow[]): Broken[] {
  const broken: Broken[] = []
  let previous: Hash = NO_ENTRY
  let expected = 1
  for (const row of entries) {
    const say = (what: string) => broken.push({ seq: row.seq, number: row.number, what })
    for (; expected < row.seq; expected += 1) broken.push({ seq: expected, number: null, what: 'is missing' })
    if (row.seq < expected) say('stands twice at its place')
    expected = row.seq + 1
    const entry = entryOf(row.entry)
    if (!entry) say('has an entry that cannot be read')
    else {
      const column = strayColumn(row, entry)
      if (column) say(`has another ${column} than its entry`)
      const stray = strayPart(entry, parts.filter((part) => part.decisionId === row.id))
      if (stray) say(stray)
    }
    if (leafHash(row.entry) !== row.leafHash) say('has been changed: its hash is another')
    if (row.prevHash !== previous || entry?.previous !== previous) say('does not follow the entry before it')
    previous = row.leafHash
  }
  return broken
}

function entryOf(text: string): Entry | null {
  try {
    const entry = JSON.parse(text) as Entry
    return entry.format === FORMAT && canonical(entry) === text ? entry : null
  } catch {
    return null
  }
}

function strayColumn(row: EntryRow, entry: Entry): string | null {
  const pairs = [
    ['place', row.seq, entry.seq], ['number', row.number, entry.number], ['body', row.bodyId, entry.body],
    ['outcome', row.outcome, entry.outcome], ['time', row.decidedAt, entry.decidedAt], ['round', row.roundCode, entry.round],
    ['proposal', row.proposalCode, entry.proposal],
  ] as const
  return pairs.find(([, kept, entered]) => kept !== entered)?.[0] ?? null
}

function strayPart(entry: Entry, parts: PartRow[]): string | null {
  for (const [kind, hash] of Object.entries(entry.parts)) {
    const part = parts.find((each) => each.kind === kind)
    if (!part) return `has lost its part "${kind}"`
    if (partHash(part) !== hash) return `has a part "${kind}" that has been changed`
  }
  const extra = parts.find((part) => !(part.kind in entry.parts))
  return extra ? `has a part "${extra.kind}" that it was not entered with` : null
}

/** The heads against the entries: one for each, with the right root and a good signature. */
export function brokenHeads(entries: readonly EntryRow[], heads: readonly HeadRow[]): Broken[] {
  const broken: Broken[] = []
  const bySize = new Map(heads.map((head) => [head.size, head]))
  let tree = EMPTY
  for (const row of entries) {
    tree = append(tree, leafHash(row.entry))
    const head = bySize.get(row.seq)
    const say = (what: string) => broken.push({ seq: row.seq, number: row.number, what })
    const read = head && readHead(head.note)
    if (!head || !read) say('has no signed head')
    else if (read.root !== rootOf(tree) || head.root !== read.root || head.frontier.join() !== tree.roots.join()) say('is not what its head was signed over')
    else if (read.size !== row.seq || read.at.getTime() !== head.at.getTime()) say('has a head that has been changed')
    else if (!isSignedBy(head.note, head.publicKey)) say('has a head with a false signature')
  }
  const last = entries.at(-1)?.seq ?? 0
  for (const head of heads) if (head.size > last) broken.push({ seq: head.size, number: null, what: 'is missing: a head was signed over it' })
  return broken
}

/** A head that somebody kept, against the register as it is now; null when it agrees. */
export function brokenSince(kept: string, entries: readonly EntryRow[], keys: ReadonlyMap<string, string>): Broken | null {
  const head = readHead(kept)
  if (!head) return { seq: 0, number: null, what: 'The kept head cannot be read: give the text as it was sent' }
  const publicKey = keys.get(head.keyId)
  if (!publicKey) return { seq: head.size, number: null, what: `The kept head was signed with the key ${head.keyId}, of which this register knows nothing` }
  if (!isSignedBy(kept, publicKey)) return { seq: head.size, number: null, what: 'The kept head has a false signature: it has been changed since it was sent' }
  if (head.size > entries.length) {
    return { seq: entries.length + 1, number: null, what: `is missing: the kept head counts ${head.size} decisions, this register ${entries.length}` }
  }
  const root = treeRoot(entries.slice(0, head.size).map((row) => leafHash(row.entry)))
  if (root === head.root) return null
  return { seq: head.size, number: entries[head.size - 1]!.number, what: `or one before it was rewritten: the first ${head.size} decisions are not those of the kept head` }
}
