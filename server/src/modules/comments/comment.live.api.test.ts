import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from 'graphql-ws'
import { randomUUID } from 'node:crypto'
import WebSocket from 'ws'
import { givenServer, type GivenServer } from '../../testing/given-server.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let server: GivenServer
let vietNam: string, indonesia: string, japan: string
let project: { id: string; workPlan: { key: string } }

beforeAll(async () => {
  server = await givenServer()
  vietNam = await server.be('vn-focal-point')
  indonesia = await server.be('id-focal-point')
  japan = await server.be('jp-focal-point')
  const [row] = await server.owner.query(
    `select code from project where tier = 'public' and work_plan_id is not null and body_id = 'accsm-plus-3' order by code limit 1`,
  )
  project = (await server.ask(`{ project(id: "${row.code}") { id workPlan { key } } }`)).data.project
})
afterAll(() => server.close())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Listens as the bearer of this cookie; answers what was heard so far, and how to stop. */
async function listen(
  cookie: string | null,
  query: string,
  variables: object,
): Promise<{ heard: Answer[]; stop: () => Promise<void> }> {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: cookie ? { cookie } : {} })
    }
  }
  const client = createClient({
    url: `${server.address.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: false,
  })
  const heard: Answer[] = []
  client.subscribe(
    { query, variables: variables as Record<string, unknown> },
    { next: (answer) => heard.push(answer), error: (error) => heard.push({ error }), complete: () => undefined },
  )
  await pause(300)
  return { heard, stop: async () => client.dispose() }
}

async function says(cookie: string, body: string, audience: string): Promise<string> {
  const { data } = await server.ask(
    `mutation ($input: AddCommentInput!) { addComment(input: $input) { ... on CommentOk { comment { id } } } }`,
    {
      cookie,
      variables: { input: { idempotencyKey: randomUUID(), subject: project.id, body, audience } },
    },
  )
  return data.addComment.comment.id
}

/** Looks again until it is so, for ten seconds at most. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000 && !(await isSo()); waited += 200) await pause(200)
}

describe('a listener', () => {
  it('hears each comment on the subject that it may read, and nothing of the others', async () => {
    const query = 'subscription ($subject: ID!) { commentsChanged(subject: $subject) { comment { body } } }'
    const insiders = await Promise.all(
      [vietNam, indonesia, japan].map((cookie) => listen(cookie, query, { subject: project.id })),
    )
    const outsiders = [
      await listen(null, query, { subject: project.id }),
      await listen(vietNam, query, { subject: 'UHJvamVjdDp4' }),
    ]
    const bodies = ({ heard }: { heard: Answer[] }) => heard.map((answer) => answer.data?.commentsChanged.comment.body)
    const told = (listener: { heard: Answer[] }) => bodies(listener).filter((body) => !['ready', 'end'].includes(body))
    try {
      await until(async () => {
        await says(vietNam, 'ready', 'AMS_PLUS')
        return insiders.every((listener) => bodies(listener).includes('ready'))
      })
      await says(vietNam, 'to partners', 'AMS_PLUS')
      await says(vietNam, 'to states', 'AMS')
      await says(vietNam, 'at home', 'DELEGATION')
      await says(vietNam, 'end', 'AMS_PLUS')
      await until(() => insiders.every((listener) => bodies(listener).includes('end')))
      expect(insiders.map(told)).toEqual([
        ['to partners', 'to states', 'at home'],
        ['to partners', 'to states'],
        ['to partners'],
      ])
      expect(outsiders.map(({ heard }) => heard)).toEqual([[], []])
    } finally {
      await Promise.all([...insiders, ...outsiders].map(({ stop }) => stop()))
    }
  })

  it('hears of a project of the plan that it may see', async () => {
    const query = 'subscription ($plan: String!) { planChanged(workPlan: $plan) { project { id } } }'
    const rowId = Buffer.from(project.id, 'base64url').toString().split(':')[1]
    const happens = () =>
      server.owner.query(`select pg_notify('mufakat', $1)`, [JSON.stringify({ type: 'Project', id: rowId })])
    const near = await listen(indonesia, query, { plan: project.workPlan.key })
    const far = await listen(indonesia, query, { plan: 'accsm-2016-2020' })
    try {
      await until(async () => {
        await happens()
        await pause(200)
        return near.heard.length > 0
      })
      expect(near.heard[0]).toMatchObject({ data: { planChanged: { project: { id: project.id } } } })
      await pause(1000)
      const before = near.heard.length
      await server.owner.query(`update project set tier = 'delegation', delegation_id = 'japan' where id = $1`, [rowId])
      await happens()
      await pause(1500)
      expect(near.heard).toHaveLength(before)
      expect(far.heard).toEqual([])
    } finally {
      await Promise.all([near.stop(), far.stop()])
    }
  })
})
