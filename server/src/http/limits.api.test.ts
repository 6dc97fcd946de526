import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { TOO_LARGE } from '../testing/attacks.js'
import { givenServer, type GivenServer } from '../testing/given-server.js'

let server: GivenServer

beforeAll(async () => {
  server = await givenServer()
})

afterAll(() => server.close())

const send = (body: string | Buffer | undefined, headers: Record<string, string>, method = 'POST') =>
  fetch(`${server.address}/graphql`, { method, body: body as string, headers })
const JSON_TYPE = { 'content-type': 'application/json' }

describe('a document', () => {
  it.each(TOO_LARGE)('is refused, quickly and without executing anything: %s', async (_, document) => {
    const body = JSON.stringify({ query: document() })
    const began = Date.now()
    const answer = await send(body, JSON_TYPE)
    const text = await answer.text()
    expect([400, 413]).toContain(answer.status)
    expect(Date.now() - began).toBeLessThan(2000) // on a machine that is busy with other tests
    expect(text).not.toMatch(/call stack|node_modules|"data"/)
    expect(text.length).toBeLessThan(50_000)
  })

  it('gets no guesses at names that its sender did not know', async () => {
    const { errors } = await server.ask('{ viewr { nam } delegatons { id } }')
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
  })

  it('with 900 wrong fields is told 50 of them', async () => {
    const query = `{ ${Array.from({ length: 900 }, (_, at) => `f${at}`).join(' ')} }`
    const { errors } = await server.ask(query)
    expect(errors.length).toBeLessThanOrEqual(51)
  })

  it('may describe the schema in a demonstration, in the form every tool asks', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const { data } = await server.ask(getIntrospectionQuery())
    expect(data.__schema.types.length).toBeGreaterThan(20)
  })

  it('is answered with a length, unless the answer travels compressed', async () => {
    const body = JSON.stringify({ query: '{ demoPersonas { key name delegation { key } } }' })
    const plain = await send(body, { ...JSON_TYPE, 'accept-encoding': 'identity' })
    expect(plain.headers.get('content-length')).toBe(String((await plain.arrayBuffer()).byteLength))
    const pressed = await send(body, { ...JSON_TYPE, 'accept-encoding': 'gzip' })
    expect([pressed.headers.get('content-encoding'), pressed.headers.get('content-length')]).toEqual(['gzip', null])
    expect(await pressed.json()).toHaveProperty('data.demoPersonas')
  })

  it('is executed again from its compiled form with the same answer', async () => {
    const ask = () => server.ask('{ demoPersonas { key delegation { key } } }')
    const [first, second, third] = [await ask(), await ask(), await ask()]
    expect(second).toEqual(first)
    expect(third).toEqual(first)
  })
})

describe('a request', () => {
  const query = JSON.stringify({ query: '{ __typename }' })

  it.each([
    ['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x'], ['application/csp-report'],
    ['application/json; charset=utf-7'], ['application/json; charset=utf-16'], ['application/json; charset=ibm037'],
    [`application/json; charset=${'x'.repeat(2000)}`],
  ])('in %s is refused', async (type) => {
    expect((await send(query, { 'content-type': type })).status).toBe(415)
  })

  it('in a compressed body is refused', async () => {
    expect((await send(gzipSync(query), { ...JSON_TYPE, 'content-encoding': 'gzip' })).status).toBe(415)
  })

  it.each<[string, string | Buffer]>([
    ['nothing', ''], ['null', 'null'], ['a list', `[${query}]`], ['a batch of ten', `[${Array(10).fill(query).join()}]`],
    ['NaN', 'NaN'], ['a number', '7'], ['half an object', '{"query": "{'], ['a byte order mark', `\uFEFF${query}`],
    ['invalid UTF-8', Buffer.concat([Buffer.from('{"query": "{ __typename }", "x": "'), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}')])],
    ['100 000 open brackets', '['.repeat(100_000)], ['a query that is a list', '{"query": ["{ __typename }"]}'],
    ['an operation name that is an object', '{"query": "{ __typename }", "operationName": {}}'],
    ['an operation that is not there', '{"query": "{ __typename }", "operationName": "other"}'],
    ['extensions that are a number', '{"query": "{ __typename }", "extensions": 7}'],
    ['variables that are a text', '{"query": "{ __typename }", "variables": "x"}'],
    ['an unknown document', '{"documentId": "0000"}'],
    ['a persisted query to be registered', `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "${'0'.repeat(64)}"}}}`],
    ['variables nested 20 000 deep', `{"query": "{ __typename }", "variables": {"a": ${'['.repeat(20_000)}${']'.repeat(20_000)}}}`],
    ['half a character in a variable', '{"query": "query ($a: ID!) { node(id: $a) { id } }", "variables": {"a": "\\ud800"}}'],
  ])('of %s is refused with 400', async (_, body) => {
    const answer = await send(body, JSON_TYPE)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toHaveProperty('errors')
  })

  it('of 5 MB is refused, and its sender hears so', async () => {
    const answer = await send(JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(5_000_000) } }), JSON_TYPE)
    expect(answer.status).toBe(413)
    expect(((await answer.json()) as { errors: { message: string }[] }).errors[0]!.message).toMatch(/512 kB/)
  })

  it('by GET is refused without a header that no link can set, and always for a mutation', async () => {
    const get = (search: string, headers = {}) => fetch(`${server.address}/graphql?${search}`, { headers })
    const own = { 'x-mufakat-csrf': '1' }
    expect((await get('query={__typename}')).status).toBe(400)
    expect((await get('query={__typename}', own)).status).toBe(200)
    expect((await get('query={__typename}&query={__typename}', own)).status).toBe(400)
    expect((await get('query=mutation{__typename}', own)).status).toBe(405)
    expect((await get('query={__typename}', { ...own, 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('for a subscription as plain JSON is refused at once', async () => {
    const { errors } = await server.ask('subscription { proposalChanged(id: "x") { id } }')
    expect(errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED')
  })

  it('pollutes nothing with __proto__', async () => {
    const body = '{"query": "{ __typename }", "__proto__": {"polluted": 1}, "variables": {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}}'
    expect((await send(body, JSON_TYPE)).status).toBe(200)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('is answered beside 200 others at once', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => server.ask('{ demoPersonas { delegation { name { en } } } }')))
    expect(answers.every((answer) => answer.data)).toBe(true)
  })

  it('that fails on our side tells a number and nothing else', async () => {
    await server.owner.query('alter table meeting rename to meeting_away')
    try {
      const { errors } = await server.ask('{ meetings(first: 1) { totalCount } }')
      expect(errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', traceId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
      expect(JSON.stringify(errors)).not.toMatch(/relation|meeting_away|select/)
    } finally {
      await server.owner.query('alter table meeting_away rename to meeting')
    }
  })

  it('carries a policy that loads nothing from elsewhere and no inline script', async () => {
    const { headers } = await fetch(`${server.address}/healthz`)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
    expect(headers.get('x-powered-by')).toBeNull()
  })
})
