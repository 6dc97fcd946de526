import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'
import { loadDemoRules } from '../demo/demo-rules.js'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { closeDue } from './due.js'
import { eventsOf } from './round.events.js'
import { followsFrom, replay } from './replay.rules.js'

let world: World
let proposals: Proposals
let vietNam: Viewer, desk: Viewer, chair: Viewer
const MEMBERS = [
  'brunei', 'cambodia', 'indonesia', 'lao-pdr', 'malaysia', 'myanmar', 'philippines', 'singapore', 'thailand', 'timor-leste', 'viet-nam',
]

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair')
  for (const member of MEMBERS) await world.viewer(member, 'senior_official')
  await transact(world.services.dataSource, SYSTEM, loadDemoRules)
})
afterAll(() => world.close())

const leader = (delegation: string) => world.viewer(delegation, 'senior_official')
const inHours = async (hours: number): Promise<string> => {
  const [{ at }] = await world.owner.query(`select clock_now() + $1 * interval '1 hour' as at`, [hours])
  return (at as Date).toISOString()
}
/** The clock of the demonstration goes on. */
const leap = (hours: number) =>
  world.owner.query(
    `insert into demo_clock (leap) values ($1 * interval '1 hour') on conflict (only_row) do update set leap = demo_clock.leap + excluded.leap`,
    [hours],
  )

