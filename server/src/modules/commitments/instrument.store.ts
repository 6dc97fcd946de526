import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { CursorKeys } from '../../kernel/page.js'
import type { Reader } from '../../kernel/unit.js'

/** A declaration, statement, decision or other text that commitments stand in. Public. */
export interface InstrumentRow {
  __typename: 'Instrument'
  id: string
  level: string
  kind: string
  number: string | null
  nameEn: string
  nameVi: string | null
  dated: string | null
  issuer: string | null
  status: string | null
  implementsId: string | null
  note: string | null
  sources: string[]
}

const COLUMNS = 'id, level, kind, number, name_en, name_vi, dated, issuer, status, implements_id, note, sources'

/** Instruments, newest first; those without a date last, by id. */
export async function listInstruments(
  reads: Reader,
  level: string | null,
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: InstrumentRow[]; totalCount: number }> {
  const [counted] = await reads.rows<{ total: number }>(
    `select count(*)::int as total from instrument where $1::text is null or level = $1`,
    [level],
  )
  const rows = await reads.rows<InstrumentRow>(
    `select ${COLUMNS} from instrument where ($1::text is null or level = $1)
       and ($3::text is null or (coalesce(dated, ''), id) < ($2, $3))
     order by coalesce(dated, '') desc, id desc limit $4`,
    [level, after?.[0] ?? '', after?.[1] ?? null, first + 1],
  )
  return { rows, totalCount: counted!.total }
}

export function instrumentLoader(context: Context): DataLoader<string, InstrumentRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<InstrumentRow>({
      name: 'instrument.by_ids',
      text: `select ${COLUMNS} from instrument where id = any ($1)`,
      values: [ids],
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}
