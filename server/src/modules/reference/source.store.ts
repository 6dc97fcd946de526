import DataLoader from 'dataloader'
import type { Context } from '../../context.js'

/** A source as a record cites it: a whole page, or lines of an article. */
export interface SourceRow {
  citation: string
  kind: 'seed' | 'public' | 'interface'
  address: string | null
  file: string | null
  /** Lines of the article, '5' or '14-16'; null for a whole page. */
  lines: string | null
}

/** Sources by the way they are cited, for example 'P47' or 'seed:0#L2-L3'. */
export function sourceLoader(context: Context): DataLoader<string, SourceRow | null> {
  return new DataLoader(async (citations) => {
    const ids = [...new Set(citations.flatMap((citation) => [citation, idIn(citation)]))]
    const rows = await context.reads.rows<Omit<SourceRow, 'citation' | 'lines'> & { id: string }>({
      name: 'source.by_ids',
      text: 'select id, kind, address, file from source where id = any ($1)',
      values: [ids],
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return citations.map((citation) => {
      const whole = byId.get(citation)
      const row = whole ?? byId.get(idIn(citation))
      return row ? { ...row, citation, lines: whole ? null : linesIn(citation) } : null
    })
  })
}

/** The sources of a record in the order of citation; one that is not stored is left out. */
export async function citedBy(context: Context, citations: string[]): Promise<SourceRow[]> {
  const found = await context.loader(sourceLoader).loadMany(citations)
  return found.filter((source): source is SourceRow => source !== null && !(source instanceof Error))
}

function idIn(citation: string): string {
  return citation.split('#L')[0]!
}

function linesIn(citation: string): string | null {
  return citation.split('#L')[1]?.replace('-L', '-') ?? null
}
