import type { PartialDateText } from '../../kernel/partial-date.js'

/** What a delegation asks for, by source; amounts are decimal texts with at most two places, currency is ISO 4217. */
export interface FundingLine {
  sourceId: string | null
  label: string | null
  amount: string
  currency: string
  costSharing: string | null
}

/** One activity and when it takes place. */
export interface ActivityLine {
  text: string
  when: PartialDateText | null
}

/** One indicator and what it should reach. */
export interface IndicatorLine {
  text: string
  target: string | null
}

/** The fields of a concept note. Texts are plain text; ids name reference rows; every field is null until written. */
export interface ConceptNote {
  titleEn: string | null
  titleVi: string | null
  briefEn: string | null
  briefVi: string | null
  isRecurring: boolean | null
  previousProjectCode: string | null
  crossSector: boolean | null
  pillarIds: string[] | null
  areaId: string | null
  problem: string | null
  objective: string | null
  outputs: string[] | null
  activities: ActivityLine[] | null
  indicators: IndicatorLine[] | null
  beneficiaries: string | null
  inclusion: string | null
  risks: string | null
  sustainability: string | null
  leadId: string | null
  leadAgencyId: string | null
  coLeadIds: string[] | null
  participation: 'ALL' | 'LIST' | null
  participantIds: string[] | null
  participationReason: string | null
  partnerIds: string[] | null
  plannedStart: PartialDateText | null
  plannedEnd: PartialDateText | null
  venue: string | null
  funding: FundingLine[] | null
  budgetNote: string | null
}

export type NoteField = keyof ConceptNote

export const EMPTY_NOTE: ConceptNote = {
  titleEn: null, titleVi: null, briefEn: null, briefVi: null, isRecurring: null, previousProjectCode: null,
  crossSector: null, pillarIds: null, areaId: null, problem: null, objective: null, outputs: null, activities: null,
  indicators: null, beneficiaries: null, inclusion: null, risks: null, sustainability: null, leadId: null,
  leadAgencyId: null, coLeadIds: null, participation: null, participantIds: null, participationReason: null,
  partnerIds: null, plannedStart: null, plannedEnd: null, venue: null, funding: null, budgetNote: null,
}

/** The most characters that each text may hold; the brief description counts words instead. */
export const LIMITS = { title: 250, line: 500, text: 6000, briefWords: 300, lines: 40 } as const

/** The form's sections, in order, with the fields they hold and those without which it cannot be submitted. */
// prettier-ignore
export const SECTIONS = [
  { key: 'BASICS',        fields: ['titleEn', 'titleVi', 'briefEn', 'briefVi', 'areaId', 'pillarIds', 'crossSector', 'isRecurring', 'previousProjectCode'], required: ['titleEn', 'briefEn', 'areaId'] },
  { key: 'RATIONALE',     fields: ['problem', 'objective', 'beneficiaries', 'inclusion'],                    required: ['problem', 'objective', 'beneficiaries'] },
  { key: 'RESULTS',       fields: ['outputs', 'activities', 'indicators'],                                   required: ['outputs', 'indicators'] },
  { key: 'WHO',           fields: ['leadId', 'leadAgencyId', 'coLeadIds', 'participation', 'participantIds', 'participationReason', 'partnerIds'], required: ['leadId', 'participation'] },
  { key: 'WHEN_WHERE',    fields: ['plannedStart', 'plannedEnd', 'venue'],                                   required: ['plannedStart', 'plannedEnd'] },
  { key: 'FUNDING',       fields: ['funding', 'budgetNote'],                                                 required: [] },
  { key: 'SUSTAINABILITY', fields: ['risks', 'sustainability'],                                              required: [] },
] as const satisfies { key: string; fields: NoteField[]; required: NoteField[] }[]
