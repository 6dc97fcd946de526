import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'

/** Kinds of entries in the index. */
export const SEARCH_KINDS = [
  'project',
  'proposal',
  'comment',
  'attachment',
  'commitment',
  'instrument',
  'meeting',
  'agency',
  'work_plan',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** The best entry of one record: `exact` when it matches with its marks. */
export interface HitRow {
  kind: SearchKind
  subjectId: string
  exact: boolean
  rank: number
  title: string
  body: string
}

const COUNTED_AT_MOST = 1000

export interface Hits {
  rows: HitRow[]
  totalCount: number
  /** Whether more than the counted ones match: counting stops at a thousand. */
  isCapped: boolean
}

/** Records that match all words and that the reader may find: those that match with their marks first, then by rank. */
export async function searchEntries(
  reads: Reader,
  asked: { query: string; kinds: SearchKind[] },
  first: number,
  after: CursorKeys | null,
): Promise<Hits> {
  const [exact, rank, kind, subjectId] = after ?? [null, null, null, null]
  const rows = await reads.rows<HitRow & { total: number; capped: boolean }>({
    name: 'search.entries',
    text: `select total, capped, kind, subject_id, exact, rank, title, body from search_entries($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      asked.query,
      asked.kinds.length ? asked.kinds : null,
      first + 1,
      exact === null ? null : exact === 1,
      rank,
      kind,
      subjectId,
    ],
  })
  return {
    rows: rows.filter((row) => row.kind !== null),
    totalCount: rows[0]?.total ?? 0,
    isCapped: rows[0]?.capped ?? false,
  }
}

/** Projects whose code or title, today or on an earlier day, holds all words: those that the reader may see, a thousand at most. */
export async function projectsEverNamed(reads: Reader, query: string): Promise<{ ids: string[]; isCapped: boolean }> {
  const rows = await reads.rows<{ id: string }>({
    name: 'search.projects_ever_named',
    text: 'select id from projects_ever_named($1, $2) id',
    values: [query, COUNTED_AT_MOST],
  })
  return { ids: rows.map(({ id }) => id), isCapped: rows.length >= COUNTED_AT_MOST }
}
