import { describe, expect, it, jest } from '@jest/globals'
import type { Note, NoteChoices } from './note.js'

// The macro of the words runs in the build only; here a word is its own name.
jest.unstable_mockModule('@lingui/core/macro', () => ({ msg: (words: TemplateStringsArray) => ({ id: words[0] }) }))
const { changesIn, diffNotes } = await import('./note-diff.js')

const say = {
  yes: 'Yes',
  no: 'No',
  allStates: 'All',
  someStates: 'Some',
  ownBudget: 'own budget',
  target: (value: string) => `target: ${value}`,
  date: (date: string) => date,
  amount: (amount: string) => amount,
}
const choices: NoteChoices = {
  areas: [],
  pillars: [],
  members: [{ id: 'viet-nam', name: 'Viet Nam' }],
  partners: [],
  agencies: [],
  funds: [{ id: 'aif', name: 'ASEAN-India Fund' }],
}
const note = (fields: Partial<Note>) =>
  ({
    ...Object.fromEntries(['titleEn', 'plannedStart', 'leadId', 'funding', 'outputs'].map((f) => [f, null])),
    ...fields,
  }) as Note
const diff = (from: Partial<Note>, to: Partial<Note>) => diffNotes(note(from), note(to), choices, say, 'en')

describe('two texts of a concept note', () => {
  it('are compared field by field; what neither answers is left out', () => {
    const sections = diff({ titleEn: 'One', leadId: 'viet-nam' }, { titleEn: 'One', leadId: 'viet-nam' })
    expect(sections.flatMap(({ fields }) => fields.map(({ field }) => field))).toEqual(['titleEn', 'leadId'])
    expect(changesIn(sections)).toBe(0)
  })

  it('replace a chosen value whole and never mix two dates', () => {
    const [section] = diff({ plannedStart: '2027-03' }, { plannedStart: '2027-Q3' })
    expect(section!.fields[0]!.lines).toEqual([
      [{ is: 'removed', text: '2027-03' }],
      [{ is: 'added', text: '2027-Q3' }],
    ])
  })

  it('name a fund by its name, and show a changed amount within its line', () => {
    const line = (amount: string) => ({ sourceId: 'aif', label: null, amount, currency: 'USD', costSharing: null })
    const [section] = diff({ funding: [line('10000')] }, { funding: [line('12000')] })
    expect(section!.fields[0]!.lines).toEqual([
      [
        { is: 'same', text: 'USD ' },
        { is: 'removed', text: '10000' },
        { is: 'added', text: '12000' },
        { is: 'same', text: ' · ASEAN-India Fund' },
      ],
    ])
  })
})
