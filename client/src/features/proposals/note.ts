/** A concept note as the form holds it: every field null until written. Ids are keys of reference rows; dates are partial-date texts. */
export interface Note {
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
  activities: Activity[] | null
  indicators: Indicator[] | null
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
  plannedStart: string | null
  plannedEnd: string | null
  venue: string | null
  funding: Funding[] | null
  budgetNote: string | null
}

export interface Activity {
  text: string
  when: string | null
}

export interface Indicator {
  text: string
  target: string | null
}

/** `amount` is a decimal text with at most two places; `currency` is ISO 4217. */
export interface Funding {
  sourceId: string | null
  label: string | null
  amount: string
  currency: string
  costSharing: string | null
}

export type NoteField = keyof Note

/** What may be chosen in a note: rows of the reference data, in their own order. */
export interface NoteChoices {
  areas: Option[]
  pillars: Option[]
  members: Option[]
  partners: Option[]
  agencies: (Option & { delegationId: string | null })[]
  funds: Option[]
}

export interface Option {
  id: string
  name: string
  code?: string | null
}
