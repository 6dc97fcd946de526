import { describe, expect, it } from '@jest/globals'
import { percentages } from './percentages.js'

describe('percentages of one whole', () => {
  it('sum to 100: seven, four and twenty-one of thirty-two are 22, 12 and 66', () => {
    expect(percentages([7, 4, 21])).toEqual([22, 12, 66])
  })

  it('give eleven of thirty-two as 34, never 38', () => {
    expect(percentages([11, 21])).toEqual([34, 66])
  })

  it('give nothing for nothing', () => {
    expect(percentages([0, 0])).toEqual([])
  })
})
