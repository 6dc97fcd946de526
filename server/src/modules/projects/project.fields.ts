/**
 * The fields of a project that are kept as dated facts, with the type of each value. The same names are the typed
 * columns of today's values; the last four live in facts only.
 */
export const FACT_FIELDS = {
  title_en: 'text', title_vi: 'text', summary_en: 'text', summary_vi: 'text', kind: 'text', proposer_id: 'text',
  lead_id: 'text', lead_agency_id: 'text', co_lead_ids: 'jsonb', participation: 'text', participant_ids: 'jsonb',
  participation_reason: 'text', partner_ids: 'jsonb', area_id: 'text', pillar_links: 'jsonb', recurring: 'boolean',
  planned_start: 'text', planned_end: 'text', revised_start: 'text', revised_end: 'text', actual_start: 'text',
  actual_end: 'text', venue: 'text', mandate: 'jsonb', note: 'text', status: 'text',
  funding: 'fact', budget_note: 'fact', documents: 'fact', aliases: 'fact',
} as const

export type FactField = keyof typeof FACT_FIELDS

/** The fields that lists know by typed columns. */
export const CURRENT_FIELDS = (Object.keys(FACT_FIELDS) as FactField[]).filter((field) => FACT_FIELDS[field] !== 'fact')
