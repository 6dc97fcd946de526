import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type { OfficeKind, Viewer } from '../../kernel/viewer.js'
import { toGlobalId } from '../../kernel/ids.js'
import { gate } from '../../testing/gate.js'
import { givenCirculated, givenComments } from '../../testing/given-comments.js'
import { givenOffices } from '../../testing/given-offices.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let world: World
let offices: ReturnType<typeof givenOffices>
let proposals: Proposals
let vietNam: Viewer, desk: Viewer, chair: Viewer

beforeAll(async () => {
  world = await givenWorld()
  offices = givenOffices(world)
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair')
  await world.owner.query(`insert into account (id, login, created_at) values (gen_random_uuid(), 'taken@example.org', now())`)
})
afterAll(() => world.close())

async function tabled(): Promise<{ code: string; roundId: string }> {
  const { code } = await proposals.draft(vietNam)
  await proposals.fill(vietNam, code)
  await proposals.act(vietNam, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
  const { currentRound } = await proposals.seen(desk, code)
  return { code, roundId: currentRound.id }
}

const to = (viewer: Viewer) => ({ to: { personId: offices.personId(viewer) } })
const states = (viewer: Viewer, roundId: string, kind = 'NO_OBJECTION') => proposals.send(viewer, 'statePosition', { roundId, number: 1, kind, text: 'So we hold.' })
const lines = async (viewer: Viewer, code: string): Promise<string[]> =>
  (await world.ask<Answer>(viewer, '{ needsMeNow { duties { rule code } } }')).needsMeNow.duties
    .filter((duty: Answer) => duty.code === code)
    .map((duty: Answer) => duty.rule)

describe('handing over an office', () => {
  it('passes its rights and duties at one instant, and keeps the acts of before under the old name', async () => {
    const [old, next] = [await world.viewer('thailand', 'senior_official'), await world.viewer('thailand', 'focal_point')]
    const first = await tabled()
    expect(await states(old, first.roundId, 'OBJECT')).toMatchObject({ __typename: 'StatePositionOk' })
    const second = await tabled()
    const answer = await offices.act(old, 'handOverOffice', offices.officeOf(old), to(next))
    expect(answer).toMatchObject({
      __typename: 'HandOverOfficeOk',
      office: { state: 'ENDED', handedOverTo: { name: next.personName } },
      successor: { state: 'HELD', kind: 'SENIOR_OFFICIAL', takenOverFrom: { name: old.personName }, person: { name: next.personName } },
    })
    expect(answer.office.toAt).toBe(answer.successor.fromAt)
    const [before, after] = [await offices.now(old), await offices.now(next)]
    expect(before).toMatchObject({ group: 'anonymous', offices: [] })
    expect(await states(old, second.roundId)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await states(before, second.roundId)).toMatchObject({
      __typename: 'NotAllowed', message: expect.stringMatching(/^Your office as senior official of Thailand ended on .+ UTC/), remedy: expect.stringContaining('What you typed is still here'),
    })
    expect(await lines(after, second.code)).toContain('statePosition')
    expect(await states(after, second.roundId)).toMatchObject({ __typename: 'StatePositionOk' })
    const { proposal } = await world.ask<Answer>(desk, `query ($code: String!) { proposal(code: $code) { currentRound { positions { kind statedBy { name } } } } }`, { code: first.code })
    expect(proposal.currentRound.positions).toEqual([{ kind: 'OBJECT', statedBy: { name: old.personName } }])
    expect(await lines(after, first.code)).not.toContain('statePosition')
  })

  it('is in the audit trail for the delegation and the Secretariat, and for nobody else', async () => {
    const old = await world.viewer('myanmar', 'focal_point')
    const next = await world.viewer('myanmar', 'observer')
    const { office } = await offices.act(old, 'handOverOffice', offices.officeOf(old), { ...to(next), note: 'Transferred to another ministry.' })
    const history = async (viewer: Viewer) =>
      (await world.ask<Answer>(viewer, `query ($id: ID!) { history(subject: $id) { edges { node { action reason changes { field after } person { name } } } } }`, { id: office.id })).history.edges
    for (const reader of [await world.viewer('myanmar', 'head'), desk]) {
      expect((await history(reader))[0].node).toMatchObject({ action: 'office.handOver', reason: 'Transferred to another ministry.', person: { name: old.personName } })
    }
    for (const reader of [vietNam, await world.viewer('japan', 'partner_focal_point')]) expect(await history(reader)).toEqual([])
  })

  it('is for its holder, the leaders of its delegation, and the Secretariat only where there are none', async () => {
    const focal = await world.viewer('lao-pdr', 'focal_point')
    const heir = await world.viewer('lao-pdr', 'observer')
    const office = offices.officeOf(focal)
    for (const stranger of [vietNam, await world.viewer('viet-nam', 'senior_official'), heir]) {
      expect(await offices.act(stranger, 'handOverOffice', office, { ...to(heir), note: 'No.' })).toMatchObject({ __typename: 'NotAllowed' })
    }
    const leader = await world.viewer('lao-pdr', 'senior_official')
    expect(await offices.act(desk, 'handOverOffice', office, { ...to(heir), note: 'By a note.' })).toMatchObject({ __typename: 'NotAllowed' })
    await offices.act(leader, 'endOffice', offices.officeOf(leader), { reason: 'Retired.' })
    expect(await offices.act(desk, 'handOverOffice', office, to(heir))).toMatchObject({ __typename: 'Invalid', path: ['note'] })
    expect(await offices.act(desk, 'handOverOffice', office, { ...to(heir), note: 'By a note of the ministry.' })).toMatchObject({ __typename: 'HandOverOfficeOk' })
  })

  it.each<[string, () => Promise<object>, string]>([
    ["another state's official", async () => to(await world.viewer('singapore', 'focal_point')), 'belongs to another delegation'],
    ['the holder again', async () => to(await world.viewer('brunei', 'senior_official')), 'holds this office already'],
    ['somebody without an account', async () => ({ to: { personId: toGlobalId('Person', (await world.owner.query(`select id from person where source_id is not null limit 1`))[0].id) } }), 'no such person who can sign in'],
    ['an instant that has passed', async () => ({ ...to(await world.viewer('brunei', 'focal_point')), at: '2020-01-01T00:00:00Z' }), 'has passed'],
    ['an instant too far ahead', async () => ({ ...to(await world.viewer('brunei', 'focal_point')), at: '2099-01-01T00:00:00Z' }), 'more than a year ahead'],
    ['a login that is taken', async () => ({ to: { name: 'Somebody', login: 'Taken@Example.org' } }), 'is taken'],
    ['nobody', async () => ({ to: {} }), 'empty'],
  ])('to %s is refused, and nothing has changed', async (_what, input, words) => {
    const holder = await world.viewer('brunei', 'senior_official')
    const answer = await offices.act(holder, 'handOverOffice', offices.officeOf(holder), await input())
    expect(answer.__typename).toBe('Invalid')
    expect(JSON.stringify(answer.problems)).toContain(words)
    expect((await offices.now(holder)).offices).toHaveLength(1)
  })

  it('to somebody new makes their account, which has the office and nothing before', async () => {
    const holder = await world.viewer('philippines', 'focal_point')
    const answer = await offices.act(holder, 'handOverOffice', offices.officeOf(holder), { to: { name: 'Maria New', login: 'Maria.New@csc.example' } })
    expect(answer).toMatchObject({ successor: { person: { name: 'Maria New' } } })
    const [made] = await world.owner.query(`select a.login, p.delegation_id, p.tier from account a join person p on p.id = a.person_id where p.name = 'Maria New'`)
    expect(made).toEqual({ login: 'maria.new@csc.example', delegation_id: 'philippines', tier: 'ams' })
  })

  it('at an instant to come happens by the clock alone; taken back before, it never happens', async () => {
    const [old, next] = [await world.viewer('indonesia', 'senior_official'), await world.viewer('indonesia', 'focal_point')]
    const at = new Date(Date.now() + 10 * 86_400_000).toISOString()
    const { successor } = await offices.act(old, 'handOverOffice', offices.officeOf(old), { ...to(next), at })
    expect(successor).toMatchObject({ state: 'COMING', fromAt: at })
    expect(await offices.act(old, 'handOverOffice', offices.officeOf(old), to(next))).toMatchObject({ __typename: 'WrongState', message: expect.stringContaining(next.personName!) })
    const kinds = async (viewer: Viewer) => (await offices.now(viewer)).offices.map(({ kind }) => kind)
    expect([await kinds(old), await kinds(next)]).toEqual([['senior_official'], ['focal_point']])
    await offices.leap('10 days 1 second')
    expect([await kinds(old), await kinds(next)]).toEqual([[], ['focal_point', 'senior_official']])
    await offices.leap('0')
    const row = Buffer.from(successor.id, 'base64url').toString().split(':')[1]!
    expect(await offices.act(vietNam, 'endOffice', row, { reason: 'Not mine.' })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await offices.act(old, 'endOffice', row, { reason: 'Too soon.' })).toMatchObject({ __typename: 'OfficeOk', office: { state: 'ENDED' } })
    await offices.leap('20 days')
    expect([await kinds(old), await kinds(next)]).toEqual([['senior_official'], ['focal_point']])
    await offices.leap('0')
  })

  it('makes an unanswered mention of the predecessor wait for the successor, with the old name, until one of them answers', async () => {
    const [old, next] = [await world.viewer('malaysia', 'focal_point'), await world.viewer('malaysia', 'observer')]
    const comments = givenComments(world)
    const plan = await givenCirculated(world)
    const { comment } = await comments.says(vietNam, plan.id, 'See @malaysia', { mentions: [offices.personId(old)] })
    expect(await lines(old, plan.code)).toContain('readMention')
    await offices.act(old, 'handOverOffice', offices.officeOf(old), to(next))
    const heir = await offices.now(next)
    const { needsMeNow } = await world.ask<Answer>(heir, '{ needsMeNow { takenOver { at from { name } kind } duties { rule code inheritedFrom { name } } } }')
    expect(needsMeNow.takenOver).toMatchObject([{ from: { name: old.personName }, kind: 'FOCAL_POINT' }])
    expect(needsMeNow.duties).toContainEqual({ rule: 'readInherited', code: plan.code, inheritedFrom: { name: old.personName } })
    await comments.says(heir, plan.id, 'I answer for her.', { parent: comment.id })
    expect(await lines(heir, plan.code)).not.toContain('readInherited')
  })

  it('while an act of the old holder is being recorded waits for it: the order is that of commits (L16)', async () => {
    const outcomes = new Set<string>()
    for (let round = 0; round < 4; round += 1) {
      const item = await tabled()
      const holder = await world.viewer('singapore', 'senior_official', ...(Array(round).fill('observer') as OfficeKind[]))
      const heir = await world.viewer('singapore', 'head')
      const office = offices.officeOf(holder)
      const [revised] = await world.owner.query('select revision from office where id = $1', [office])
      const acts = [
        () => offices.send(holder, 'handOverOffice', { id: toGlobalId('Office', office), expectedRevision: revised.revision, ...to(heir) }),
        () => states(holder, item.roundId, 'OBJECT'),
      ]
      const [handed, stated] = await gate<Answer>(world, `select from office where id = '${office}' for update`, acts)
      expect(handed.__typename).toBe('HandOverOfficeOk')
      outcomes.add(stated.__typename)
      const kept = await world.owner.query(`select stated_at from position where office_id = $1`, [office])
      expect(kept).toHaveLength(stated.__typename === 'StatePositionOk' ? 1 : 0)
      if (kept[0]) expect(kept[0].stated_at.getTime()).toBeLessThanOrEqual(new Date(handed.office.toAt).getTime())
      else expect(stated).toMatchObject({ __typename: 'NotAllowed', message: expect.stringContaining('ended at this very moment') })
    }
    expect(['StatePositionOk', 'NotAllowed']).toEqual(expect.arrayContaining([...outcomes]))
  })

  it('that comes while an act of the old holder is still on its way lets the act end first (L16)', async () => {
    const item = await tabled()
    const [holder, heir] = [await world.viewer('malaysia', 'senior_official'), await world.viewer('malaysia', 'head')]
    const office = offices.officeOf(holder)
    const handOver = async () => {
      await sleep(300) // the act holds its office by then
      return offices.send(holder, 'handOverOffice', { id: toGlobalId('Office', office), expectedRevision: 1, ...to(heir) })
    }
    const answers = await gate<Answer>(world, `select from proposal where code = '${item.code}' for update`, [() => states(holder, item.roundId, 'OBJECT'), handOver])
    expect(answers.map(({ __typename }) => __typename)).toEqual(['StatePositionOk', 'HandOverOfficeOk'])
  })

  it('leaves the position of the old official standing until the new one changes it (L15)', async () => {
    const [old, next] = [await world.viewer('cambodia', 'senior_official'), await world.viewer('cambodia', 'observer')]
    const item = await tabled()
    await states(old, item.roundId, 'OBJECT')
    await offices.act(old, 'handOverOffice', offices.officeOf(old), to(next))
    expect(await proposals.act(chair, 'adoptProposal', item.code)).toMatchObject({ __typename: 'NoConsensus' })
    await states(await offices.now(next), item.roundId, 'NO_OBJECTION')
    expect(await proposals.act(chair, 'adoptProposal', item.code)).toMatchObject({ __typename: 'RoundStepOk' })
  })
})

describe('acting for another', () => {
  it('is recorded first, then gives the office, and each act says for whom (K6)', async () => {
    const [leader, deputy] = [await world.viewer('timor-leste', 'senior_official'), await world.viewer('timor-leste', 'focal_point')]
    const item = await tabled()
    expect(await states(deputy, item.roundId)).toMatchObject({ __typename: 'NotAllowed' })
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString()
    const entrusted = { personId: offices.personId(deputy), to: until, reason: 'On leave.' }
    expect(await offices.act(leader, 'entrustOffice', offices.officeOf(leader), entrusted)).toMatchObject({
      __typename: 'EntrustOfficeOk', office: { state: 'HELD' }, acting: { state: 'HELD', toAt: until, actingFor: { name: leader.personName } },
    })
    expect(await states(await offices.now(deputy), item.roundId)).toMatchObject({ __typename: 'StatePositionOk' })
    const { proposal } = await world.ask<Answer>(desk, `query ($code: String!, $id: ID!) { proposal(code: $code) { currentRound { positions { statedBy { name } actingFor { name } } } }
      history(subject: $id) { edges { node { action person { name } actingFor { name } } } } }`, { code: item.code, id: item.roundId })
    expect(proposal.currentRound.positions).toEqual([{ statedBy: { name: deputy.personName }, actingFor: { name: leader.personName } }])
    expect((await offices.now(leader)).offices).toHaveLength(1)
  })

  it('ends when its time is over, when it is taken back, and when the office it stands for ends (K7)', async () => {
    const leader = await world.viewer('indonesia', 'head')
    const [deputy, heir] = [await world.viewer('indonesia', 'observer'), await world.viewer('indonesia', 'chair')]
    const office = offices.officeOf(leader)
    const entrust = async (to: string) => offices.act(leader, 'entrustOffice', office, { personId: offices.personId(deputy), to, reason: 'On mission.' })
    const kinds = async () => (await offices.now(deputy)).offices.map(({ kind }) => kind)
    const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()
    await entrust(day(3))
    expect(await kinds()).toEqual(['observer', 'head'])
    await offices.leap('4 days')
    expect(await kinds()).toEqual(['observer'])
    const again = await entrust(day(9))
    expect(await kinds()).toEqual(['observer', 'head'])
    const acting = Buffer.from(again.acting.id, 'base64url').toString().split(':')[1]!
    expect(await offices.act(leader, 'endOffice', acting, { reason: 'Back.' })).toMatchObject({ __typename: 'OfficeOk' })
    expect(await kinds()).toEqual(['observer'])
    await entrust(day(9))
    await offices.act(leader, 'handOverOffice', office, to(heir))
    expect(await kinds()).toEqual(['observer'])
    await offices.leap('0')
  })

  it("never goes in a circle, onward, to another state, to two at once, or for a focal point's office (K7)", async () => {
    const [a, b, c] = [await world.viewer('viet-nam', 'senior_official'), await world.viewer('viet-nam', 'head'), await world.viewer('viet-nam', 'observer')]
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString()
    const entrust = (from: Viewer, whom: Viewer, office = offices.officeOf(from)) =>
      offices.act(from, 'entrustOffice', office, { personId: offices.personId(whom), to: until, reason: 'Away.' })
    expect(await entrust(a, b)).toMatchObject({ __typename: 'EntrustOfficeOk' })
    expect(await entrust(b, a)).toMatchObject({ __typename: 'Invalid', message: expect.stringContaining('circle') })
    expect(await entrust(a, c)).toMatchObject({ __typename: 'Invalid', message: expect.stringContaining(b.personName!) })
    const acting = (await offices.now(b)).offices.find(({ actingForId }) => actingForId)!
    expect(await entrust(b, c, acting.id)).toMatchObject({ __typename: 'NotAllowed', message: expect.stringContaining('hand the office on') })
    expect(await entrust(b, await world.viewer('singapore', 'focal_point'))).toMatchObject({ __typename: 'Invalid', message: expect.stringContaining('another delegation') })
    expect(await entrust(b, c)).toMatchObject({ __typename: 'EntrustOfficeOk' })
    expect(await entrust(vietNam, c)).toMatchObject({ __typename: 'NotAllowed', message: expect.stringContaining('head and senior official') })
  })
})

describe('appointing', () => {
  const appoint = (viewer: Viewer, delegation: string, kind: string, input: object = {}) =>
    offices.send(viewer, 'appointToOffice', { delegation, kind, to: { name: `New ${kind}`, login: `${kind}-${Math.random()}@example.org` }, reason: 'Note verbale 12.', ...input })

  it('is for the leaders of the delegation; the Secretariat records who fills a vacant post, with the reason', async () => {
    expect(await appoint(desk, 'republic-of-korea', 'PARTNER_FOCAL_POINT')).toMatchObject({ __typename: 'OfficeOk', office: { state: 'HELD' } })
    expect(await appoint(desk, 'republic-of-korea', 'PARTNER_FOCAL_POINT')).toMatchObject({ __typename: 'WrongState' })
    expect(await appoint(desk, 'republic-of-korea', 'HEAD')).toMatchObject({ __typename: 'Invalid' })
    expect(await appoint(desk, 'china', 'PARTNER_FOCAL_POINT', { reason: ' ' })).toMatchObject({ __typename: 'Invalid', path: ['reason'] })
    expect(await appoint(vietNam, 'viet-nam', 'FOCAL_POINT')).toMatchObject({ __typename: 'NotAllowed' })
    const leader = await world.viewer('singapore', 'head')
    expect(await appoint(leader, 'singapore', 'FOCAL_POINT')).toMatchObject({ __typename: 'OfficeOk' })
    expect(await appoint(leader, 'thailand', 'FOCAL_POINT')).toMatchObject({ __typename: 'NotAllowed' })
  })

  it('two desk officers who fill one vacant post at once fill it once', async () => {
    const other = await world.viewer('asean-secretariat', 'desk_officer', 'observer')
    const answers = await Promise.all([desk, other].map((each) => appoint(each, 'australia', 'PARTNER_FOCAL_POINT')))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['OfficeOk', 'WrongState'])
  })

  it('offers only people of the delegation who can sign in, and offers nobody to other delegations', async () => {
    const names = async (viewer: Viewer) => (await world.ask<Answer>(viewer, '{ officeCandidates(delegation: "brunei") { name } }')).officeCandidates.map(({ name }: Answer) => name)
    const own = await world.viewer('brunei', 'senior_official')
    expect(await names(own)).toContain(own.personName)
    expect(await names(desk)).toContain(own.personName)
    expect(await names(vietNam)).toEqual([])
  })
})

