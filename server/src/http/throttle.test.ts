import { expect, it } from '@jest/globals'
import { Throttle } from './throttle.js'

it('lets a burst through, then so many a second, each key apart', () => {
  let now = 0
  const throttle = new Throttle({ burst: 3, perSecond: 2 }, () => now)
  expect([1, 2, 3, 4].map(() => throttle.take('a'))).toEqual([0, 0, 0, 1])
  expect(throttle.take('b')).toBe(0)
  now = 500
  expect([throttle.take('a'), throttle.take('a')]).toEqual([0, 1])
  now = 60_000
  expect([1, 2, 3, 4].map(() => throttle.take('a'))).toEqual([0, 0, 0, 1])
})

it('remembers no more than 20 000 keys', () => {
  const throttle = new Throttle({ burst: 1, perSecond: 1 }, () => 0)
  for (let key = 0; key < 50_000; key += 1) throttle.take(String(key))
  expect((throttle as unknown as { buckets: Map<string, unknown> }).buckets.size).toBeLessThanOrEqual(20_000)
})
