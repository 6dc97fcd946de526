import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'
import { chairTermOn } from './chair.rules.js'
import type { BodyDay } from './body.store.js'

export interface ChairTermRow {
  __typename: 'ChairTerm'
  id: string
  bodyId: string
  ordinal: number
  delegationId: string
  fromDate: string | null
  toDate: string | null
  termsReported: { start: string | null; end: string | null; source: string[] }[]
  themeEn: string | null
  themeVi: string | null
  note: string | null
  sources: string[]
  /** Last day of the term's held heads' meeting, 'YYYY-MM-DD'; null while not held or not known. */
  headsEndedOn: string | null
}

const TERM = `t.id, t.body_id, t.ordinal, t.delegation_id, t.from_date, t.to_date, t.terms_reported, t.theme_en, t.theme_vi,
  t.note, t.sources, 'ChairTerm' as "__typename",
  (select max(partial_end(coalesce(m.actual_end, m.actual_start)))::text from meeting m
   where m.body_id = t.body_id and m.kind = 'heads' and m.status = 'held' and m.ordinal = t.ordinal) as heads_ended_on`

/** Terms of a body or of all, latest first. */
export async function listChairTerms(reads: Reader, bodyId: string | null): Promise<ChairTermRow[]> {
  return reads.rows<ChairTermRow>({
    name: 'chair_term.list',
    text: `select ${TERM} from chair_term t join body b on b.id = t.body_id
      where $1::text is null or t.body_id = $1 order by b.position, t.ordinal desc`,
    values: [bodyId],
  })
}

export function chairTermLoader(context: Context): DataLoader<string, ChairTermRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<ChairTermRow>(`select ${TERM} from chair_term t where t.id = any ($1)`, [ids])
    return ids.map((id) => rows.find((row) => row.id === id) ?? null)
  })
}

/** A derived chair: the term that holds the chair, and the day asked about. */
export interface ChairRow {
  term: ChairTermRow
  on: string
}

/** The chair of a body on a day, today without one; null when no recorded term covers the day. */
export async function chairOn(reads: Reader, { bodyId, on }: BodyDay): Promise<ChairRow | null> {
  const day = on ?? (await today(reads))
  const term = chairTermOn(await listChairTerms(reads, bodyId), day)
  return term && { term, on: day }
}

/** The database's date, 'YYYY-MM-DD', UTC. */
export async function today(reads: Reader): Promise<string> {
  const [row] = await reads.rows<{ today: string }>({ name: 'today', text: 'select clock_today()::text as today' })
  return row!.today
}