it('a chair who is also a senior official acts in two capacities, each audited apart (L25)', async () => {
  const both = await world.viewer('cambodia', 'chair', 'senior_official')
  const item = await tabled()
  await states(both, item.roundId)
  await proposals.act(both, 'adoptProposal', item.code)
  const rows = await world.owner.query(`select action, office_kind from audit_entry where person_id = $1 and action in ('position.state', 'proposal.adopt') order by seq`, [both.personId])
  expect(rows).toEqual([{ action: 'position.state', office_kind: 'senior_official' }, { action: 'proposal.adopt', office_kind: 'chair' }])
})

it('reads a delegation with its offices and what may be done with each in a fixed number of statements', async () => {
  const OFFICES = `query ($key: String!) { offices(delegation: $key, currentOnly: false) { id state takenOverFrom { name } handedOverTo { name } actingFor { name }
    viewerCan { handOver { allowed reason } entrust { allowed } end { allowed } } } }`
  const POSTS = `query ($key: ID!) { delegation(id: $key) { posts { kind isVacant appoint { allowed } } } }`
  const count = async (key: string) => (await world.statements(desk, OFFICES, { key })) + (await world.statements(desk, POSTS, { key }))
  const few = await count('malaysia')
  for (const kind of ['observer', 'focal_point', 'head'] as const) await world.viewer('malaysia', kind, 'observer', 'observer')
  expect(await count('malaysia')).toBeLessThanOrEqual(few)
})
