import { expect, it, jest } from '@jest/globals'
import { lineCut, lineUp, pauseBefore, whenLineReturns } from './live.state.js'

it('the pauses grow, and stop growing at half a minute', () => {
  expect([0, 1, 2, 5, 50].map((tries) => pauseBefore(tries, () => 1))).toEqual([1000, 2000, 4000, 30_000, 30_000])
  expect(pauseBefore(50, () => 0)).toBe(15_000)
})

it('what is shown is read again when a cut line returns, and only then', () => {
  const read = jest.fn()
  const stop = whenLineReturns(read)
  lineUp()
  expect(read).not.toHaveBeenCalled()
  lineCut()
  lineCut()
  expect(read).not.toHaveBeenCalled()
  lineUp()
  lineUp()
  expect(read).toHaveBeenCalledTimes(1)
  stop()
})
