import { expect, it } from '@jest/globals'
import { measureOf, serverNow, setServerClock } from './server-clock.js'

const REAL = Date.parse('2026-12-04T10:00:00Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

it('a device that is 7 minutes fast counts by the server, half of the way taken off', () => {
  const began = REAL + 7 * MINUTE - 200
  expect(measureOf(began, began + 400, REAL, 0)).toEqual({ aheadMs: -7 * MINUTE, deviceErrorMs: 7 * MINUTE })
})

it('a demonstration that has leapt three days does not make the device wrong', () => {
  expect(measureOf(REAL, REAL, REAL + 3 * DAY, 3 * DAY)).toEqual({ aheadMs: 3 * DAY, deviceErrorMs: 0 })
})

it('remaining times are counted from the clock of the server', () => {
  setServerClock({ aheadMs: 3 * DAY, deviceErrorMs: 0 })
  expect(Math.abs(serverNow() - Date.now() - 3 * DAY)).toBeLessThan(50)
})
