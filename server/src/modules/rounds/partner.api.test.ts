import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM, type Viewer } from '../../kernel/viewer.js'
import { FULL_NOTE, givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'
import { exportedLines } from '../register/export.js'
import { closeDue } from './due.js'
import { followsFrom } from './replay.rules.js'
import { eventsOf } from './round.events.js'

const PLAN = 'accsm3-2026-2030'
let world: World
let proposals: Proposals
let vietNam: Viewer, desk: Viewer, chair: Viewer, japan: Viewer, china: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair')
  japan = await world.viewer('japan', 'partner_focal_point')
  china = await world.viewer('china', 'partner_focal_point')
  await world.ask(desk, `mutation ($input: RecordDecisionRuleInput!) { recordDecisionRule(input: $input) { __typename } }`, { input: { idempotencyKey: 'partner-rule-1', ...RULE } })
})
afterAll(() => world.close())

const RULE = {
  bodyId: 'accsm-plus-3', procedure: 'IN_SESSION', effectiveFrom: '2026-01-01', counts: ['MEMBER'], heard: ['MEMBER', 'PARTNER'], mayCall: ['CHAIR', 'DESK_OFFICER'],
  silenceMeans: 'NOT_BLOCKING', blocking: ['OBJECT'], objectionNeedsReason: true, earlyClose: 'ALL_ANSWERED', restartsOnChange: true, vacantBlocks: true,
  unconfirmedMeans: 'DEFERS', basis: 'A test.',
}

