import type { Note, NoteChoices, NoteField, Option } from './note.js'
import { NOTE_FIELDS } from './note.fields.js'
import { isWritten } from './note.sections.js'

/** How values are said in the language of the page. */
export interface NoteWords {
  yes: string
  no: string
  allStates: string
  someStates: string
  ownBudget: string
  target: (value: string) => string
  date: (date: string) => string
  amount: (amount: string) => string
}

/** Kinds whose value is chosen, not written: a change of it replaces the whole. */
const CHOSEN = new Set(['date', 'yesNo', 'area', 'agency', 'member', 'participation'])
export const isChosen = (field: NoteField): boolean => CHOSEN.has(NOTE_FIELDS[field].kind)

/** What was answered to one question as plain lines, for comparing and copying; none when nothing is written. */
export function noteLines(field: NoteField, note: Note, choices: NoteChoices, say: NoteWords): string[] {
  const value = note[field]
  if (!isWritten(value)) return []
  const named = (lists: readonly Option[], id: string) => lists.find((each) => each.id === id)?.name ?? id
  const parties = [...choices.members, ...choices.partners]
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ')
  switch (NOTE_FIELDS[field].kind) {
    case 'date':
      return [say.date(value as string)]
    case 'yesNo':
      return [value ? say.yes : say.no]
    case 'area':
      return [named(choices.areas, value as string)]
    case 'agency':
      return [named(choices.agencies, value as string)]
    case 'member':
      return [named(parties, value as string)]
    case 'pillars':
      return (value as string[]).map((id) => named(choices.pillars, id))
    case 'members':
    case 'partners':
      return (value as string[]).map((id) => named(parties, id))
    case 'participation':
      return [value === 'ALL' ? say.allStates : say.someStates]
    case 'lines':
      return note.outputs ?? []
    case 'activities':
      return (note.activities ?? []).map(({ text, when }) => joined(text, when ? say.date(when) : null))
    case 'indicators':
      return (note.indicators ?? []).map(({ text, target }) => joined(text, target ? say.target(target) : null))
    case 'funding':
      return (note.funding ?? []).map(({ sourceId, label, amount, currency, costSharing }) =>
        joined(
          `${currency} ${say.amount(amount)}`,
          sourceId ? named(choices.funds, sourceId) : (label ?? say.ownBudget),
          costSharing,
        ),
      )
    default:
      return (value as string).split(/\n+/)
  }
}
