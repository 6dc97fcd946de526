import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'
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
  isDemo: boolean
  sources: string[]
}

const TERM = `t.id, t.body_id, t.ordinal, t.delegation_id, t.from_date, t.to_date, t.terms_reported, t.theme_en, t.theme_vi,
  t.note, t.is_demo, t.sources, 'ChairTerm' as "__typename"`

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

/** The chair of a body on a day, on the seat's day today without one; null when no recorded term covers the day. */
export async function chairOn(reads: Reader, { bodyId, on }: BodyDay): Promise<ChairRow | null> {
  const [row] = await reads.rows<ChairTermRow & { day: string }>({
    name: 'chair.on',
    text: `select ${TERM}, asked.day::text from (select coalesce($2::date, seat_today()) as day) asked
      join chair_term t on t.id = (chair_term_on($1, asked.day)).id`,
    values: [bodyId, on],
  })
  if (!row) return null
  const { day, ...term } = row
  return { term, on: day }
}