async function tabled(audience: 'AMS' | 'AMS_PLUS' = 'AMS_PLUS', proposer = vietNam, partnerIds = ['japan']): Promise<{ code: string; answer: any }> {
  const { code } = await proposals.draft(proposer, { workPlanId: PLAN, audience, conceptNote: { ...FULL_NOTE, partnerIds } })
  await proposals.act(proposer, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  return { code, answer: await proposals.act(desk, 'tableProposal', code, { meetingId: 'som3-7' }) }
}
async function adoptedByMembers(): Promise<string> {
  const { code } = await tabled()
  await proposals.act(chair, 'adoptProposal', code)
  return code
}
const seen = async (viewer: Viewer, code: string) =>
  (await world.ask<any>(viewer, `query ($code: String!) { proposal(code: $code) { state currentRound { id state outcome closedHow releasedNumber
    viewerCan { giveConsent { allowed } } partners { consents text byProposal delegation { key } office givenBy { name } } } } }`, { code })).proposal
const gives = async (viewer: Viewer, code: string, input: object) => {
  const { currentRound: { id, releasedNumber } } = await seen(viewer, code)
  return proposals.send(viewer, 'giveConsent', { roundId: id, number: releasedNumber, ...input })
}
const duties = async (viewer: Viewer) =>
  (await world.ask<any>(viewer, `{ needsMeNow { duties { rule code ruleText { vi } } } }`)).needsMeNow.duties

describe('a joint item that the members have adopted', () => {
  it('waits for the partner that it names: not in the plan, not in the register, and on the home of that partner only', async () => {
    const code = await adoptedByMembers()
    expect(await seen(japan, code)).toMatchObject({
      state: 'CONFIRMING', currentRound: { outcome: null, viewerCan: { giveConsent: { allowed: true } }, partners: [{ consents: null, delegation: { key: 'japan' }, givenBy: null }] },
    })
    expect(await world.owner.query(`select from project where code = $1 union all select from decision d join proposal p on p.id = d.proposal_id where p.code = $1`, [code])).toEqual([])
    expect(await duties(japan)).toContainEqual(expect.objectContaining({ rule: 'giveConsent', code, ruleText: { vi: expect.stringContaining('chỉ có hiệu lực khi') } }))
    expect(await duties(china)).not.toContainEqual(expect.objectContaining({ rule: 'giveConsent' }))
    expect((await seen(china, code)).currentRound.viewerCan.giveConsent.allowed).toBe(false)
  })

  it('is adopted by its consent, which is an audited event and a part of the register', async () => {
    const code = await adoptedByMembers()
    expect(await gives(china, code, { consents: true })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await gives(japan, code, { consents: true, text: 'With pleasure.' })).toMatchObject({ __typename: 'RoundOk', round: { outcome: 'ADOPTED' } })
    expect(await seen(vietNam, code)).toMatchObject({
      state: 'ADOPTED', currentRound: { closedHow: 'CONFIRMATION', partners: [{ consents: true, text: 'With pleasure.', office: 'PARTNER_FOCAL_POINT' }] },
    })
    const [{ actions }] = await world.owner.query(`select array_agg(action) as actions from audit_entry where action like 'partner.%'`)
    expect(actions).toEqual(['partner.consent'])
    const lines: any[] = await transact(world.services.dataSource, SYSTEM, (system) => exportedLines(system))
    const entered = lines.find((line) => line.type === 'decision' && line.entry.proposal === code)
    expect(entered.parts.events.content.events).toContainEqual(expect.objectContaining({ kind: 'consented', delegation_id: 'japan' }))
    expect(entered.parts.positions.content.note.partners).toEqual([expect.objectContaining({ delegationId: 'japan', consents: true })])
    expect(await gives(japan, code, { consents: false, text: 'Too late.' })).toMatchObject({ __typename: 'WrongState' })
  })

  it('goes back into consultation when it declines, which needs a reason', async () => {
    const code = await adoptedByMembers()
    expect(await gives(japan, code, { consents: false })).toMatchObject({ __typename: 'Invalid' })
    await gives(japan, code, { consents: false, text: 'Our budget year has closed.' })
    expect(await seen(chair, code)).toMatchObject({ state: 'CIRCULATED', currentRound: { outcome: 'NO_CONSENSUS', closedHow: 'PARTNER' } })
    expect(await duties(japan)).not.toContainEqual(expect.objectContaining({ rule: 'giveConsent', code }))
  })

  it('also when it says nothing in time', async () => {
    const code = await adoptedByMembers()
    await world.owner.query(`insert into demo_clock (leap) values (interval '337 hours') on conflict (only_row) do update set leap = demo_clock.leap + excluded.leap`)
    await closeDue(world.services)
    expect(await seen(chair, code)).toMatchObject({ state: 'CIRCULATED', currentRound: { outcome: 'NO_CONSENSUS', closedHow: 'CLOCK' } })
  })

  it('asks nothing of a partner that proposed it: its proposal is its consent, named in the text or not', async () => {
    const own = (await tabled('AMS_PLUS', japan, [])).code
    expect(await seen(vietNam, own)).toMatchObject({ currentRound: { partners: [{ consents: true, byProposal: true, delegation: { key: 'japan' }, office: null, givenBy: null }] } })
    await proposals.act(chair, 'adoptProposal', own)
    expect(await seen(vietNam, own)).toMatchObject({ state: 'ADOPTED', currentRound: { outcome: 'ADOPTED', closedHow: 'CHAIR' } })
    const joint = (await tabled('AMS_PLUS', japan, ['japan', 'china'])).code
    await proposals.act(chair, 'adoptProposal', joint)
    expect(await duties(japan)).not.toContainEqual(expect.objectContaining({ rule: 'giveConsent' }))
    expect(await gives(japan, joint, { consents: true })).toMatchObject({ __typename: 'NotFound' })
    await gives(china, joint, { consents: true })
    expect(await seen(vietNam, joint)).toMatchObject({ currentRound: { outcome: 'ADOPTED', partners: [{ byProposal: false }, { byProposal: true }] } })
  })

  it('counts no word "by its proposal" of a partner that proposed nothing', async () => {
    const { code } = await tabled('AMS_PLUS', japan, ['japan', 'china'])
    await proposals.act(chair, 'adoptProposal', code)
    await gives(china, code, { consents: true })
    const [{ id }] = await world.owner.query(`select r.id from round r join proposal p on p.id = r.proposal_id where p.code = $1`, [code])
    const events = await transact(world.services.dataSource, SYSTEM, (reads) => eventsOf(reads, id))
    expect(followsFrom(events)).toBe(true)
    const forged = events.map((event) =>
      event.kind === 'consented' && event.delegationId === 'china' ? { ...event, data: { ...event.data, byProposal: true as const } } : event)
    expect(followsFrom(forged)).toBe(false)
  })

  it('takes effect at once with the last consent, also where the rule hides positions from partners; what they hide counts', async () => {
    await world.ask(desk, `mutation ($input: RecordDecisionRuleInput!) { recordDecisionRule(input: $input) { __typename } }`, { input: { idempotencyKey: 'partner-rule-2', ...RULE } })
    await world.owner.query(`update decision_rule r set positions_tier = 'ams' where body_id = 'accsm-plus-3' and not exists (select from round where decision_rule_id = r.id)`)
    const { code } = await tabled('AMS_PLUS', vietNam, ['japan', 'china'])
    await proposals.states(await world.viewer('indonesia', 'senior_official'), code, 'RESERVATION', 'Not from our budget.')
    await proposals.act(chair, 'adoptProposal', code)
    await gives(japan, code, { consents: true })
    expect((await seen(china, code)).currentRound.partners).toMatchObject([{ consents: null, delegation: { key: 'china' } }])
    await gives(china, code, { consents: true })
    expect(await seen(vietNam, code)).toMatchObject({ state: 'ADOPTED', currentRound: { outcome: 'ADOPTED_WITH_RESERVATION', closedHow: 'CONFIRMATION' } })
    const [{ note }] = await world.owner.query(`select note from round r join proposal p on p.id = r.proposal_id where p.code = $1`, [code])
    expect(note.positions).toContainEqual(expect.objectContaining({ delegationId: 'indonesia', kind: 'RESERVATION' }))
    expect(note.partners.map((each: { consents: boolean }) => each.consents)).toEqual([true, true])
  })

  it('is not opened before a partner that may not read it', async () => {
    const { answer } = await tabled('AMS')
    expect(answer).toMatchObject({ __typename: 'Invalid', problems: [{ path: ['partnerIds'], reason: expect.stringContaining('Japan') }] })
  })
})
