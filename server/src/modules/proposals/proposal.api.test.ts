import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenWorld, type World } from '../../testing/world.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'

let world: World
let proposals: Proposals
let vietNam: Viewer, indonesia: Viewer, desk: Viewer, japan: Viewer, vnLeader: Viewer, myLeader: Viewer, chair: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  indonesia = await world.viewer('indonesia', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  japan = await world.viewer('japan', 'partner_focal_point')
  vnLeader = await world.viewer('viet-nam', 'senior_official')
  myLeader = await world.viewer('malaysia', 'senior_official')
  chair = await world.viewer('cambodia', 'chair', 'senior_official')
})
afterAll(() => world.close())

describe('a proposal', () => {
  it('goes from draft to a project in the plan, returned once, objected to once', async () => {
    const draft = await proposals.draft(vietNam)
    expect(draft.state).toBe('DRAFT')
    expect(await proposals.seen(desk, draft.code)).toBeNull()

    await proposals.fill(vietNam, draft.code)
    await proposals.act(vietNam, 'submitProposal', draft.code)
    expect(await proposals.seen(indonesia, draft.code)).toBeNull()
    await proposals.act(desk, 'returnProposal', draft.code, { checklist: [], reasons: 'Say who benefits.' })
    await proposals.save(vietNam, draft.code, { beneficiaries: 'Heads of training institutes' })
    await proposals.act(vietNam, 'submitProposal', draft.code, { changeSummary: 'Says who benefits.' })
    await proposals.act(desk, 'circulateProposal', draft.code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
    expect(await proposals.seen(indonesia, draft.code)).toMatchObject({ state: 'CIRCULATED', releasedNumber: 2, revisions: [{ number: 2 }] })
    expect(await proposals.seen(japan, draft.code)).toBeNull()

    await proposals.act(desk, 'tableProposal', draft.code, { meetingId: 'hcs-23-planned' })
    await proposals.states(vnLeader, draft.code, 'NO_OBJECTION')
    await proposals.states(myLeader, draft.code, 'OBJECT', 'The budget is unclear.')
    const refused = await proposals.act(chair, 'adoptProposal', draft.code)
    expect(refused).toMatchObject({ __typename: 'NoConsensus', message: 'There is no consensus: Malaysia (object, v2).' })

    await proposals.act(vietNam, 'startRevision', draft.code)
    await proposals.save(vietNam, draft.code, { budgetNote: 'Hosted by Viet Nam.' })
    await proposals.act(vietNam, 'releaseRevision', draft.code, { changeKind: 'SUBSTANTIVE', changeSummary: 'Budget made clear.' })
    await proposals.states(myLeader, draft.code, 'NO_OBJECTION')
    const adopted = await proposals.act(chair, 'adoptProposal', draft.code)
    expect(adopted).toMatchObject({ __typename: 'RoundStepOk', proposal: { state: 'ADOPTED' }, round: { outcome: 'ADOPTED', decidedNumber: 3 } })
    const [project] = await world.owner.query(`select code, status, mandate, tier from project where code = $1`, [draft.code])
    expect(project).toMatchObject({ status: 'PLANNED', tier: 'public', mandate: { meetingId: 'hcs-23-planned', proposedById: 'viet-nam' } })
  })

  it('is not submitted with gaps: each is named in the order of the form', async () => {
    const draft = await proposals.draft(vietNam)
    const refused = await proposals.act(vietNam, 'submitProposal', draft.code)
    expect(refused).toMatchObject({ __typename: 'Invalid' })
    expect(refused.problems.map((problem: { path: string[] }) => problem.path[1])).toEqual([
      'titleEn', 'briefEn', 'problem', 'objective', 'beneficiaries', 'outputs', 'indicators', 'leadId', 'participation',
      'plannedStart', 'plannedEnd',
    ])
  })

  it('asks about a date that can be read in two ways and guesses nothing', async () => {
    const draft = await proposals.draft(vietNam)
    const refused = await proposals.save(vietNam, draft.code, { plannedStart: '4-8-2027' })
    expect(refused).toMatchObject({ __typename: 'Invalid', problems: [{ path: ['conceptNote', 'plannedStart'], choices: ['2027-08-04', '2027-04-08'] }] })
  })

  it('is saved once however often the same key is sent, and a stale save meets the current text', async () => {
    const draft = await proposals.draft(vietNam)
    const input = { id: draft.id, expectedRevision: 1, idempotencyKey: 'the-same-key-1', conceptNote: { titleEn: 'One' } }
    const [first, again] = [await proposals.send(vietNam, 'saveConceptNote', input), await proposals.send(vietNam, 'saveConceptNote', input)]
    expect(again).toEqual(first)
    expect(await proposals.send(vietNam, 'saveConceptNote', { ...input, conceptNote: { titleEn: 'Two' } })).toMatchObject({ __typename: 'KeyReused' })
    const stale = await proposals.send(vietNam, 'saveConceptNote', { ...input, idempotencyKey: 'another-key-2' })
    expect(stale).toMatchObject({ __typename: 'StaleRevision', currentRevision: 2 })
    expect(JSON.parse(stale.currentValue)).toMatchObject({ titleEn: 'One' })
  })

  it('is answered to a stranger who acts on it as if it did not exist', async () => {
    const draft = await proposals.draft(vietNam)
    const hidden = await proposals.act(indonesia, 'submitProposal', draft.code, { id: draft.id, expectedRevision: 1 })
    const absent = await proposals.act(indonesia, 'submitProposal', draft.code, {
      id: Buffer.from('Proposal:00000000-0000-7000-8000-000000000000').toString('base64url'), expectedRevision: 1,
    })
    expect(hidden).toEqual(absent)
    expect(hidden.__typename).toBe('NotFound')
  })
})
