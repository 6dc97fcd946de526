import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { NOTE_FIELDS } from './note.fields.js'
import type { Note, NoteField } from './note.js'

export type SectionKey = 'BASICS' | 'RATIONALE' | 'RESULTS' | 'WHO' | 'WHEN_WHERE' | 'FUNDING' | 'SUSTAINABILITY'

export interface Section {
  key: SectionKey
  name: MessageDescriptor
  fields: NoteField[]
  /** Without these the proposal cannot be submitted. */
  required: NoteField[]
}

/** The form, section by section. */
// prettier-ignore
export const SECTIONS: readonly Section[] = [
  { key: 'BASICS',         name: msg`Basics`,                fields: ['titleEn', 'titleVi', 'briefEn', 'briefVi', 'areaId', 'pillarIds', 'crossSector', 'isRecurring', 'previousProjectCode'], required: ['titleEn', 'briefEn', 'areaId'] },
  { key: 'RATIONALE',      name: msg`Why it is needed`,      fields: ['problem', 'objective', 'beneficiaries', 'inclusion'], required: ['problem', 'objective', 'beneficiaries'] },
  { key: 'RESULTS',        name: msg`Results and activities`, fields: ['outputs', 'activities', 'indicators'], required: ['outputs', 'indicators'] },
  { key: 'WHO',            name: msg`Who takes part`,        fields: ['leadId', 'leadAgencyId', 'coLeadIds', 'participation', 'participantIds', 'participationReason', 'partnerIds'], required: ['leadId', 'participation'] },
  { key: 'WHEN_WHERE',     name: msg`When and where`,        fields: ['plannedStart', 'plannedEnd', 'venue'], required: ['plannedStart', 'plannedEnd'] },
  { key: 'FUNDING',        name: msg`Funding`,               fields: ['funding', 'budgetNote'], required: [] },
  { key: 'SUSTAINABILITY', name: msg`Risks and sustainability`, fields: ['risks', 'sustainability'], required: [] },
]

export type Progress = 'DONE' | 'BEGUN' | 'EMPTY' | 'WRONG'

export function isWritten(value: unknown): boolean {
  return !(value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
}

/** The fields of a section that are asked, given the other answers. */
export const askedIn = (section: Section, note: Note): NoteField[] =>
  section.fields.filter((field) => NOTE_FIELDS[field].when?.(note) ?? true)

/** Needed fields that are still empty. A list of states needs its states and a reason; a plan without areas needs none. */
export function gapsIn(section: Section, note: Note, hasAreas: boolean): NoteField[] {
  const asked = askedIn(section, note)
  const needed = [
    ...section.required.filter((field) => hasAreas || field !== 'areaId'),
    ...asked.filter((field) => field === 'participantIds' || field === 'participationReason'),
  ]
  return needed.filter((field) => !isWritten(note[field]))
}

/** How far a section is. `wrong` names fields that the server refused. */
export function progressOf(section: Section, note: Note, wrong: readonly string[], hasAreas: boolean): Progress {
  const asked = askedIn(section, note)
  if (asked.some((field) => wrong.some((path) => path === field || path.startsWith(`${field}.`)))) return 'WRONG'
  if (!asked.some((field) => isWritten(note[field]))) return 'EMPTY'
  return gapsIn(section, note, hasAreas).length === 0 ? 'DONE' : 'BEGUN'
}
