import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Note, NoteField } from './note.js'

export type FieldKind =
  | 'line'
  | 'text'
  | 'brief'
  | 'lines'
  | 'activities'
  | 'indicators'
  | 'funding'
  | 'yesNo'
  | 'area'
  | 'pillars'
  | 'member'
  | 'members'
  | 'partners'
  | 'agency'
  | 'participation'
  | 'date'

interface FieldWords {
  kind: FieldKind
  label: MessageDescriptor
  hint?: MessageDescriptor
  /** The language of what is written, where it is fixed. */
  lang?: 'en' | 'vi'
  /** Whether the field is asked at all, given the other answers. */
  when?: (note: Note) => boolean
}

/** Each field of a concept note: how it is asked, and what a good answer is. */
// prettier-ignore
export const NOTE_FIELDS: Record<NoteField, FieldWords> = {
  titleEn:             { kind: 'line', lang: 'en', label: msg`Title in English`, hint: msg`Its main purpose, not just the event. For example: “Digital competencies for frontline public servants”.` },
  titleVi:             { kind: 'line', lang: 'vi', label: msg`Title in Vietnamese` },
  briefEn:             { kind: 'brief', lang: 'en', label: msg`Brief description in English`, hint: msg`What will be done, for whom and to what end, in 300 words at most.` },
  briefVi:             { kind: 'brief', lang: 'vi', label: msg`Brief description in Vietnamese`, hint: msg`300 words at most.` },
  areaId:              { kind: 'area', label: msg`Area of the work plan` },
  pillarIds:           { kind: 'pillars', label: msg`Community pillars`, hint: msg`Choose every pillar that the project serves.` },
  crossSector:         { kind: 'yesNo', label: msg`Is it cross-sectoral?`, hint: msg`It needs another sectoral body to take part.` },
  isRecurring:         { kind: 'yesNo', label: msg`Does it continue an earlier project?` },
  previousProjectCode: { kind: 'line', label: msg`Code of the earlier project`, hint: msg`For example P-2024-007.`, when: (note) => note.isRecurring === true },
  problem:             { kind: 'text', label: msg`Problem`, hint: msg`One problem, and why it calls for regional action.` },
  objective:           { kind: 'text', label: msg`Objective`, hint: msg`One objective that answers the problem.` },
  beneficiaries:       { kind: 'text', label: msg`Beneficiaries`, hint: msg`Who gains, and about how many people.` },
  inclusion:           { kind: 'text', label: msg`Gender equality, disability and social inclusion`, hint: msg`How the project reaches those who are usually left out.` },
  outputs:             { kind: 'lines', label: msg`Outputs`, hint: msg`What will exist at the end that did not before; one a line.` },
  activities:          { kind: 'activities', label: msg`Activities`, hint: msg`Each with the month or quarter in which it takes place.` },
  indicators:          { kind: 'indicators', label: msg`Indicators`, hint: msg`What will be measured, and the value that would be a success.` },
  leadId:              { kind: 'member', label: msg`Lead` },
  leadAgencyId:        { kind: 'agency', label: msg`Implementing agency` },
  coLeadIds:           { kind: 'members', label: msg`Co-leads` },
  participation:       { kind: 'participation', label: msg`Who takes part?` },
  participantIds:      { kind: 'members', label: msg`Participating member states`, when: (note) => note.participation === 'LIST' },
  participationReason: { kind: 'text', label: msg`Why not all member states?`, when: (note) => note.participation === 'LIST' },
  partnerIds:          { kind: 'partners', label: msg`Partners` },
  plannedStart:        { kind: 'date', label: msg`Planned start` },
  plannedEnd:          { kind: 'date', label: msg`Planned end` },
  venue:               { kind: 'line', label: msg`Venue`, hint: msg`City and country, or “online”.` },
  funding:             { kind: 'funding', label: msg`Funding`, hint: msg`One line for each source.` },
  budgetNote:          { kind: 'text', label: msg`Note on the budget`, hint: msg`Seen by ASEAN member states and the Secretariat only.` },
  risks:               { kind: 'text', label: msg`Risks`, hint: msg`What could go wrong, and what would be done about it.` },
  sustainability:      { kind: 'text', label: msg`Sustainability`, hint: msg`What stays when the project ends, and who looks after it.` },
}
