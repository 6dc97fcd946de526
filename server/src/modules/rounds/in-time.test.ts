import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { gate } from '../../testing/gate.js'
import { givenWorld, type World } from '../../testing/world.js'
import { closeDue, untilNextEnd } from './due.js'

let world: World
let proposals: Proposals
let desk: Viewer, brunei: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  brunei = await world.viewer('brunei', 'senior_official')
})
afterEach(async () => {
  jest.useRealTimers()
  await stopClock(null)
  await world.owner.query(`update round set state = 'CLOSED', outcome = 'STOPPED' where state <> 'CLOSED'`)
})
afterAll(() => world.close())

/** The database's clock stands still at an instant; null: it goes again. */
const stopClock = (at: Date | null) =>
  world.owner.query(`create or replace function clock_instant() returns timestamptz language sql volatile as
    $$ select ${at ? `'${at.toISOString()}'::timestamptz` : 'clock_timestamp() + clock_leap()'} $$`)

/** A server process whose own clock is off; timers stay real. */
function clockIsOff(minutes: number): void {
  jest.useFakeTimers({ now: Date.now() + minutes * 60_000, doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask', 'clearTimeout', 'clearInterval', 'clearImmediate', 'performance', 'hrtime'] })
}

async function called(): Promise<{ code: string; roundId: string; closesAt: Date }> {
  const author = await world.viewer('viet-nam', 'focal_point')
  const { code } = await proposals.draft(author)
  await proposals.fill(author, code)
  await proposals.act(author, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  const closesAt = new Date(Date.now() + 100 * 3_600_000)
  await proposals.act(desk, 'callRound', code, { procedure: 'SILENCE', closesAt: closesAt.toISOString() })
  return { code, roundId: (await proposals.seen(desk, code)).currentRound.id, closesAt }
}
const objects = ({ roundId }: { roundId: string }) => proposals.send(brunei, 'statePosition', { roundId, number: 1, kind: 'OBJECT', text: 'No.' })
const outcomeOf = async ({ code }: { code: string }) =>
  (await world.owner.query(`select outcome from round r join proposal p on p.id = r.proposal_id where p.code = $1`, [code]))[0].outcome

describe('the end of a round, to the millisecond of the database', () => {
  it.each([
    ['a millisecond before it is counted, and nothing is closed yet', -1, 'StatePositionOk', 0, 1],
    ['at it is late, and it is closed', 0, 'DeadlinePassed', 1, 0],
    ['a millisecond after it is late, and it is closed', 1, 'DeadlinePassed', 1, -1],
  ])('a position %s; two servers whose clocks are five minutes off either way agree', async (_when, ms, answer, closed, wait) => {
    for (const minutes of [0, 5, -5]) {
      const round = await called()
      await stopClock(new Date(round.closesAt.getTime() + ms))
      if (minutes) clockIsOff(minutes)
      expect(await untilNextEnd(world.services)).toBe(wait)
      expect((await objects(round)).__typename).toBe(answer)
      expect(await closeDue(world.services)).toBe(closed)
      jest.useRealTimers()
      await stopClock(null)
      await world.owner.query(`update round set state = 'CLOSED', outcome = 'STOPPED' where state <> 'CLOSED'`)
    }
  })

  it('a position that was sent in time and waits at the gate until the deadline has passed is late: what counts is when it is written', async () => {
    const round = await called()
    await world.owner.query(`update round set closes_at = date_trunc('milliseconds', clock_instant()) + interval '600 milliseconds' where state <> 'CLOSED'`)
    const began = Date.now()
    const [answer] = await gate<any>(world, `select from proposal where code = '${round.code}' for update`, [
      () => objects(round),
      // A second one behind it keeps the gate shut until the deadline is over.
      () => new Promise((resolve) => setTimeout(resolve, 700)).then(() => objects(round)),
    ])
    expect(Date.now() - began).toBeGreaterThan(600)
    expect(answer.__typename).toBe('DeadlinePassed')
    expect(await world.owner.query(`select from position p join round r on r.id = p.round_id join proposal o on o.id = r.proposal_id where o.code = $1`, [round.code])).toHaveLength(0)
  })

  it('one that was written a moment before the closing is counted by it', async () => {
    const round = await called()
    await world.owner.query(`update round set closes_at = date_trunc('milliseconds', clock_instant()) + interval '900 milliseconds' where state <> 'CLOSED'`)
    expect((await objects(round)).__typename).toBe('StatePositionOk')
    while ((await untilNextEnd(world.services))! > 0) await new Promise((resolve) => setTimeout(resolve, 1))
    expect(await closeDue(world.services)).toBe(1)
    expect(await outcomeOf(round)).toBe('NO_CONSENSUS')
  })
})
