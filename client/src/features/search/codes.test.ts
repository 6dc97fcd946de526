import { describe, expect, it } from '@jest/globals'
import { placeOfCode } from './codes.js'

describe('placeOfCode', () => {
  it('reads a code in any case and with short numbers', () => {
    expect(placeOfCode(' p-2026-14 ')).toMatchObject({ to: '/proposals/$code', params: { code: 'P-2026-014' } })
    expect(placeOfCode('C-1')).toMatchObject({ to: '/commitments/$code', params: { code: 'C-001' } })
    expect(placeOfCode('c-2026-003')).toMatchObject({ params: { code: 'C-2026-003' } })
  })

  it('leaves words alone', () => {
    expect(placeOfCode('P-2026')).toBeUndefined()
    expect(placeOfCode('one-stop shop')).toBeUndefined()
  })
})
