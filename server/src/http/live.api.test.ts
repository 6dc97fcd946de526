import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createClient as eventClient } from 'graphql-sse'
import WebSocket from 'ws'
import { TOO_LARGE } from '../testing/attacks.js'
import { givenServer, type GivenServer } from '../testing/given-server.js'

const CHANGED = 'subscription ($id: ID!) { proposalChanged(id: $id) { code } }'
const PROTOCOL = 'graphql-transport-ws'

let server: GivenServer
let vietNam: string
let proposal: { id: string; code: string; rowId: string }

beforeAll(async () => {
  server = await givenServer()
  vietNam = await server.be('vn-focal-point')
  const { data, errors } = await server.ask(
    `mutation ($input: CreateProposalInput!) { createProposal(input: $input) { ... on ProposalOk { proposal { id code } } } }`,
    { cookie: vietNam, variables: { input: { idempotencyKey: randomUUID(), workPlanId: 'accsm-2026-2030', conceptNote: {} } } },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  const { id, code } = data.createProposal.proposal
  proposal = { id, code, rowId: Buffer.from(id, 'base64url').toString().split(':')[1]! }
})

afterEach(async () => {
  const left = `select query from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()`
  for (let tries = 0; tries < 20 && (await server.owner.query(left)).length; tries += 1) await pause(50)
  expect(await server.owner.query(left)).toEqual([])
})

afterAll(() => server.close())

const happens = () =>
  server.owner.query(`select pg_notify('mufakat', $1)`, [JSON.stringify({ type: 'Proposal', id: proposal.rowId })])
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A socket that keeps what it heard. */
async function open(headers: Record<string, string> = {}, { protocol = PROTOCOL, init = true } = {}) {
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/graphql`, protocol, { headers })
  const heard: { type: string; id?: string; payload?: unknown }[] = []
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  socket.on('message', (data) => heard.push(JSON.parse(String(data))))
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const say = (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  const hears = async (type: string, within = 2000) => {
    for (let waited = 0; waited < within; waited += 20) {
      const found = heard.find((message) => message.type === type)
      if (found) return found
      await pause(20)
    }
    return null
  }
  if (init) {
    say({ type: 'connection_init' })
    await hears('connection_ack')
  }
  return { socket, say, heard, hears, closed }
}

const subscribe = (id = '1') => ({ id, type: 'subscribe', payload: { query: CHANGED, variables: { id: proposal.id } } })

describe('a socket', () => {
  it('tells a change to who may see the proposal, and nothing at all to others', async () => {
    const [owner, other, nobody] = await Promise.all([
      open({ cookie: vietNam }), open({ cookie: await server.be('id-focal-point') }), open(),
    ])
    for (const each of [owner, other, nobody]) each.say(subscribe())
    await pause(200)
    await happens()
    expect(await owner.hears('next')).toMatchObject({ payload: { data: { proposalChanged: { code: proposal.code } } } })
    await pause(200)
    for (const each of [other, nobody]) expect(each.heard).toEqual([{ type: 'connection_ack' }])
    for (const each of [owner, other, nobody]) each.socket.close()
  })

  it('is closed within five seconds of the end of its session', async () => {
    const cookie = await server.be('th-focal-point')
    const { closed } = await open({ cookie })
    await server.post('/auth/sign-out', {}, { cookie })
    expect(await Promise.race([closed, pause(5000)])).toBe(4401)
  })

  it('is closed within five seconds when an office of its reader ends, and tells nothing more meanwhile', async () => {
    const { closed, say, heard, hears } = await open({ cookie: await server.be('vn-senior-official') })
    say(subscribe())
    await pause(300)
    await happens()
    expect(await hears('next')).not.toBeNull()
    heard.length = 0
    await server.owner.query(`update office set to_at = now() where person_id = (select id from person where name = 'Sơn Demo-Trần')`)
    await happens()
    expect(await Promise.race([closed, pause(5000)])).toBe(4401)
    expect(heard.filter(({ type }) => type === 'next')).toEqual([])
  })

  it.each([['http://evil.example'], ['null'], ['http://127.0.0.1:1']])('from %s is refused at the handshake', async (origin) => {
    await expect(open({ origin, cookie: vietNam })).rejects.toThrow('403')
  })

  it('answers subscriptions only', async () => {
    const { say, hears, socket } = await open({ cookie: vietNam })
    say({ id: '1', type: 'subscribe', payload: { query: '{ viewer { name } }' } })
    expect(await hears('error')).toMatchObject({ payload: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] })
    socket.close()
  })

  it.each(TOO_LARGE.filter(([what]) => !what.startsWith('300 kB')))('refuses %s', async (_, document) => {
    const { say, hears, socket } = await open({ cookie: vietNam })
    say({ id: '1', type: 'subscribe', payload: { query: document() } })
    expect(await hears('error')).not.toBeNull()
    socket.close()
  })

  it.each<[string, unknown, number]>([
    ['garbage', '{"type": ', 4400],
    ['a list', '[]', 4400],
    ['an unknown type', { type: 'start' }, 4400],
    ['a subscription without an id', { type: 'subscribe', payload: { query: CHANGED } }, 4400],
    ['a second init', { type: 'connection_init' }, 4429],
    ['300 kB', `{"type": "ping", "payload": {"a": "${'x'.repeat(300_000)}"}}`, 1009],
  ])('that says %s is closed', async (_, message, code) => {
    const { say, closed } = await open()
    say(message)
    expect(await closed).toBe(code)
  })

  it('that subscribes before its init, uses an id twice, or speaks another protocol is closed', async () => {
    const hasty = await open({}, { init: false })
    hasty.say(subscribe())
    expect(await hasty.closed).toBe(4401)
    const double = await open({ cookie: vietNam })
    double.say(subscribe())
    double.say(subscribe())
    expect(await double.closed).toBe(4409)
    const other = new WebSocket(`${server.address.replace('http', 'ws')}/graphql`)
    expect(await new Promise((resolve) => other.once('close', resolve))).toBe(4406)
  })

  it('holds 50 subscriptions and no more; a reader holds 30 sockets and no more', async () => {
    const cookie = await server.be('ph-focal-point')
    const { say, heard, socket } = await open({ cookie })
    for (let count = 0; count < 60; count += 1) say(subscribe(String(count)))
    await pause(1000)
    expect(heard.filter(({ type }) => type === 'error')).toHaveLength(10)
    socket.close()
    const sockets = await Promise.allSettled(Array.from({ length: 40 }, () => open({ cookie }, { init: false })))
    // One that said nothing for 5 s has been closed again, on a busy machine before the last was opened.
    const isOpen = (each: (typeof sockets)[number]) => each.status === 'fulfilled' && each.value.socket.readyState === 1
    expect(sockets.filter(isOpen).length).toBeLessThanOrEqual(30)
    for (const each of sockets) if (each.status === 'fulfilled') each.value.socket.close()
  })
})

describe('where WebSockets are refused', () => {
  const events = (cookie?: string) =>
    eventClient({ url: `${server.address}/graphql`, headers: cookie ? { cookie } : {}, retryAttempts: 0 })

  it('the same is told as server-sent events, behind the same wall', async () => {
    const heard: unknown[] = []
    const clients = [events(vietNam), events(await server.be('id-focal-point'))]
    for (const client of clients) {
      client.subscribe({ query: CHANGED, variables: { id: proposal.id } }, {
        next: (answer) => heard.push(answer), error: () => undefined, complete: () => undefined,
      })
    }
    await pause(500)
    await happens()
    await pause(500)
    expect(heard).toEqual([{ data: { proposalChanged: { code: proposal.code } } }])
    clients.forEach((client) => client.dispose())
  })

  it('a stream ends with its session', async () => {
    const cookie = await server.be('sg-focal-point')
    const answer = await server.post('/graphql', { query: CHANGED, variables: { id: proposal.id } }, { cookie, accept: 'text/event-stream' })
    const told = answer.text()
    await server.post('/auth/sign-out', {}, { cookie })
    expect(await Promise.race([told, pause(5000)])).toMatch(/event: complete/)
  })

  it.each(TOO_LARGE.slice(0, 12))('refuses %s', async (_, document) => {
    const answer = await server.post('/graphql', { query: document() }, { accept: 'text/event-stream' })
    expect(await answer.text()).toMatch(/^event: next\ndata: {"errors":/)
  })
})
