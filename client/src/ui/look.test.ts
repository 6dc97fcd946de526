import { expect, it } from '@jest/globals'
import { readLook } from './look.js'

it('a kept look that makes no sense is the plain one', () => {
  const plain = { contrast: 'system', size: 'normal' }
  expect(readLook(null)).toEqual(plain)
  expect(readLook('{')).toEqual(plain)
  expect(readLook('{"contrast":"loud","size":9}')).toEqual(plain)
  expect(readLook('{"contrast":"more","size":"largest"}')).toEqual({ contrast: 'more', size: 'largest' })
})
