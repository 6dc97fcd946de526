import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'
import { gate } from '../../testing/gate.js'

let world: World
let proposals: Proposals
let vietNam: Viewer, desk: Viewer, chair: Viewer, thailand: Viewer, thaiHead: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair')
  thailand = await world.viewer('thailand', 'senior_official')
  thaiHead = await world.viewer('thailand', 'head')
})
afterAll(() => world.close())

/** A proposal before a meeting, with its round open. */
async function tabled(): Promise<{ code: string; id: string; revision: number; roundId: string }> {
  const { code } = await proposals.draft(vietNam)
  await proposals.fill(vietNam, code)
  await proposals.act(vietNam, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
  const { id, revision, currentRound } = await proposals.seen(desk, code)
  return { code, id, revision, roundId: currentRound.id }
}

describe('two acts in the same instant', () => {
  it('never adopt against an objection: either the objection is refused or the adoption is', async () => {
    for (let round = 0; round < 4; round += 1) {
      const item = await tabled()
      const [adopted, objected] = await gate(world, `select from proposal where code = '${item.code}' for update`, [
        () => proposals.send(chair, 'adoptProposal', { id: item.id, expectedRevision: item.revision }),
        () => proposals.send(thailand, 'statePosition', { roundId: item.roundId, number: 1, kind: 'OBJECT', text: 'Not yet.' }),
      ])
      const happened = [adopted.__typename === 'RoundStepOk', objected.__typename === 'StatePositionOk']
      expect(happened.filter(Boolean)).toHaveLength(1)
      const refusal = happened[0] ? objected : adopted
      expect(['WrongState', 'NoConsensus']).toContain(refusal.__typename)
    }
  })

  it('record one adoption and one project, and tell the other chair', async () => {
    const item = await tabled()
    const answers = await gate(
      world,
      `select from proposal where code = '${item.code}' for update`,
      Array.from({ length: 6 }, () => () => proposals.send(chair, 'adoptProposal', { id: item.id, expectedRevision: item.revision })),
    )
    expect(answers.filter((answer) => answer.__typename === 'RoundStepOk')).toHaveLength(1)
    expect(answers.filter((answer) => answer.__typename === 'WrongState')).toHaveLength(5)
    const [{ projects }] = await world.owner.query(`select count(*)::int as projects from project where code = $1`, [item.code])
    expect(projects).toBe(1)
  })

  it('keep both positions of one delegation; the later stands', async () => {
    const item = await tabled()
    await gate(world, `select from proposal where code = '${item.code}' for update`, [
      () => proposals.send(thailand, 'statePosition', { roundId: item.roundId, number: 1, kind: 'OBJECT', text: 'No.' }),
      () => proposals.send(thaiHead, 'statePosition', { roundId: item.roundId, number: 1, kind: 'NO_OBJECTION' }),
    ])
    const kept = await world.owner.query(`select kind from position p join round r on r.id = p.round_id join proposal o on o.id = r.proposal_id
      where o.code = $1 order by p.seq`, [item.code])
    expect(kept).toHaveLength(2)
    const { proposal } = await world.ask<{ proposal: { currentRound: { board: { delegation: { key: string }; position: { kind: string } | null }[] } } }>(
      desk, `query ($code: String!) { proposal(code: $code) { currentRound { board { delegation { key } position { kind } } } } }`, { code: item.code },
    )
    const seat = proposal.currentRound.board.find((each) => each.delegation.key === 'thailand')
    expect(seat?.position?.kind).toBe(kept[1].kind)
  })

  it('give eight new proposals eight codes', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => proposals.draft(vietNam)))
    expect(new Set(drafts.map((draft) => draft.code)).size).toBe(8)
  })
})
