import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loadDemoWorld } from '../demo/demo-world.js'
import { givenServer, type GivenServer } from '../../testing/given-server.js'
import { faultsOf, type Proof } from './proof.js'
import { readHead } from './register-head.js'

let server: GivenServer
let numbers: { number: string; tier: string }[]

beforeAll(async () => {
  server = await givenServer()
  await loadDemoWorld(server.services.dataSource, server.services.pool)
  numbers = await server.owner.query(`select number, tier from decision order by seq`)
})
afterAll(() => server.close())

const get = (path: string, cookie = '') => fetch(`${server.address}${path}`, { headers: { cookie } })

describe('the register by HTTP', () => {
  it('gives everybody the proof of what was adopted, as a file', async () => {
    const { number } = numbers.find(({ tier }) => tier === 'public')!
    const answer = await get(`/register/proofs/${number}.json`)
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, `attachment; filename=${number}.proof.json`])
    const proof = (await answer.json()) as Proof
    expect([faultsOf(proof), Object.keys(proof.parts)]).toEqual([[], ['summary']])
    const cookie = await server.be('vn-focal-point')
    const whole = (await (await get(`/register/proofs/${number}.json?size=1`, cookie)).json()) as Proof
    expect([faultsOf(whole), Object.keys(whole.parts), readHead(whole.head)?.size]).toEqual([[], ['events', 'positions', 'summary', 'text', 'trail'], 1])
  })

  it('answers one 404 for what is hidden, absent or no number', async () => {
    const texts = await Promise.all(['D-1999-001.json', 'D-1999-001.json?size=1', 'x.json', 'D-2026-001.json?size=0', 'D-2026-001.json?size=999999'].map(async (path) => {
      const answer = await get(`/register/proofs/${path}`)
      return [answer.status, await answer.text()]
    }))
    expect(new Set(texts.map(String))).toEqual(new Set(['404,There is no such proof.\n']))
  })

  it('leaves the pages of the client that begin with the same word alone', async () => {
    const page = (await get('/register')).headers.get('content-security-policy')
    const file = (await get('/register/head')).headers.get('content-security-policy')
    expect([page?.includes('sandbox'), file?.includes('sandbox')]).not.toContain(undefined)
    expect([page?.includes('sandbox'), file?.includes('sandbox')]).toEqual([false, true])
  })

  it('shows the head and the program to everybody, and both on the public pages', async () => {
    const head = await (await get('/register/head')).text()
    expect(readHead(head)?.size).toBe(numbers.length)
    expect(await (await get('/register/verify-proof.mjs')).text()).toContain('mufakat/register')
    const { number } = numbers.find(({ tier }) => tier === 'public')!
    for (const language of ['en', 'vi']) {
      const page = await (await get(`/public/${language}/decisions`)).text()
      expect(page).toContain(`/public/${language}/decisions/${number}`)
      expect(page).toContain(readHead(head)!.root)
      const one = await get(`/public/${language}/decisions/${number}`)
      const text = await one.text()
      expect([one.status, text.includes(number), text.includes(`/register/proofs/${number}.json`), text.includes('lang="vi"')]).toEqual([200, true, true, true])
    }
    expect((await get(`/public/en/decisions/D-1999-001`)).status).toBe(404)
  })
})
