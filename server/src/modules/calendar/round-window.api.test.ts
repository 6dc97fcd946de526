import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'
import { Deadlines } from '../rounds/deadlines.js'

const DAY = 86_400_000

let world: World
let proposals: Proposals
let author: Viewer
let desk: Viewer

beforeAll(async () => {
  world = await givenWorld()
  world.services.mode = 'demo'
  await world.services.live.start()
  proposals = givenProposals(world)
  author = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
}, 60_000)
afterAll(() => world.close())

const now = async () => Date.parse((await world.ask<any>(desk, '{ clock { now } }')).clock.now)

async function inSilence(closesAt: string, more: object = {}): Promise<{ code: string; answer: any }> {
  const { code } = await proposals.draft(author)
  await proposals.fill(author, code)
  await proposals.act(author, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: closesAt })
  return { code, answer: await proposals.act(desk, 'callRound', code, { procedure: 'SILENCE', closesAt, ...more }) }
}

const windows = (first: number) =>
  `{ proposals(first: ${first}, states: [DECIDING]) { edges { node { currentRound { window { delegation { key } workingDays closesLocal } } rounds { state } } } } }`

describe('a round by silence', () => {
  it('shows its window in each capital of its own electorate, two rounds in as many statements as one', async () => {
    const closesAt = new Date(Math.ceil((await now()) / DAY) * DAY + 14 * DAY + 10 * 3_600_000).toISOString()
    await inSilence(closesAt)
    await inSilence(closesAt)
    const { proposals: two } = await world.ask<any>(author, windows(2))
    const { window } = two.edges[1].node.currentRound
    expect(window).toHaveLength(11)
    expect(window.at(-1)).toEqual({ delegation: { key: 'viet-nam' }, workingDays: expect.any(Number), closesLocal: `${closesAt.slice(0, 10)}T17:00` })
    expect(await world.statements(author, windows(2))).toBe(await world.statements(author, windows(1)))
  })

  it('takes a deadline only as it was typed', async () => {
    const closesAt = new Date(Math.ceil((await now()) / DAY) * DAY + 20 * DAY).toISOString()
    const { answer } = await inSilence(closesAt, { closesWall: closesAt.slice(0, 16), closesZone: 'Asia/Dili' })
    expect(answer).toMatchObject({ __typename: 'Invalid', problems: [{ path: ['closesAt'] }] })
  })

  it('runs to its end in a moment when the clock of a demonstration leaps past it', async () => {
    const deadlines = new Deadlines(world.services, () => undefined)
    await deadlines.start()
    const closesAt = new Date((await now()) + 7 * DAY).toISOString()
    const { code } = await inSilence(closesAt)
    const leap = `mutation ($input: LeapClockInput!) { leapClock(input: $input) { __typename } }`
    expect((await world.ask<any>(author, leap, { input: { idempotencyKey: randomUUID(), to: closesAt } })).leapClock.__typename).toBe('LeapClockOk')
    const state = async () => (await world.ask<any>(author, `{ proposal(code: "${code}") { rounds { state } } }`)).proposal.rounds[0].state
    for (let tries = 0; tries < 100 && (await state()) !== 'CLOSED'; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await state()).toBe('CLOSED')
    await deadlines.stop()
  }, 20_000)
})
