import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { toGlobalId } from '../../kernel/ids.js'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenCirculated, givenComments } from '../../testing/given-comments.js'
import { givenProposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let world: World
let vietNam: Viewer, indonesia: Viewer, idLeader: Viewer, desk: Viewer, chair: Viewer, japan: Viewer, former: Viewer

beforeAll(async () => {
  world = await givenWorld()
  vietNam = await world.viewer('viet-nam', 'focal_point')
  indonesia = await world.viewer('indonesia', 'focal_point')
  idLeader = await world.viewer('indonesia', 'senior_official')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair', 'senior_official')
  japan = await world.viewer('japan', 'partner_focal_point')
  former = await world.viewer('malaysia')
})
afterAll(() => world.close())

const HOME = `{ needsMeNow { counts { group count } duties { key group rule code isOverdue count deadline zone due { text }
  verb { en vi } ruleText { en vi } title { en } askedBy { key } subject { __typename id } } } }`

async function home(viewer: Viewer): Promise<Answer[]> {
  const { needsMeNow } = await world.ask<Answer>(viewer, HOME)
  const counted = needsMeNow.counts.reduce((sum: number, each: Answer) => sum + each.count, 0)
  expect(counted).toBe(needsMeNow.duties.length)
  return needsMeNow.duties
}
const lines = async (viewer: Viewer, code: string) =>
  (await home(viewer)).filter((duty) => duty.code === code).map((duty) => duty.rule)

describe('the home', () => {
  it('follows a proposal from hand to hand', async () => {
    const proposals = givenProposals(world)
    const { code } = await proposals.draft(vietNam)
    await proposals.fill(vietNam, code)
    expect(await lines(vietNam, code)).toEqual(['finishDraft'])
    expect(await lines(desk, code)).toEqual([])
    await proposals.act(vietNam, 'submitProposal', code)
    expect([await lines(vietNam, code), await lines(desk, code)]).toEqual([[], ['appraise']])
    await proposals.act(desk, 'returnProposal', code, { checklist: [], reasons: 'Why?' })
    expect([await lines(vietNam, code), await lines(desk, code)]).toEqual([['mend'], []])
    await proposals.act(vietNam, 'submitProposal', code, { changeSummary: 'Said why.' })
    const { proposal } = await proposals.act(desk, 'circulateProposal', code, {
      checklist: [],
      commentsCloseAt: '2099-01-01T10:00:00Z',
    })
    expect([await lines(indonesia, code), await lines(idLeader, code)]).toEqual([['comment'], ['readCirculated']])
    expect((await home(indonesia)).find((duty) => duty.code === code)).toMatchObject({
      group: 'RESPOND',
      deadline: '2099-01-01T10:00:00.000Z',
      zone: 'Asia/Jakarta',
      askedBy: { key: 'viet-nam' },
      verb: { en: 'Comment on', vi: 'Bình luận về' },
      subject: { __typename: 'Proposal', id: proposal.id },
    })
    await givenComments(world).says(indonesia, proposal.id, 'Who pays?')
    expect([await lines(indonesia, code), await lines(vietNam, code)]).toEqual([[], ['answerComments']])
    await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
    expect([await lines(idLeader, code), await lines(indonesia, code)]).toEqual([['statePosition'], ['briefPosition']])
    expect(await lines(chair, code)).toEqual(['closeRound', 'statePosition'])
    await proposals.states(idLeader, code, 'NO_OBJECTION')
    expect([await lines(idLeader, code), await lines(indonesia, code)]).toEqual([[], []])
    await proposals.act(vietNam, 'startRevision', code)
    expect(await lines(vietNam, code)).toEqual(['answerComments', 'briefPosition', 'releaseRevision'])
    await proposals.act(vietNam, 'releaseRevision', code, { changeKind: 'SUBSTANTIVE', changeSummary: 'Money' })
    expect([await lines(idLeader, code), await lines(indonesia, code)]).toEqual([['renewPosition'], ['briefPosition']])
    for (const nobody of [japan, former, ANONYMOUS]) expect(await lines(nobody, code)).toEqual([])
  })

  it('calls people who are mentioned until they answer, and only where they may read', async () => {
    const comments = givenComments(world)
    const plan = await givenCirculated(world)
    const { comment } = await comments.says(indonesia, plan.id, 'See @desk', {
      mentions: [toGlobalId('Person', desk.personId!)],
    })
    expect((await home(desk)).filter((duty) => duty.rule === 'readMention')).toMatchObject([
      { code: plan.code, subject: { __typename: 'Comment', id: comment.id } },
    ])
    await world.owner.query(`update proposal set tier = 'delegation' where code = $1`, [plan.code])
    expect(await lines(desk, plan.code)).toEqual([])
    await world.owner.query(`update proposal set tier = 'ams' where code = $1`, [plan.code])
    await comments.says(desk, plan.id, 'Seen', { parent: comment.id })
    expect((await home(desk)).filter((duty) => duty.rule === 'readMention')).toEqual([])
  })

  it('asks a partner for a report on what it promised, and a lead for a report on its project', async () => {
    const promise = await world.ask<Answer>(
      japan,
      `mutation { recordCommitment(input: { idempotencyKey: "promise-1", delegation: "japan", body: "accsm-plus-3",
      kind: COMMITMENT, textEn: "Fund two seats", due: "2026-10", audience: AMS_PLUS }) { ... on CommitmentOk { commitment { id code revision } } } }`,
    )
    const { id, code, revision } = promise.recordCommitment.commitment
    expect((await home(japan)).find((duty) => duty.code === code)).toMatchObject({
      rule: 'reportPromise',
      isOverdue: true,
      due: { text: '2026-10' },
    })
    expect(await lines(vietNam, code)).toEqual([])
    await world.ask(japan, `mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { __typename } }`, {
      input: {
        idempotencyKey: 'report-1',
        id,
        expectedRevision: revision,
        status: 'DELIVERED',
        effectiveOn: '2026-11',
      },
    })
    expect(await lines(japan, code)).toEqual([])
    const [{ project }] = await world.owner.query(
      `select code as project from project where lead_id is not null and work_plan_id is not null limit 1`,
    )
    await world.owner.query(
      `update project set lead_id = 'viet-nam', status = 'ONGOING', planned_end = '2020', revised_end = null, work_plan_id = null where code = $1`,
      [project],
    )
    expect(await lines(vietNam, project)).toEqual(['reportOverdue'])
    expect(await lines(indonesia, project)).toEqual([])
  })

  it('takes the same statements however much there is to do', async () => {
    const statements = await world.statements(vietNam, HOME)
    await givenCirculated(world)
    await givenProposals(world).draft(vietNam)
    expect(await world.statements(vietNam, HOME)).toBe(statements)
  })
})
