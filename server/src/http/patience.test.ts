import { afterAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import express from 'express'
import { patience } from './patience.js'

const app = express()
app.use(patience({ form: 150, file: 2000 }))
app.use(async (incoming, response) => {
  let bytes = 0
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) bytes += chunk.length
    response.json(bytes)
  } catch {
    // cut
  }
})
const server: Server = createServer(app).listen(0, '127.0.0.1')
afterAll(() => void server.close())

/** Sends 2 bytes, 400 ms apart; answers the status, or 'cut'. */
async function slowly(method: string, path: string): Promise<number | 'cut'> {
  if (!server.listening) await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const sending = request({ port, host: '127.0.0.1', method, path, headers: { 'content-length': '2' } })
  const answer = new Promise<number | 'cut'>((resolve) => {
    sending.on('response', (response) => resolve(response.resume().statusCode ?? 0))
    sending.on('error', () => resolve('cut'))
  })
  sending.write('a')
  await pause(400)
  sending.end('b')
  return answer
}

it('a file on a slow line gets the time that it needs', async () => {
  expect(await slowly('PUT', '/files/upload/token')).toBe(200)
})

it('any other request is cut when it does not arrive', async () => {
  expect(['cut', 408]).toContain(await slowly('POST', '/graphql'))
})
