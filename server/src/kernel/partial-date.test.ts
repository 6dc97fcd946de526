import { describe, expect, it } from '@jest/globals'
import { endOf, endsBefore, partsOf, readDate, startOf } from './partial-date.js'

describe('a partial date', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'YEAR'],
    ['2022-Q2', '2022-04-01', '2022-06-30', 'QUARTER'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['2021-04-08', '2021-04-08', '2021-04-08', 'DAY'],
  ])('%s lasts from %s to %s and stays as precise as it is', (text, first, last, precision) => {
    expect([startOf(text), endOf(text), partsOf(text)?.precision]).toEqual([first, last, precision])
  })

  it.each(['2022-00', '2022-13', '2022-Q5', '2022-02-30', '22', '02022', '2022-1-1', '', '1899'])('is not %s', (text) => {
    expect(partsOf(text)).toBeNull()
  })

  it('typed with a day before a month or after is asked about, and taken where only one day is possible', () => {
    expect(readDate('4-8-2021')).toEqual({ is: 'ambiguous', choices: ['2021-08-04', '2021-04-08'] })
    expect(readDate('08/04/2021')).toEqual({ is: 'ambiguous', choices: ['2021-04-08', '2021-08-04'] })
    expect(readDate('25.8.2021')).toEqual({ is: 'date', text: '2021-08-25' })
    expect(readDate('31-31-2021')).toEqual({ is: 'impossible' })
  })

  it('ends before another only when no day of it could', () => {
    expect(endsBefore('2024-04', '2024-03')).toBe(true)
    expect(endsBefore('2024-04-15', '2024')).toBe(false)
  })
})
