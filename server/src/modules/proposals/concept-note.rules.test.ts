import { describe, expect, it } from '@jest/globals'
import { EMPTY_NOTE } from './concept-note-fields.rules.js'
import { lengthOf } from '../../kernel/text.js'
import { clashesIn, gapsIn, readNote, wordsIn } from './concept-note.rules.js'

const faults = (typed: object) => readNote(typed).problems.map(({ path, reason }) => [path.slice(1).join('.'), reason.en])

describe('a concept note', () => {
  it('is tidied: NFC, no outer blanks, and what nobody can see is nothing', () => {
    const { note } = readNote({ titleEn: '  One  ', titleVi: 'Đặng'.normalize('NFD'), problem: ' \u200b\u00ad ', outputs: ['a', ' '] })
    expect(note).toMatchObject({ titleEn: 'One', titleVi: 'Đặng'.normalize('NFC'), problem: null, outputs: ['a'] })
  })

  it('holds a brief description of 300 words and not of 301', () => {
    expect(faults({ briefEn: 'word '.repeat(300) })).toEqual([])
    expect(faults({ briefEn: 'word '.repeat(301) })).toEqual([['briefEn', 'The brief description has 301 words; at most 300 are allowed.']])
  })

  it('counts words and letters as people do', () => {
    expect(wordsIn('Nền công vụ, lấy người dân làm trung tâm.')).toBe(9)
    expect(lengthOf('👩‍👩‍👧e\u0301')).toBe(2)
  })

  it.each([
    ['2027', []],
    ['2027-Q3', []],
    ['2027-02-29', [['plannedStart', '"2027-02-29" is not a date.']]],
    ['31-12-2027', []],
    ['4-8-2027', [['plannedStart', '"4-8-2027" can be read in two ways.']]],
    ['8-8-2027', []],
    ['2027-13', [['plannedStart', '"2027-13" is not a date.']]],
    ['next spring', [['plannedStart', '"next spring" is not a date.']]],
    ['+275760-09-13', [['plannedStart', '"+275760-09-13" is not a date.']]],
  ])('takes or asks about the date %s', (typed, problems) => {
    expect(faults({ plannedStart: typed })).toEqual(problems)
  })

  it.each([
    ['100', 'USD', []],
    ['0.10', 'VND', []],
    ['1,000', 'USD', ['funding.0.amount']],
    ['-5', 'USD', ['funding.0.amount']],
    ['1e9', 'dollars', ['funding.0.amount', 'funding.0.currency']],
    ['0.123', 'USD', ['funding.0.amount']],
  ])('takes the amount %s %s or names the field', (amount, currency, fields) => {
    expect(faults({ funding: [{ sourceId: null, label: 'Host', amount, currency, costSharing: null }] }).map(([field]) => field)).toEqual(fields)
  })

  it('does not end before it starts, as far as its dates can tell', () => {
    const clash = (plannedStart: string, plannedEnd: string) => clashesIn({ ...EMPTY_NOTE, plannedStart, plannedEnd }).length
    expect(clash('2027-05', '2027-04')).toBe(1)
    expect(clash('2027-05-20', '2027-05')).toBe(0)
    expect(clash('2027', '2027-01')).toBe(0)
  })

  it('needs a reason when not all states take part', () => {
    const paths = clashesIn({ ...EMPTY_NOTE, participation: 'LIST' }).map(({ path }) => path[1])
    expect(paths).toEqual(['participantIds', 'participationReason'])
  })

  it('names its gaps in the order of the form, the area only where the plan has areas', () => {
    expect(gapsIn(EMPTY_NOTE, true).slice(0, 3)).toEqual(['titleEn', 'briefEn', 'areaId'])
    expect(gapsIn(EMPTY_NOTE, false)).not.toContain('areaId')
  })
})
