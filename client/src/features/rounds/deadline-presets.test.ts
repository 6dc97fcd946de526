import { expect, it } from '@jest/globals'
import { closeOfBusinessFrom } from './deadline-presets.js'

it('the preset is 17:00 in the host city on the first working day that the rule allows', () => {
  expect(closeOfBusinessFrom('2026-11-25T09:59:00.000Z', 'Asia/Jakarta')).toBe('2026-11-25T10:00:00.000Z')
  expect(closeOfBusinessFrom('2026-11-25T10:00:01.000Z', 'Asia/Jakarta')).toBe('2026-11-26T10:00:00.000Z')
  expect(closeOfBusinessFrom('2026-11-28T03:00:00.000Z', 'Asia/Jakarta')).toBe('2026-11-30T10:00:00.000Z')
})