async function circulated(): Promise<string> {
  const { code } = await proposals.draft(vietNam)
  await proposals.fill(vietNam, code)
  await proposals.act(vietNam, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  return code
}
async function called(more: object = {}): Promise<string> {
  const code = await circulated()
  const answer = await proposals.act(desk, 'callRound', code, { procedure: 'SILENCE', closesAt: await inHours(100), ...more })
  expect(answer.__typename).toBe('RoundStepOk')
  return code
}
async function tabled(): Promise<string> {
  const code = await circulated()
  await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
  return code
}
const roundOf = async (viewer: Viewer, code: string) =>
  (await world.ask<any>(viewer, `query ($code: String!) { proposal(code: $code) { state currentRound { id state outcome closedHow closesAt
    board { delegation { key } position { kind number outdated pending onBehalf { channel spokenBy confirmedAt } } }
    result { adoptable answered counting pending sentence { en } } } } }`, { code })).proposal
const roundId = async (code: string): Promise<string> => {
  const [{ id }] = await world.owner.query(
    `select r.id from round r join proposal p on p.id = r.proposal_id where p.code = $1 order by r.opened_at desc limit 1`, [code])
  return id
}
const replayed = async (code: string) => {
  const events = await transact(world.services.dataSource, SYSTEM, async (reads) => eventsOf(reads, await roundId(code)))
  return { events, round: replay(events), follows: followsFrom(events) }
}

describe('a silence procedure', () => {
  it('adopts by silence at its deadline, once, however many servers close it, and says who was silent', async () => {
    const code = await called()
    await proposals.states(await leader('indonesia'), code, 'NO_OBJECTION')
    expect(await closeDue(world.services)).toBe(0)
    await leap(101)
    const closed = await Promise.all(Array.from({ length: 4 }, () => closeDue(world.services)))
    expect(closed.reduce((sum, each) => sum + each, 0)).toBe(1)
    const { state, currentRound } = await roundOf(desk, code)
    expect({ state, ...currentRound }).toMatchObject({ state: 'CLOSED', outcome: 'ADOPTED', closedHow: 'CLOCK' })
    const [{ note, projects }] = await world.owner.query(
      `select r.note, (select count(*)::int from project where code = $1) as projects from round r where r.id = $2`, [code, await roundId(code)])
    expect(projects).toBe(1)
    expect(note.silent).toHaveLength(10)
    expect(note.arithmetic.en).toBe('1 of 11 delegations that count have stated a position; 0 in the way of adoption; 10 silent.')
    expect(await replayed(code)).toMatchObject({ follows: true, round: { state: 'CLOSED', outcome: 'ADOPTED' } })
  })

  it('ends without consensus when a position stands in the way, and goes back into discussion', async () => {
    const code = await called()
    await proposals.states(await leader('thailand'), code, 'OBJECT', 'Not this year.')
    await leap(101)
    await closeDue(world.services)
    expect(await roundOf(desk, code)).toMatchObject({ state: 'CIRCULATED', currentRound: { outcome: 'NO_CONSENSUS', closedHow: 'CLOCK' } })
  })

  it('is as if not objected when the objection is cleared before the deadline', async () => {
    const code = await called()
    await proposals.states(await leader('thailand'), code, 'OBJECT', 'Not this year.')
    await proposals.states(await leader('thailand'), code, 'NO_OBJECTION')
    await leap(101)
    await closeDue(world.services)
    expect(await roundOf(desk, code)).toMatchObject({ state: 'ADOPTED' })
  })

  it('does not take silence for consent where the rule in force does not say so', async () => {
    const code = await circulated()
    await proposals.act(chair, 'callRound', code, { procedure: 'URGENT', closesAt: await inHours(25), reason: 'The host withdraws its hall.' })
    await leap(26)
    await closeDue(world.services)
    expect(await roundOf(desk, code)).toMatchObject({ state: 'CIRCULATED', currentRound: { outcome: 'NO_CONSENSUS' } })
  })

  it('adopts nothing on the silence of a delegation that nobody could tell', async () => {
    await world.owner.query(`update office set to_at = clock_now() - interval '1 second' where delegation_id = 'myanmar'`)
    const code = await called()
    await world.owner.query(`update office set to_at = null where delegation_id = 'myanmar'`)
    await leap(101)
    await closeDue(world.services)
    expect(await roundOf(desk, code)).toMatchObject({ state: 'CIRCULATED', currentRound: { outcome: 'NO_CONSENSUS' } })
  })

  it('refuses a deadline shorter than the minimum of its rule, and who may not call it', async () => {
    const code = await circulated()
    const short = await proposals.act(desk, 'callRound', code, { procedure: 'SILENCE', closesAt: await inHours(71) })
    expect(short).toMatchObject({ __typename: 'Invalid', problems: [{ path: ['closesAt'] }] })
    const focal = await proposals.act(vietNam, 'callRound', code, { procedure: 'SILENCE', closesAt: await inHours(100) })
    expect(focal.__typename).toBe('NotAllowed')
    const urgent = await proposals.act(desk, 'callRound', code, { procedure: 'URGENT', closesAt: await inHours(30), reason: 'Now.' })
    expect(urgent.__typename).toBe('NotAllowed')
  })

  it('is extended before its deadline only, for all, and never shortened', async () => {
    const code = await called()
    const shorter = await proposals.act(desk, 'extendRound', code, { closesAt: await inHours(90), reason: 'Sooner.' })
    expect(shorter).toMatchObject({ __typename: 'Invalid', problems: [{ path: ['closesAt'] }] })
    expect((await proposals.act(desk, 'extendRound', code, { closesAt: await inHours(200), reason: 'A holiday.' })).__typename).toBe('RoundStepOk')
    await leap(101)
    expect(await closeDue(world.services)).toBe(0)
    await leap(100)
    expect((await proposals.act(desk, 'extendRound', code, { closesAt: await inHours(300), reason: 'Late.' })).__typename).toBe('DeadlinePassed')
    expect(await closeDue(world.services)).toBe(1)
  })

  it('refuses in words a position that is late, keeps it as a statement, and lets the decision stand', async () => {
    const code = await called()
    const { currentRound } = await proposals.seen(desk, code)
    await leap(100)
    const thailand = await leader('thailand')
    const late = await proposals.send(thailand, 'statePosition', { roundId: currentRound.id, number: 1, kind: 'OBJECT', text: 'No.' })
    expect(late).toMatchObject({ __typename: 'DeadlinePassed', message: 'The deadline has passed; this was not counted.' })
    await closeDue(world.services)
    const again = await proposals.send(thailand, 'statePosition', { roundId: currentRound.id, number: 1, kind: 'OBJECT', text: 'No.' })
    expect(again.__typename).toBe('DeadlinePassed')
    const { events, round } = await replayed(code)
    expect(events.filter((event) => event.kind === 'late')).toHaveLength(2)
    expect(round.outcome).toBe('ADOPTED')
  })

  it('is started again with its old round kept, and stopped by whoever may call it', async () => {
    const code = await called()
    await proposals.act(desk, 'restartRound', code, { closesAt: await inHours(120), reason: 'A paper was missing.' })
    expect(await world.owner.query(`select outcome from round r join proposal p on p.id = r.proposal_id where p.code = $1 order by r.opened_at, r.id`, [code]))
      .toEqual([{ outcome: 'RESTARTED' }, { outcome: null }])
    const stopped = await proposals.act(chair, 'stopRound', code, { reason: 'It goes to the meeting.' })
    expect(stopped).toMatchObject({ proposal: { state: 'CIRCULATED' }, round: { outcome: 'STOPPED' } })
  })

  it('is taken to a meeting in one act: where the meeting is refused, the round in writing goes on', async () => {
    const code = await called({ ask: 'ENDORSE' })
    const refused = await proposals.act(desk, 'moveToMeeting', code, { reason: 'To be settled in the room.', meetingId: 'nowhere' })
    expect(refused.__typename).not.toBe('RoundStepOk')
    expect(await roundOf(desk, code)).toMatchObject({ state: 'DECIDING', currentRound: { state: 'OPEN' } })
    const moved = await proposals.act(desk, 'moveToMeeting', code, { reason: 'To be settled in the room.', meetingId: 'hcs-23-planned' })
    expect(moved).toMatchObject({ __typename: 'RoundStepOk', proposal: { state: 'TABLED' }, round: { state: 'OPEN' } })
    const rounds = await world.owner.query(
      `select procedure, ask, outcome from round r join proposal p on p.id = r.proposal_id where p.code = $1 order by r.code`, [code])
    expect(rounds).toEqual([
      { procedure: 'silence', ask: 'ENDORSE', outcome: 'STOPPED' }, { procedure: 'in_session', ask: 'ENDORSE', outcome: null },
    ])
  })

  it('is closed early by the Chair only when all have answered', async () => {
    const code = await called()
    for (const member of MEMBERS.slice(1)) await proposals.states(await leader(member), code, 'NO_OBJECTION')
    const early = await proposals.act(chair, 'adoptProposal', code)
    expect(early).toMatchObject({ __typename: 'NoConsensus', standing: ['Brunei Darussalam (silent)'] })
    await proposals.states(await leader('brunei'), code, 'RESERVATION', 'Our budget is not settled.')
    expect(await proposals.act(chair, 'adoptProposal', code)).toMatchObject({ proposal: { state: 'ADOPTED' }, round: { outcome: 'ADOPTED_WITH_RESERVATION' } })
  })

  it('starts its period again at a change of substance, which leaves earlier consent behind; any member may contest an editorial one', async () => {
    const code = await called()
    const indonesia = await leader('indonesia')
    await proposals.states(indonesia, code, 'NO_OBJECTION')
    await leap(50)
    const before = (await roundOf(desk, code)).currentRound.closesAt
    await proposals.act(vietNam, 'startRevision', code)
    await proposals.save(vietNam, code, { objective: 'Share what works, and what does not.' })
    await proposals.act(vietNam, 'releaseRevision', code, { changeKind: 'EDITORIAL', changeSummary: 'Wording.' })
    const editorial = await roundOf(desk, code)
    expect(editorial.currentRound.closesAt).toBe(before)
    expect(editorial.currentRound.result.answered).toBe(1)
    const focal = await world.viewer('philippines', 'focal_point')
    const { currentRound } = await proposals.seen(desk, code)
    expect(await proposals.send(focal, 'contestChange', { roundId: currentRound.id, number: 2, reason: 'It widens the aim.' })).toMatchObject({ __typename: 'RoundOk' })
    const contested = await roundOf(desk, code)
    expect(Date.parse(contested.currentRound.closesAt)).toBeGreaterThan(Date.parse(before))
    expect(contested.currentRound.result.answered).toBe(0)
    expect((await replayed(code)).round.board.find((seat) => seat.delegationId === 'indonesia')).toMatchObject({ outdated: true })
  })
})

describe('a position given in the room', () => {
  it('ad referendum keeps the item from being adopted until its capital has confirmed', async () => {
    const code = await tabled()
    const { currentRound } = await proposals.seen(desk, code)
    const malaysia = await leader('malaysia')
    await proposals.send(malaysia, 'statePosition', { roundId: currentRound.id, number: 1, kind: 'NO_OBJECTION', adReferendum: true })
    const agreed = await proposals.act(chair, 'adoptProposal', code)
    expect(agreed).toMatchObject({ proposal: { state: 'CONFIRMING' }, round: { state: 'CONFIRMING', outcome: null } })
    expect(await world.owner.query(`select from project where code = $1`, [code])).toHaveLength(0)
    const confirmed = await proposals.send(malaysia, 'confirmByCapital', { roundId: currentRound.id, instrument: 'NOTE', reference: 'PSD 12/2026' })
    expect(confirmed).toMatchObject({ __typename: 'RoundOk', round: { state: 'CLOSED', outcome: 'ADOPTED' } })
    expect(await replayed(code)).toMatchObject({ follows: true, round: { outcome: 'ADOPTED' } })
  })

  it('ad referendum that is not confirmed in time defers the item, as its rule says; the late word is kept and changes nothing', async () => {
    const code = await tabled()
    const { currentRound } = await proposals.seen(desk, code)
    const malaysia = await leader('malaysia')
    await proposals.send(malaysia, 'statePosition', { roundId: currentRound.id, number: 1, kind: 'NO_OBJECTION', adReferendum: true })
    await proposals.act(chair, 'adoptProposal', code, { confirmBy: await inHours(48) })
    await leap(49)
    const late = await proposals.send(malaysia, 'confirmByCapital', { roundId: currentRound.id, instrument: 'MAIL', reference: 'Re: P' })
    expect(late.__typename).toBe('DeadlinePassed')
    await closeDue(world.services)
    expect(await roundOf(desk, code)).toMatchObject({ state: 'DEFERRED', currentRound: { outcome: 'DEFERRED', closedHow: 'CLOCK' } })
    const { events } = await replayed(code)
    expect(events.filter((event) => event.kind === 'late')).toMatchObject([{ delegationId: 'malaysia', data: { kind: 'NO_OBJECTION', text: 'Re: P' } }])
  })

  it('is replaced by a colleague of the same state: the later stands, and both are told', async () => {
    const code = await tabled()
    const [first, second] = [await leader('singapore'), await world.viewer('singapore', 'head')]
    await proposals.states(first, code, 'NO_OBJECTION')
    const answer = await proposals.states(second, code, 'NEED_CAPITAL')
    expect(answer).toMatchObject({ __typename: 'StatePositionOk', replaced: { name: 'singapore senior_official' } })
    const { home } = await world.ask<any>(first, `{ home { duties { rule subject { code } } } }`).catch(() => ({ home: null }))
    if (home) expect(home.duties.some((duty: { rule: string }) => duty.rule === 'readReplaced')).toBe(true)
  })
})

describe('a position recorded on behalf', () => {
  it('counts, marked so, until its delegation confirms it; its own word is never replaced', async () => {
    const code = await tabled()
    const { currentRound } = await proposals.seen(desk, code)
    const spoken = { roundId: currentRound.id, delegationId: 'lao-pdr', number: 1, kind: 'NO_OBJECTION', channel: 'TELEPHONE', date: '2026-11-20', spokenBy: 'Mr K.' }
    expect((await proposals.send(desk, 'recordPosition', spoken)).__typename).toBe('RoundOk')
    const seat = async () => (await roundOf(desk, code)).currentRound.board.find((each: any) => each.delegation.key === 'lao-pdr').position
    expect(await seat()).toMatchObject({ kind: 'NO_OBJECTION', onBehalf: { channel: 'TELEPHONE', spokenBy: 'Mr K.', confirmedAt: null } })
    const laos = await leader('lao-pdr')
    await proposals.send(laos, 'confirmRecordedPosition', { roundId: currentRound.id })
    expect((await seat()).onBehalf.confirmedAt).not.toBeNull()
    await proposals.states(laos, code, 'OBJECT', 'The capital decided otherwise.')
    expect(await seat()).toMatchObject({ kind: 'OBJECT', onBehalf: null })
    expect((await proposals.send(desk, 'recordPosition', spoken)).__typename).toBe('NotAllowed')
  })

  it('needs the letter when it came by letter, a name, and a day that has come; only the Secretariat may', async () => {
    const code = await tabled()
    const { currentRound } = await proposals.seen(desk, code)
    const spoken = { roundId: currentRound.id, delegationId: 'brunei', number: 1, kind: 'NO_OBJECTION', channel: 'LETTER', date: '2099-01-01', spokenBy: ' ' }
    const answer = await proposals.send(desk, 'recordPosition', spoken)
    expect(answer.problems.map((each: any) => each.path[0])).toEqual(['spokenBy', 'date', 'documentId'])
    expect((await proposals.send(await leader('thailand'), 'recordPosition', spoken)).__typename).toBe('NotAllowed')
  })
})

describe('outcomes', () => {
  it.each([
    ['NOTE', 'NOTED', 'CIRCULATED'], ['CONSIDER', 'CONSIDERED', 'CIRCULATED'], ['EXCHANGE_VIEWS', 'VIEWS_EXCHANGED', 'CIRCULATED'],
    ['ENDORSE', 'ENDORSED', 'REFERRED'],
  ])('to %s is another act than to adopt: %s', async (ask, outcome, state) => {
    const code = await circulated()
    await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned', ask })
    expect(await proposals.act(chair, 'adoptProposal', code)).toMatchObject({ proposal: { state }, round: { outcome } })
    expect(await world.owner.query(`select from project where code = $1`, [code])).toHaveLength(0)
  })

  it('refers to the heads or to another body, and to nowhere else', async () => {
    const code = await tabled()
    expect((await proposals.act(chair, 'referProposal', code, { to: 'nowhere', reason: 'Too big for us.' })).__typename).toBe('NotFound')
    expect(await proposals.act(chair, 'referProposal', code, { to: 'heads', reason: 'Too big for us.' })).toMatchObject({ proposal: { state: 'REFERRED' } })
  })
})

it('a rule is recorded as its next version by the Secretariat; an open round keeps the version of its opening', async () => {
  const code = await called()
  const terms = {
    bodyId: 'accsm', procedure: 'SILENCE', effectiveFrom: '2026-01-01', counts: ['MEMBER'], heard: ['MEMBER'], mayCall: ['CHAIR'], silenceMeans: 'MUST_ANSWER',
    blocking: ['OBJECT'], objectionNeedsReason: false, minimumHours: 48, earlyClose: 'NEVER', restartsOnChange: false, vacantBlocks: false,
    unconfirmedMeans: 'DEFERS', basis: 'A test.',
  }
  const write = (viewer: Viewer, more: object = {}) => world.ask<any>(viewer, `mutation ($input: RecordDecisionRuleInput!) { recordDecisionRule(input: $input) {
    __typename ... on RecordDecisionRuleOk { rule { version text { en } } } ... on Invalid { problems { path } } } }`,
    { input: { idempotencyKey: `rule-${Math.random()}`.replace('.', ''), ...terms, ...more } })
  expect((await write(chair)).recordDecisionRule.__typename).toBe('NotAllowed')
  expect((await write(desk, { blocking: [] })).recordDecisionRule.problems[0].path).toEqual(['blocking'])
  const { rule } = (await write(desk)).recordDecisionRule
  expect(rule).toMatchObject({ version: 3, text: { en: expect.stringContaining('Everyone that counts must answer.') } })
  const seen = await world.ask<any>(desk, `query ($code: String!) { proposal(code: $code) { currentRound { rule { version } } } }`, { code })
  expect(seen.proposal.currentRound.rule.version).toBe(2)
})
