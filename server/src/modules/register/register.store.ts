import type { Reader } from '../../kernel/unit.js'
import type { DecisionSource, Part, PartKind } from './entry.js'
import type { Hash } from './merkle.js'

/** A decision as it stands in its table. `decidedAt` is the database's text in UTC, to the microsecond, as in the entry. */
export interface EntryRow {
  id: string
  seq: number
  number: string
  bodyId: string
  outcome: string
  decidedAt: string
  roundId: string
  roundCode: string
  proposalCode: string
  entry: string
  leafHash: Hash
  prevHash: Hash
}

export type PartRow = Pick<Part, 'kind' | 'salt' | 'content'> & { decisionId: string; kind: PartKind }

/** A signed head with the key that signed it. `note` is the text that was signed. */
export interface HeadRow {
  size: number
  root: Hash
  at: Date
  frontier: Hash[]
  note: string
  keyId: string
  publicKey: string
}

const ENTRY = `d.id, d.seq, d.number, d.body_id, d.outcome, to_jsonb(d.decided_at) #>> '{}' as decided_at, d.round_id, r.code as round_code,
  p.code as proposal_code, d.entry, d.leaf_hash, d.prev_hash`
const HEAD = `h.size, h.root, h.at, h.frontier, h.note, h.key_id, k.public_key`

/** The whole register, in order; for the server's own eyes. */
export async function wholeRegister(reads: Reader): Promise<{ entries: EntryRow[]; parts: PartRow[]; heads: HeadRow[]; counted: number }> {
  const entries = await reads.rows<EntryRow>(
    `select ${ENTRY} from decision d left join round r on r.id = d.round_id left join proposal p on p.id = d.proposal_id order by d.seq`,
  )
  const parts = await reads.rows<PartRow>(`select decision_id, kind, salt, content from decision_part order by decision_id, kind`)
  const heads = await reads.rows<HeadRow>(`select ${HEAD} from register_head h left join register_key k on k.id = h.key_id order by h.size`)
  return { entries, parts, heads, counted: await entriesCounted(reads) }
}

/** How many entries were ever made: a number that was given is not given again. */
async function entriesCounted(reads: Reader): Promise<number> {
  const [row] = await reads.rows<{ counted: number }>(`select register_count() as counted`)
  return row?.counted ?? 0
}

/** A round as it stands now, to compare with what was entered; null when it is gone. */
export async function sourceOf(reads: Reader, roundId: string, revision: number | null): Promise<DecisionSource | null> {
  const [row] = await reads.rows<{ source: DecisionSource | null }>(`select decision_source($1, $2) as source`, [roundId, revision])
  return row?.source ?? null
}

/** Codes of closed rounds that are not in the register, the first closed first. */
export async function roundsNotEntered(reads: Reader): Promise<{ id: string; code: string }[]> {
  return reads.rows(
    `select r.id, r.code from round r where r.state = 'CLOSED' and not exists (select from decision d where d.round_id = r.id)
     order by r.closed_at, r.code`,
  )
}

/** The newest signed head; null while nothing was decided. */
export async function newestHead(reads: Reader): Promise<HeadRow | null> {
  const [row] = await reads.rows<HeadRow>({
    name: 'register.head',
    text: `select ${HEAD} from register_head h join register_key k on k.id = h.key_id order by h.size desc limit 1`,
  })
  return row ?? null
}

/** The signed head of the tree of this size; null when there is none. */
export async function headOfSize(reads: Reader, size: number): Promise<HeadRow | null> {
  const [row] = await reads.rows<HeadRow>({
    name: 'register.head_of_size',
    text: `select ${HEAD} from register_head h join register_key k on k.id = h.key_id where h.size = $1`,
    values: [size],
  })
  return row ?? null
}

/** The hashes of the first entries, in order. */
export async function leavesOf(reads: Reader, size: number): Promise<Hash[]> {
  const [row] = await reads.rows<{ leaves: Hash[] }>({ name: 'register.leaves', text: `select register_leaves($1) as leaves`, values: [size] })
  return row?.leaves ?? []
}

/** The entry under a number with its parts, as far as the reader may see them; null when they may not know of it. */
export async function entryByNumber(reads: Reader, number: string): Promise<{ entry: EntryRow; parts: PartRow[] } | null> {
  const [entry] = await reads.rows<EntryRow>({
    name: 'decision.entry',
    text: `select ${ENTRY} from decision d left join round r on r.id = d.round_id left join proposal p on p.id = d.proposal_id where d.number = $1`,
    values: [number],
  })
  if (!entry) return null
  const parts = await reads.rows<PartRow>({
    name: 'decision.parts', text: `select decision_id, kind, salt, content from decision_part where decision_id = $1 order by kind`, values: [entry.id],
  })
  return { entry, parts }
}
