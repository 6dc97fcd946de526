import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { clientFiles } from './client-files.js'

let folder: string
let server: Server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mufakat-client-'))
  mkdirSync(join(folder, 'assets'))
  const files = { 'index.html': '', 'assets/a.js': 'whole', 'assets/a.js.br': 'br', 'assets/a.js.gz': 'gzip', 'assets/b.css': 'whole' }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  server = express().use(clientFiles(folder)).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** What travels, as it travels: fetch would unpack it. */
async function sent(path: string, accepts?: string) {
  const { port } = server.address() as AddressInfo
  const headers = accepts ? { 'accept-encoding': accepts } : {}
  const answer = await new Promise<IncomingMessage>((resolve) => get({ port, host: '127.0.0.1', path, headers }, resolve))
  let body = ''
  for await (const chunk of answer) body += String(chunk)
  return { body, encoding: answer.headers['content-encoding'], type: answer.headers['content-type'], vary: answer.headers.vary, kept: answer.headers['cache-control'] }
}

it('a file goes out in the smallest copy that the browser takes, as what it is, and is kept for good', async () => {
  const kept = 'public, max-age=31536000, immutable'
  const js = { type: 'text/javascript; charset=utf-8', vary: 'accept-encoding', kept }
  expect(await sent('/app/assets/a.js', 'gzip, deflate, br')).toEqual({ ...js, body: 'br', encoding: 'br' })
  expect(await sent('/app/assets/a.js', 'gzip')).toEqual({ ...js, body: 'gzip', encoding: 'gzip' })
  expect(await sent('/app/assets/a.js')).toEqual({ ...js, body: 'whole', encoding: undefined })
  expect(await sent('/app/assets/b.css', 'br')).toMatchObject({ body: 'whole', encoding: undefined })
})
