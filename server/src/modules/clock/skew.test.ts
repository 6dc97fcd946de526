import { expect, it } from '@jest/globals'
import { ClockSkew, isApart } from './skew.js'

const REAL = Date.parse('2026-12-04T10:00:00Z')

/** A database that answers its time after so many milliseconds. */
const database = (at: number, ms: number) => ({
  query: async () => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    return { rows: [{ at }] }
  },
})

it.each([
  ['no difference', 0, false],
  ['a server five minutes ahead', 300_000, true],
  ['a server five minutes behind', -300_000, true],
  ['a second, which is harmless', 1000, false],
])('%s is measured, give or take half of the way', async (_what, ahead, apart) => {
  const skew = await new ClockSkew(database(REAL, 60) as never, () => REAL + ahead).measure()
  expect(Math.abs(skew.ms + ahead)).toBeLessThanOrEqual(skew.uncertaintyMs + 1)
  expect(skew.uncertaintyMs).toBeGreaterThanOrEqual(25)
  expect(isApart(skew)).toBe(apart)
})

it('is not called apart on the word of a slow line', () => {
  expect(isApart({ ms: 2500, uncertaintyMs: 900, measuredAt: new Date() })).toBe(false)
  expect(isApart({ ms: 3000, uncertaintyMs: 900, measuredAt: new Date() })).toBe(true)
})
