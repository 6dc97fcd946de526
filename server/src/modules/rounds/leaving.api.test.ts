import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

let world: World
let proposals: Proposals
let vietNam: Viewer, desk: Viewer, chair: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair')
})
afterAll(() => world.close())

const seen = async (viewer: Viewer, code: string) =>
  (await world.ask<any>(viewer, `query ($code: String!) { proposal(code: $code) { currentRound { id outcome leavers { key } viewerCan { recordLeaving { allowed } }
    result { counting sentence { en } } board { left delegation { key } } } } }`, { code })).proposal.currentRound

it('a delegation that has left the body objects until the Secretariat, and nobody else, records its leaving', async () => {
  const { code } = await proposals.draft(vietNam)
  await proposals.fill(vietNam, code)
  await proposals.act(vietNam, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
  await proposals.states(await world.viewer('brunei', 'senior_official'), code, 'OBJECT', 'Not this year.')
  expect((await seen(desk, code)).leavers).toEqual([])
  await world.owner.query(`update participation set to_date = clock_today() - 1 where delegation_id = 'brunei' and body_id = 'accsm'`)
  expect(await proposals.act(chair, 'adoptProposal', code)).toMatchObject({ __typename: 'NoConsensus' })

  expect(await seen(chair, code)).toMatchObject({ leavers: [], viewerCan: { recordLeaving: { allowed: false } } })
  const { id, leavers } = await seen(desk, code)
  expect(leavers).toEqual([{ key: 'brunei' }])
  const left = { roundId: id, delegationId: 'brunei', reason: 'Note of 3 November.' }
  expect(await proposals.send(chair, 'recordLeaving', left)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await proposals.send(desk, 'recordLeaving', { ...left, delegationId: 'thailand' })).toMatchObject({ __typename: 'Invalid' })
  expect(await proposals.send(desk, 'recordLeaving', left)).toMatchObject({ __typename: 'RoundOk' })

  const after = await seen(desk, code)
  expect(after).toMatchObject({ leavers: [], result: { counting: 10, sentence: { en: expect.stringContaining('1 left the body since the opening') } } })
  expect(after.board.filter((seat: { left: boolean }) => seat.left)).toEqual([{ left: true, delegation: { key: 'brunei' } }])
  expect(await proposals.act(chair, 'adoptProposal', code)).toMatchObject({ __typename: 'RoundStepOk', round: { outcome: 'ADOPTED' } })
})
