import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

const MINUTE = 60_000

let world: World
let proposals: Proposals
let author: Viewer
let reader: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  author = await world.viewer('viet-nam', 'focal_point')
  reader = await world.viewer('indonesia', 'focal_point')
}, 60_000)
afterEach(() => {
  jest.useRealTimers()
})
afterAll(() => world.close())

/** A server process whose clock is off; timers stay real. */
function clockIsOff(ms: number): void {
  jest.useFakeTimers({ now: Date.now() + ms, doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask', 'clearTimeout', 'clearInterval', 'clearImmediate', 'performance', 'hrtime'] })
}

async function circulated(msFromNow: number): Promise<string> {
  const { code } = await proposals.draft(author)
  await proposals.fill(author, code)
  await proposals.act(author, 'submitProposal', code)
  const commentsCloseAt = new Date(Date.now() + msFromNow).toISOString()
  await proposals.act(await world.viewer('asean-secretariat', 'desk_officer'), 'circulateProposal', code, { checklist: [], commentsCloseAt })
  return code
}

const comment = async (code: string) => {
  const { id } = await proposals.seen(reader, code)
  return (await world.ask<any>(reader, `mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }`, {
    input: { idempotencyKey: randomUUID(), subject: id, body: 'A word.' },
  })).addComment.__typename
}
const mayCommentToAll = async (code: string) =>
  (await world.ask<any>(reader, `query ($code: String!) { proposal(code: $code) { commentTerms { audiences } } }`, { code })).proposal.commentTerms.audiences.includes('AMS')

describe('a server whose clock is off', () => {
  it('five minutes ahead neither closes a deadline early nor says that it is closed', async () => {
    const code = await circulated(2 * MINUTE)
    clockIsOff(5 * MINUTE)
    expect(await mayCommentToAll(code)).toBe(true)
    expect(await comment(code)).toBe('CommentOk')
  })

  it('five minutes behind takes no word after the deadline', async () => {
    const code = await circulated(1500)
    await new Promise((resolve) => setTimeout(resolve, 1600))
    clockIsOff(-5 * MINUTE)
    expect(await mayCommentToAll(code)).toBe(false)
    expect(await comment(code)).toBe('DeadlinePassed')
  })

  it('lists duties by the clock of the database', async () => {
    const code = await circulated(2 * MINUTE)
    const needs = async () => JSON.stringify(await world.ask<any>(reader, `{ needsMeNow { duties { code verb { en } } } }`))
    expect(await needs()).toContain(code)
    clockIsOff(24 * 60 * MINUTE)
    expect(await needs()).toContain(code)
  })
})
