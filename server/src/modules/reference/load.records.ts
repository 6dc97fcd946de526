import { loadEach, type Loading } from './loading.js'
import { json, put } from './put.js'

/** Kinds that the product reads but does not change: kept as they stand in the file. */
const KEPT = {
  proposals: 'proposal', relatedBodies: 'related_body', fundingSources: 'funding_source', statistics: 'statistic',
  procedureRules: 'procedure_rule', glossary: 'glossary',
} as const

/** Loads the remaining records whole. */
export async function loadRecords(loading: Loading): Promise<void> {
  for (const [kind, stored] of Object.entries(KEPT) as [keyof typeof KEPT, string][]) {
    await loadEach(loading, kind, async (record) => {
      const row = { kind: stored, id: record.id, payload: json(record), sources: record.source }
      return [await put(loading.transaction, 'reference_record', ['kind', 'id'], row)]
    })
  }
}
