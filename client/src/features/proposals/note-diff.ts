import type { Note, NoteChoices, NoteField } from './note.js'
import { NOTE_FIELDS } from './note.fields.js'
import { isChosen, noteLines, type NoteWords } from './note.lines.js'
import { SECTIONS, type Section } from './note.sections.js'
import { diffLines, isChanged, type DiffLine } from './text-diff.js'

export interface FieldDiff {
  field: NoteField
  changed: boolean
  lines: DiffLine[]
}

export interface SectionDiff {
  section: Section
  fields: FieldDiff[]
}

/** Every field that either text answers, section by section, with what differs. */
export function diffNotes(from: Note, to: Note, choices: NoteChoices, say: NoteWords, language: string): SectionDiff[] {
  return SECTIONS.map((section) => ({
    section,
    fields: section.fields
      .map((field): FieldDiff => {
        const [before, after] = [from, to].map((note) => noteLines(field, note, choices, say)) as [string[], string[]]
        const lines = isChosen(field)
          ? replaced(before, after)
          : diffLines(before, after, NOTE_FIELDS[field].lang ?? language)
        return { field, lines, changed: isChanged(lines) }
      })
      .filter(({ lines }) => lines.length > 0),
  })).filter(({ fields }) => fields.length > 0)
}

const replaced = (before: string[], after: string[]): DiffLine[] =>
  before[0] === after[0]
    ? before.map((text) => [{ is: 'same', text }])
    : [
        ...before.map((text): DiffLine => [{ is: 'removed', text }]),
        ...after.map((text): DiffLine => [{ is: 'added', text }]),
      ]

/** How many fields differ. */
export const changesIn = (sections: readonly SectionDiff[]): number =>
  sections.reduce((sum, { fields }) => sum + fields.filter(({ changed }) => changed).length, 0)
