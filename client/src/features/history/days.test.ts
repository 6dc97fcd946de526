import { describe, expect, it } from '@jest/globals'
import { endOf, startOf } from './days.js'

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString()

describe('startOf and endOf', () => {
  it('hold exactly the day, month, quarter or year', () => {
    expect([startOf('2026-11-21'), endOf('2026-11-21')]).toEqual([at(2026, 11, 21), at(2026, 11, 22)])
    expect([startOf('2026-12'), endOf('2026-12')]).toEqual([at(2026, 12, 1), at(2027, 1, 1)])
    expect([startOf('2026-Q2'), endOf('2026-Q2')]).toEqual([at(2026, 4, 1), at(2026, 7, 1)])
    expect([startOf('2026'), endOf('2026')]).toEqual([at(2026, 1, 1), at(2027, 1, 1)])
  })
})
