import { expect, it } from '@jest/globals'
import { browserOf } from './browser-of.js'

it('a session is told by the browser and the system that people know', () => {
  expect(
    browserOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0'),
  ).toEqual({
    browser: 'Edge',
    system: 'Windows',
  })
  expect(browserOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1')).toEqual({
    browser: 'Safari',
    system: 'iPhone',
  })
  expect(browserOf('curl/8.0')).toBeUndefined()
  expect(browserOf(null)).toBeUndefined()
})
