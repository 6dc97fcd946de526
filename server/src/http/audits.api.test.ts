import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { auditServer } from 'graphql-http'
import { givenServer, type GivenServer } from '../testing/given-server.js'

let server: GivenServer

beforeAll(async () => {
  server = await givenServer()
})

afterAll(() => server.close())

it('speaks GraphQL over HTTP as all 61 audits of graphql-http want it', async () => {
  const results = await auditServer({
    url: `${server.address}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } }),
  })
  expect(results.filter((result) => result.status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([])
  expect(results).toHaveLength(61)
})
