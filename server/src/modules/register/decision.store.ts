import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { isRowId } from '../../kernel/ids.js'
import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'
import type { PartKind, Row, summaryOf } from './entry.js'

/** A decision as the reader may see it. `summary` is what everybody may know who may know of it. */
export interface DecisionRow {
  __typename: 'Decision'
  id: string
  seq: number
  number: string
  bodyId: string
  outcome: string
  decidedAt: Date
  roundId: string
  proposalId: string
  changesId: string | null
  recordedAt: Date
  leafHash: string
  summary: Texts
  /** A day; null when none is set or the reader may not know it. */
  reviewBy: string | null
  paragraph: string | null
}

type Texts = { [Key in keyof ReturnType<typeof summaryOf>]: string | null }

/** What was entered besides, by kind; only the parts that the reader may see. */
export type Contents = Partial<Record<PartKind, Row>>

/** What was said about a decision after it was entered; the newest of its kind holds. */
export interface MarkRow {
  decisionId: string
  kind: 'review_by' | 'paragraph'
  value: string | null
  reason: string | null
  personId: string | null
  delegationId: string | null
  officeKind: string | null
  at: Date
}

const newest = (kind: string) =>
  `(select value from decision_mark m where m.decision_id = d.id and m.kind = '${kind}' order by m.seq desc limit 1)`

const COLUMNS = `d.id, d.seq, d.number, d.body_id, d.outcome, d.decided_at, d.round_id, d.proposal_id, d.changes_id, d.recorded_at, d.leaf_hash,
  s.content::jsonb as summary, ${newest('review_by')} as review_by, ${newest('paragraph')} as paragraph, 'Decision' as "__typename"`
const FROM = `decision d join decision_part s on s.decision_id = d.id and s.kind = 'summary'`

/** Decisions by their row id. */
export function decisionLoader(context: Context): DataLoader<string, DecisionRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<DecisionRow>({
      name: 'decision.by_ids', text: `select ${COLUMNS} from ${FROM} where d.id = any ($1::uuid[])`, values: [ids],
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** The decisions on each proposal, the first one first. */
export function decisionsOfProposalLoader(context: Context): DataLoader<string, DecisionRow[]> {
  return listLoader(context, 'decision.of_proposals', 'proposal_id', (row) => row.proposalId)
}

/** The decisions that change each of these, the first one first. */
export function changingLoader(context: Context): DataLoader<string, DecisionRow[]> {
  return listLoader(context, 'decision.changing', 'changes_id', (row) => row.changesId)
}

function listLoader(context: Context, name: string, column: string, key: (row: DecisionRow) => string | null): DataLoader<string, DecisionRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<DecisionRow>({
      name, text: `select ${COLUMNS} from ${FROM} where d.${column} = any ($1::uuid[]) order by d.seq`, values: [ids],
    })
    return ids.map((id) => rows.filter((row) => key(row) === id))
  })
}

/** What was entered with each decision, as far as the reader may see it. */
export function contentsLoader(context: Context): DataLoader<string, Contents> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<{ decisionId: string; kind: PartKind; content: Row | null }>({
      name: 'decision.contents',
      text: `select decision_id, kind, content::jsonb as content from decision_part where decision_id = any ($1::uuid[])`,
      values: [ids],
    })
    return ids.map((id) => Object.fromEntries(rows.filter((row) => row.decisionId === id).map(({ kind, content }) => [kind, content ?? {}])))
  })
}

/** What was said about each decision afterwards, the latest first. */
export function marksLoader(context: Context): DataLoader<string, MarkRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<MarkRow>({
      name: 'decision.marks',
      text: `select decision_id, kind, value, reason, person_id, delegation_id, office_kind, at from decision_mark
        where decision_id = any ($1::uuid[]) order by seq desc`,
      values: [ids],
    })
    return ids.map((id) => rows.filter((row) => row.decisionId === id))
  })
}

export async function decisionByNumber(reads: Reader, number: string): Promise<DecisionRow | null> {
  const [row] = await reads.rows<DecisionRow>({ name: 'decision.by_number', text: `select ${COLUMNS} from ${FROM} where d.number = $1`, values: [number] })
  return row ?? null
}

export async function decisionById(reads: Reader, id: string): Promise<DecisionRow | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<DecisionRow>({ name: 'decision.by_id', text: `select ${COLUMNS} from ${FROM} where d.id = $1`, values: [id] })
  return row ?? null
}

export interface DecisionFilter {
  bodyId: string | null
  outcomes: string[]
  /** Only what was decided at this instant or later; null for all. */
  since: Date | null
}

/** A page of decisions, the newest first, and how many there are; `after` is the place of the last one seen. */
export async function listDecisions(
  reads: Reader,
  { bodyId, outcomes, since }: DecisionFilter,
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: DecisionRow[]; totalCount: number }> {
  const where = `($1::text is null or d.body_id = $1) and (cardinality($2::text[]) = 0 or d.outcome = any ($2)) and ($3::timestamptz is null or d.decided_at >= $3)`
  const [rows, [counted]] = await Promise.all([
    reads.rows<DecisionRow>({
      name: 'decision.list',
      text: `select ${COLUMNS} from ${FROM} where ${where} and ($4::int is null or d.seq < $4) order by d.seq desc limit $5`,
      values: [bodyId, outcomes, since, after?.[0] ?? null, first + 1],
    }),
    reads.rows<{ total: number }>({ name: 'decision.count', text: `select count(*)::int as total from ${FROM} where ${where}`, values: [bodyId, outcomes, since] }),
  ])
  return { rows, totalCount: counted?.total ?? 0 }
}

/** The key of the adopted project of each proposal; null where there is none that the reader may see. */
export function adoptedProjectLoader(context: Context): DataLoader<string, string | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<{ id: string; proposalId: string }>({
      name: 'decision.projects', text: `select id, proposal_id from project where proposal_id = any ($1::uuid[])`, values: [ids],
    })
    return ids.map((id) => rows.find((row) => row.proposalId === id)?.id ?? null)
  })
}
