import { describe, expect, it } from '@jest/globals'
import { ActKeys } from './idempotency.js'

describe('the key of an act', () => {
  it('stays the same while the same act is tried again', () => {
    const keys = new ActKeys()
    expect(keys.keyFor({ id: 'a' })).toBe(keys.keyFor({ id: 'a' }))
  })

  it('is new for another input, and for the same input once the first is done', () => {
    const keys = new ActKeys()
    const first = keys.keyFor({ id: 'a' })
    expect(keys.keyFor({ id: 'b' })).not.toBe(first)
    const second = keys.keyFor({ id: 'a' })
    keys.done()
    expect(keys.keyFor({ id: 'a' })).not.toBe(second)
  })
})
