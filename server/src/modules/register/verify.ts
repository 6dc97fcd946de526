import type { Reader } from '../../kernel/unit.js'
import { EMPTY_ROOT, treeRoot, leafHash, type Hash } from './merkle.js'
import { roundsNotEntered, sourceOf, wholeRegister, type EntryRow, type PartRow } from './register.store.js'
import { brokenEntries, brokenHeads, brokenSince, type Broken } from './verify.entries.js'
import { revisionOf, strayFromSource } from './verify.sources.js'

/** What a verification found: the first fault first. `root` is recomputed from the entries. */
export interface Verdict {
  size: number
  root: Hash
  broken: Broken[]
}

/**
 * Recomputes the register from its rows: every hash, the chain, the tree, every head, and each decision from the round,
 * positions and events that it was made of. `kept` is the text of a head that somebody has kept apart. `reads` must see
 * everything.
 */
export async function verifyRegister(reads: Reader, kept: string | null = null): Promise<Verdict> {
  const { entries, parts, heads, counted } = await wholeRegister(reads)
  const broken = [...brokenEntries(entries, parts), ...brokenHeads(entries, heads)]
  for (const row of entries) broken.push(...(await againstSource(reads, row, parts)))
  const last = entries.at(-1)?.seq ?? 0
  if (counted > last) broken.push({ seq: last + 1, number: null, what: `is missing: ${counted} decisions were entered` })
  for (const { code } of await roundsNotEntered(reads)) broken.push({ seq: last + 1, number: null, what: `is missing: round ${code} is closed and was not entered` })
  if (kept !== null) {
    const keys = new Map(heads.map((head) => [head.keyId, head.publicKey]))
    const stray = brokenSince(kept, entries, keys)
    if (stray) broken.push(stray)
  }
  broken.sort((one, other) => one.seq - other.seq)
  return { size: entries.length, root: entries.length ? treeRoot(entries.map((row) => leafHash(row.entry))) : EMPTY_ROOT, broken }
}

async function againstSource(reads: Reader, row: EntryRow, parts: PartRow[]): Promise<Broken[]> {
  const own = parts.filter((part) => part.decisionId === row.id)
  const say = (what: string): Broken[] => [{ seq: row.seq, number: row.number, what }]
  try {
    const source = await sourceOf(reads, row.roundId, revisionOf(own))
    if (!source) return say('was made of a round that is gone')
    const stray = strayFromSource(own, source)
    return stray ? say(`was made of rows that have been changed: ${stray}`) : []
  } catch (error) {
    if (error instanceof SyntaxError) return say('has a part that cannot be read')
    throw error
  }
}

/** A fault as a line: 'D-2026-003 (3rd entry) has been changed …'. */
export function brokenInWords({ seq, number, what }: Broken): string {
  if (seq === 0 || what.startsWith('The ')) return `${what}.`
  return `${number ?? `Entry ${seq}`}${number ? ` (entry ${seq})` : ''} ${what}.`
}
