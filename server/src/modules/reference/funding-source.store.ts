import type { Reader } from '../../kernel/unit.js'

/** A fund or way of funding that a concept note can name. */
export interface FundingSourceRow {
  id: string
  name: string
  abbreviation: string | null
  managedBy: string | null
  sources: string[]
}

/** All known ones, by name. */
export async function listFundingSources(reads: Reader): Promise<FundingSourceRow[]> {
  return reads.rows<FundingSourceRow>({
    name: 'funding_source.list',
    text: `select id, payload ->> 'name' as name, payload ->> 'abbreviation' as abbreviation,
        payload ->> 'managedBy' as managed_by, sources
      from reference_record where kind = 'funding_source' order by fold(payload ->> 'name'), id`,
    values: [],
  })
}
