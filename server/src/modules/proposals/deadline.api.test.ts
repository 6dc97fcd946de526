import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

let world: World
let proposals: Proposals
let code: string

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  const focalPoint = await world.viewer('viet-nam', 'focal_point')
  code = (await proposals.draft(focalPoint)).code
  await proposals.fill(focalPoint, code)
  await proposals.act(focalPoint, 'submitProposal', code)
}, 60_000)
afterAll(() => world.close())

const circulate = async (commentsCloseAt: string, commentsCloseWall: string, commentsCloseZone = 'Australia/Sydney') =>
  proposals.act(await world.viewer('asean-secretariat', 'desk_officer'), 'circulateProposal', code, {
    checklist: [], commentsCloseAt, commentsCloseWall, commentsCloseZone,
  })

describe('a deadline typed on the clocks of Canberra', () => {
  // The change of 2090 is worked out from today's rule: the first Sunday of October and of April.
  it('at a time that the clocks jump over is refused with both sides to choose from', async () => {
    expect(await circulate('2090-09-30T16:30:00Z', '2090-10-01T02:30')).toMatchObject({
      __typename: 'Invalid',
      problems: [{ path: ['commentsCloseAt'], choices: ['2090-09-30T15:30:00.000Z', '2090-09-30T16:30:00.000Z'] }],
    })
  })

  it('at a time that comes twice is refused while neither of the two was sent', async () => {
    expect(await circulate('2090-04-01T17:30:00Z', '2090-04-02T02:30')).toMatchObject({
      problems: [{ choices: ['2090-04-01T15:30:00.000Z', '2090-04-01T16:30:00.000Z'] }],
    })
  })

  it('that is not the instant sent is refused with the instant that it is', async () => {
    expect(await circulate('2090-12-04T07:00:00Z', '2090-12-04T17:00')).toMatchObject({ problems: [{ choices: ['2090-12-04T06:00:00.000Z'] }] })
  })

  it('on no clock at all, or in no zone, is refused', async () => {
    expect(await circulate('2090-12-04T07:00:00Z', 'Friday')).toMatchObject({ __typename: 'Invalid' })
    expect(await circulate('2090-12-04T07:00:00Z', '2090-12-04T17:00', 'Asia/Atlantis')).toMatchObject({ __typename: 'NotFound', path: ['commentsCloseZone'] })
  })

  it('at the chosen one of the two is taken', async () => {
    expect(await circulate('2090-04-01T16:30:00Z', '2090-04-02T02:30')).toMatchObject({ __typename: 'ProposalOk' })
  })
})
