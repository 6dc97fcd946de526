import { describe, expect, it } from '@jest/globals'
import { slipInDays } from './slip.js'

describe('slipInDays', () => {
  it('counts from the planned day to the day held', () => {
    expect(slipInDays('2021-08-20', '2021-11-25')).toBe(97)
    expect(slipInDays('2021-11-25', '2021-11-24')).toBe(-1)
  })

  it('says nothing of dates that are not known to the day', () => {
    expect(slipInDays('2021-08', '2021-11-25')).toBe(0)
    expect(slipInDays(undefined, '2021-11-25')).toBe(0)
  })
})
