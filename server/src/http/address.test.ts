import { expect, it } from '@jest/globals'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { addressBehind } from './address.js'

function given(forwarded: string): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: '192.0.2.1' })
  return Object.assign(new IncomingMessage(socket), { headers: { 'x-forwarded-for': forwarded } })
}

it('what a request says of where it comes from is believed as far as proxies of ours stand in front, and no further', () => {
  const request = given('203.0.113.66, 198.51.100.7')
  expect([0, 1, 2, 9].map((proxies) => addressBehind(proxies)(request))).toEqual(['192.0.2.1', '198.51.100.7', '203.0.113.66', '203.0.113.66'])
})
