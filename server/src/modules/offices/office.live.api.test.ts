import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import WebSocket from 'ws'
import { givenServer, type GivenServer } from '../../testing/given-server.js'

const CHANGED = 'subscription { planChanged(plan: "accsm-2026-2030") { code } }'
const WITHIN_MS = 5000

let server: GivenServer
beforeAll(async () => {
  server = await givenServer()
})
afterAll(() => server.close())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A page left open: a socket and a stream of events, both subscribed. Answers what each says when it ends. */
async function leftOpen(cookie: string): Promise<{ socket: Promise<number>; stream: Promise<string> }> {
  const opened = new WebSocket(`${server.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie } })
  const socket = new Promise<number>((resolve) => opened.on('close', resolve))
  await new Promise((resolve, reject) => opened.once('open', resolve).once('error', reject))
  opened.send(JSON.stringify({ type: 'connection_init' }))
  await new Promise((resolve) => opened.once('message', resolve))
  opened.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: CHANGED } }))
  const answer = await server.post('/graphql', { query: CHANGED }, { cookie, accept: 'text/event-stream' })
  await pause(300)
  return { socket, stream: answer.text() }
}

async function handsOver(cookie: string, at: string | null): Promise<void> {
  const asked = await server.ask(
    `{ offices(delegation: "indonesia") { id kind revision } officeCandidates(delegation: "indonesia") { id name } }`, { cookie },
  )
  const office = asked.data.offices.find(({ kind }: { kind: string }) => kind === 'SENIOR_OFFICIAL')
  const heir = asked.data.officeCandidates.find(({ name }: { name: string }) => name === 'Dewi Demo-Lestari')
  const input = { idempotencyKey: randomUUID(), id: office.id, expectedRevision: office.revision, to: { personId: heir.id }, at }
  const { data } = await server.ask(`mutation ($input: HandOverOfficeInput!) { handOverOffice(input: $input) { __typename } }`, { cookie, variables: { input } })
  expect(data.handOverOffice.__typename).toBe('HandOverOfficeOk')
}

const offices = async (cookie: string): Promise<string[]> => {
  const { data } = await server.ask('{ viewer { offices { kind } } }', { cookie })
  return data.viewer.offices.map(({ kind }: { kind: string }) => kind)
}

it('the socket and the stream of the predecessor end at a handover at once, and their session gives no rights; the successor has them', async () => {
  const [old, heir] = [await server.be('id-senior-official'), await server.be('id-focal-point')]
  const page = await leftOpen(old)
  await handsOver(old, null)
  expect(await offices(old)).toEqual([])
  expect(await offices(heir)).toEqual(['FOCAL_POINT', 'SENIOR_OFFICIAL'])
  expect(await Promise.race([page.socket, pause(WITHIN_MS)])).toBe(4401)
  expect(await Promise.race([page.stream, pause(WITHIN_MS)])).toMatch(/event: complete/)
})

it('the same at an instant to come, when the clock gets there and nobody does anything', async () => {
  await server.owner.query(`delete from office where succeeds_id is not null`)
  await server.owner.query(`update office set to_at = null, revision = revision + 1 where to_at > now() - interval '1 hour'`)
  const [old, heir] = [await server.be('id-senior-official'), await server.be('id-focal-point')]
  await handsOver(old, new Date(Date.now() + 3000).toISOString())
  const page = await leftOpen(old)
  expect(await offices(old)).toEqual(['SENIOR_OFFICIAL'])
  expect(await Promise.race([page.socket, pause(3000 + WITHIN_MS)])).toBe(4401)
  expect(await Promise.race([page.stream, pause(WITHIN_MS)])).toMatch(/event: complete/)
  expect([await offices(old), await offices(heir)]).toEqual([[], ['FOCAL_POINT', 'SENIOR_OFFICIAL']])
})
