import { expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { cookieOf } from './testing/given-server.js'
import { dataFolder, ended, freePort, launch, ready } from './testing/program.js'

const WRITERS = ['vn', 'id', 'kh', 'bn', 'my', 'ph', 'sg', 'th'].map((code) => `${code}-focal-point`)
const SECONDS = Number(process.env['KILL_SECONDS'] ?? 12)
const ADD = `mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename ... on CommentOk { comment { id } } ... on Refused { message } } }`

it(
  'loses and doubles no acknowledged write when the server is killed under eight writers',
  async () => {
    const { folder, remove } = dataFolder()
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    const settings = { DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'error' }
    let program = launch(settings)
    await ready(program, port)

    const post = (path: string, body: unknown, cookie = '') =>
      fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-mufakat-csrf': '1', cookie },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(5000),
      })
    const ask = async (cookie: string, query: string, variables: object = {}): Promise<any> =>
      (await post('/graphql', { query, variables }, cookie)).json()

    const cookies = await Promise.all(WRITERS.map(async (persona) => cookieOf(await post('/auth/demo', { persona }))))
    const { data } = await ask(cookies[0]!, `{ projects(first: 1) { edges { node { id } } } }`)
    const subject = data.projects.edges[0].node.id as string

    const acknowledged = new Map<string, string>()
    let isOver = false
    let retries = 0
    const write = async (cookie: string) => {
      while (!isOver) {
        const idempotencyKey = randomUUID()
        // A writer does not give up: the same key until there is an answer.
        for (;;) {
          try {
            const answer = await ask(cookie, ADD, { input: { idempotencyKey, subject, body: `text ${idempotencyKey}`, audience: 'AMS' } })
            const id = answer.data?.addComment?.comment?.id as string | undefined
            if (id) {
              acknowledged.set(idempotencyKey, id)
              break
            }
            if (answer.data?.addComment) throw new Error(JSON.stringify(answer.data.addComment))
          } catch (error) {
            if (/__typename/.test(String(error))) throw error
          }
          retries += 1
          await sleep(50)
        }
      }
    }
    const writing = Promise.all(cookies.map(write))
    let kills = 0
    for (const end = Date.now() + SECONDS * 1000; Date.now() < end || kills < 3; ) {
      await sleep(1500 + Math.random() * 1500)
      await ended(program.child, 'SIGKILL')
      kills += 1
      program = launch(settings)
      await ready(program, port)
    }
    isOver = true
    await writing

    const bodies: string[] = []
    for (let after: string | null = null; ; ) {
      const page = await ask(
        cookies[0]!,
        `query ($subject: ID!, $after: String) { comments(subject: $subject, first: 100, after: $after) {
          edges { node { body } } pageInfo { hasNextPage endCursor } } }`,
        { subject, after },
      )
      bodies.push(...page.data.comments.edges.map((edge: { node: { body: string } }) => edge.node.body))
      after = page.data.comments.pageInfo.endCursor
      if (!page.data.comments.pageInfo.hasNextPage) break
    }
    await ended(program.child, 'SIGTERM')
    remove()
    const told = `${acknowledged.size} writes, ${kills} kills, ${retries} retries`
    expect([told, bodies.length]).toEqual([told, new Set(bodies).size])
    expect(new Set(bodies)).toEqual(new Set([...acknowledged.keys()].map((key) => `text ${key}`)))
    expect(acknowledged.size).toBeGreaterThan(20)
    if (process.env['KILL_SECONDS']) console.log(told)
  },
  (SECONDS + 120) * 1000,
)
