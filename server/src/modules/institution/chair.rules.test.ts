import { describe, expect, it } from '@jest/globals'
import { chairTermOn } from './chair.rules.js'

const term = (ordinal: number, fromDate: string | null, toDate: string | null, headsEndedOn: string | null) => ({ ordinal, fromDate, toDate, headsEndedOn })

const TERMS = [
  term(17, null, '2014', '2014-09-26'), term(18, '2016', '2018', '2016-11-17'), term(19, '2017', '2018', null),
  term(20, '2019', '2020', '2020-11-18'), term(21, '2021', '2022', '2022-08-05'), term(22, '2022', '2024', '2024-08-07'),
  term(23, '2024', '2026', null),
]

describe('the chair of a day', () => {
  it.each([
    ['2014-06-01', 17, 'a term of which only one year is reported covers that year'],
    ['2016-12-01', 18, 'a term stands until another one covers the day'],
    ['2017-06-01', 19, "terms overlap: the first whose heads' meeting is not over"],
    ['2020-12-01', 20, 'nobody else is reported yet'],
    ['2022-08-05', 21, "on the day of its heads' meeting the old chair presides"],
    ['2022-08-06', 22, 'the day after it has handed over'],
    ['2024-08-08', 23, 'likewise two years later'],
    ['2026-11-21', 23, 'a planned meeting whose outcome is unknown ends no term'],
  ])('%s is the %ith: %s', (day, ordinal) => {
    expect(chairTermOn(TERMS, day)?.ordinal).toBe(ordinal)
  })

  it.each(['2015-06-01', '2027-01-01', '1990-01-01'])('%s is nobody: no recorded term covers it', (day) => {
    expect(chairTermOn(TERMS, day)).toBeNull()
  })
})
