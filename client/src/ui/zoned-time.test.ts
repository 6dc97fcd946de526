import { expect, it } from '@jest/globals'
import { instantAt, wallTimeAt } from './zoned-time.js'

it.each([
  ['2026-12-04T17:00', 'Asia/Jakarta', '2026-12-04T10:00:00.000Z'],
  ['2026-12-04T17:00', 'Asia/Yangon', '2026-12-04T10:30:00.000Z'],
  ['2026-12-04T17:00', 'Australia/Canberra', '2026-12-04T06:00:00.000Z'],
  ['2026-06-04T17:00', 'Australia/Canberra', '2026-06-04T07:00:00.000Z'],
])('%s on the clocks of %s is %s, and back', (wall, zone, instant) => {
  expect(instantAt(wall, zone)).toBe(instant)
  expect(wallTimeAt(instant, zone)).toBe(wall)
})

it('is nothing when it is no time', () => {
  expect(instantAt('soon', 'Asia/Jakarta')).toBeUndefined()
})
