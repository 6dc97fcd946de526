import { describe, expect, it } from '@jest/globals'
import { inWords, spanInWords } from './partial-date.format.js'
import { readPartialDate } from './partial-date.parse.js'

describe('a typed date', () => {
  it.each([
    ['8 Apr 2021', '2021-04-08'],
    ['April 8, 2021', '2021-04-08'],
    ['8 tháng 4, 2021', '2021-04-08'],
    ['ngày 8 tháng 4 năm 2021', '2021-04-08'],
    ['tháng 5 năm 2023', '2023-05'],
    ['5/2023', '2023-05'],
    ['May 2023', '2023-05'],
    ['quý II năm 2026', '2026-Q2'],
    ['Q2 2026', '2026-Q2'],
    ['2026-Q2', '2026-Q2'],
    ['2026', '2026'],
    ['25/11/2021', '2021-11-25'],
    ['8/8/2021', '2021-08-08'],
  ])('%s is %s', (typed, text) => {
    expect(readPartialDate(typed)).toEqual({ kind: 'date', text })
  })

  it('4-8-2021 has two readings, and neither is guessed', () => {
    expect(readPartialDate('4-8-2021')).toEqual({ kind: 'ambiguous', choices: ['2021-08-04', '2021-04-08'] })
  })

  it.each(['31/2/2026', '2026-02-30', 'Q5 2026', '31 tháng 4, 2026'])('%s does not exist', (typed) => {
    expect(readPartialDate(typed)).toEqual({ kind: 'impossible' })
  })

  it.each(['soon', 'next May', '4-8'])('%s is not a date', (typed) => {
    expect(readPartialDate(typed)).toEqual({ kind: 'unclear' })
  })

  it('is read back from the words that it is shown in, in both languages', () => {
    for (const text of ['2021-04-08', '2023-05', '2026-Q2', '2026']) {
      expect(readPartialDate(inWords(text, 'en'))).toEqual({ kind: 'date', text })
      expect(readPartialDate(inWords(text, 'vi'))).toEqual({ kind: 'date', text })
    }
  })
})

describe('a shown date', () => {
  it('names the month and keeps its precision', () => {
    expect(inWords('2021-04-08', 'en')).toBe('8 Apr 2021')
    expect(inWords('2021-04-08', 'vi')).toBe('8 tháng 4, 2021')
    expect(inWords('2023-05', 'vi')).toBe('tháng 5 năm 2023')
    expect(inWords('2026-Q2', 'vi')).toBe('quý II năm 2026')
  })

  it('writes days of one month once', () => {
    expect(spanInWords('2021-08-19', '2021-08-20', 'en')).toBe('19–20 Aug 2021')
    expect(spanInWords('2021-08-19', '2021-08-20', 'vi')).toBe('19–20 tháng 8, 2021')
    expect(spanInWords('2022', '2023-05', 'en')).toBe('2022 – May 2023')
  })
})
