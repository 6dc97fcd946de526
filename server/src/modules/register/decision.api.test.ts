import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenDecisions } from '../../testing/given-decisions.js'
import { givenWorld, type World } from '../../testing/world.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let world: World
let given: Awaited<ReturnType<typeof givenDecisions>>
let thailand: Viewer, china: Viewer
let adopted: string, deferred: string, deferredCode: string

beforeAll(async () => {
  world = await givenWorld()
  given = await givenDecisions(world)
  thailand = await world.viewer('thailand', 'senior_official')
  china = await world.viewer('china', 'partner_focal_point')
  const code = await given.tabled()
  await given.states(thailand, code, 'SUPPORT_WITH_COMMENT', 'We help.')
  await given.act(given.chair, 'adoptProposal', code)
  adopted = await given.numberOf(code)
  deferredCode = await given.tabled()
  await given.act(given.chair, 'deferProposal', deferredCode, { reason: 'Next time.' })
  deferred = await given.numberOf(deferredCode)
})
afterAll(() => world.close())

const DECISION = `id number seq outcome code title { en vi } text { en vi } body { key } proposedBy { key } meeting { key } proposal { code }
  project { code } round { code } conceptNote { problem } trail { revision reason rule { en } ruleVersion }
  seats { delegation { key } counts kind text } arithmetic { en } changes { number } changedBy { number } reviewBy paragraph
  marks { kind value reason delegation { key } setBy { name } } viewerCan { setReviewDate { allowed reason } }`

const decision = async (viewer: Viewer, number: string): Promise<Answer> =>
  (await world.ask<Answer>(viewer, `query ($number: String!) { decision(number: $number) { ${DECISION} } }`, { number })).decision

const list = async (viewer: Viewer, args = ''): Promise<string[]> => {
  const { decisions } = await world.ask<Answer>(viewer, `{ decisions(first: 50${args}) { totalCount edges { node { number } } } }`)
  expect(decisions.totalCount).toBe(decisions.edges.length)
  return decisions.edges.map((edge: Answer) => edge.node.number)
}

const send = async (viewer: Viewer, mutation: string, input: object): Promise<Answer> => {
  const document = `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename
    ... on DecisionOk { decision { ${DECISION} } } ... on Refused { message path } } }`
  return (await world.ask<Answer>(viewer, document, { input: { idempotencyKey: randomUUID(), ...input } }))[mutation]
}

describe('a decision', () => {
  it('shows a member state what was decided, how, by whom and under which rule', async () => {
    expect(await decision(thailand, adopted)).toMatchObject({
      number: adopted, seq: 1, outcome: 'ADOPTED', title: { en: 'Workshop on service ethics', vi: 'Hội thảo về đạo đức công vụ' },
      text: { en: 'Three days on ethics in the civil service.', vi: null }, body: { key: 'accsm' }, proposedBy: { key: 'viet-nam' },
      meeting: { key: 'hcs-23-planned' }, conceptNote: { problem: 'Codes of conduct differ.' }, trail: { revision: 1, reason: null, ruleVersion: 1 },
      arithmetic: { en: expect.stringContaining('1 of 11') },
    })
    const { seats, project, code } = await decision(thailand, adopted)
    expect(project.code).toBe(code)
    expect(seats).toHaveLength(11)
    expect(seats.filter((seat: Answer) => seat.kind)).toEqual([{ delegation: { key: 'thailand' }, counts: true, kind: 'SUPPORT_WITH_COMMENT', text: 'We help.' }])
  })

  it('shows the public the number, the outcome and the text of what was adopted, and nothing else', async () => {
    expect(await decision(ANONYMOUS, adopted)).toMatchObject({
      number: adopted, outcome: 'ADOPTED', title: { en: 'Workshop on service ethics' }, project: { code: expect.any(String) },
      proposal: null, round: null, conceptNote: null, trail: null, seats: null, arithmetic: null, marks: [],
    })
    expect(await decision(ANONYMOUS, deferred)).toBeNull()
    expect([await list(ANONYMOUS), await list(china), await list(thailand)]).toEqual([[adopted], [adopted], [deferred, adopted]])
  })

  it('is listed by body, outcome and time, page by page', async () => {
    expect(await list(thailand, ', outcomes: [DEFERRED]')).toEqual([deferred])
    expect(await list(thailand, ', bodyId: "accsm-plus-3"')).toEqual([])
    expect(await list(thailand, ', since: "2099-01-01T00:00:00Z"')).toEqual([])
    expect(await list(thailand, ', since: "2020-01-01T00:00:00Z"')).toEqual([deferred, adopted])
    const page = `query ($after: String) { decisions(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { number } } } }`
    const { decisions: first } = await world.ask<Answer>(thailand, page)
    const { decisions: second } = await world.ask<Answer>(thailand, page, { after: first.pageInfo.endCursor })
    expect([first.edges[0].node.number, second.edges[0].node.number, second.pageInfo.hasNextPage, second.totalCount]).toEqual([deferred, adopted, false, 2])
  })

  it('takes no more statements for many than for few', async () => {
    const ask = () => world.statements(thailand, `{ decisions(first: 50) { totalCount edges { node { number title { en } outcome decidedAt
      body { key } proposedBy { key } meeting { key } project { code } proposal { code } seats { counts kind } changedBy { number } } } } }`)
    const few = await ask()
    for (let count = 0; count < 3; count += 1) await given.adopted()
    const many = await ask()
    expect(many).toBe(few)
    expect(many).toBeLessThanOrEqual(12)
  })

  it('is found from its proposal and its project, and names the one that changes it', async () => {
    await given.act(given.desk, 'tableProposal', deferredCode, { meetingId: 'hcs-23-planned' })
    await given.act(given.chair, 'adoptProposal', deferredCode)
    const later = await given.numberOf(deferredCode)
    expect(await decision(thailand, deferred)).toMatchObject({ changedBy: { number: later } })
    expect(await decision(thailand, later)).toMatchObject({ changes: { number: deferred } })
    expect(await decision(ANONYMOUS, later)).toMatchObject({ changes: null })
    const { proposal, project } = await world.ask<Answer>(thailand, `query ($code: String!, $id: ID!) {
      proposal(code: $code) { decisions { number } } project(id: $id) { decision { number } } }`, { code: deferredCode, id: deferredCode })
    expect([proposal.decisions, project.decision]).toEqual([[{ number: deferred }, { number: later }], { number: later }])
  })

  it('wins a day of review from the desk officer or the Chair, ahead of today, and keeps the earlier ones', async () => {
    const { id } = await decision(given.desk, adopted)
    expect(await send(thailand, 'setReviewDate', { id, reviewBy: '2099-01-01' })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await send(given.desk, 'setReviewDate', { id, reviewBy: '2020-01-01' })).toMatchObject({ __typename: 'Invalid', path: ['reviewBy'] })
    expect(await send(given.desk, 'setReviewDate', { id, reviewBy: null })).toMatchObject({ __typename: 'Invalid', path: ['reason'] })
    expect(await send(given.desk, 'setReviewDate', { id, reviewBy: '2099-01-01' })).toMatchObject({ decision: { reviewBy: '2099-01-01' } })
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
    expect(await send(given.chair, 'setReviewDate', { id, reviewBy: soon, reason: 'Sooner.' })).toMatchObject({ decision: { reviewBy: soon } })
    expect((await decision(thailand, adopted)).marks).toMatchObject([
      { kind: 'REVIEW_BY', value: soon, reason: 'Sooner.', delegation: { key: 'cambodia' } }, { value: '2099-01-01', delegation: { key: 'asean-secretariat' } },
    ])
    expect(await decision(ANONYMOUS, adopted)).toMatchObject({ reviewBy: null, marks: [] })
    const home = async (viewer: Viewer) => (await world.ask<Answer>(viewer, `{ needsMeNow { duties { rule code due { text } subject { __typename } } } }`)).needsMeNow.duties
    const duty = { rule: 'reviewDecision', code: adopted, due: { text: soon }, subject: { __typename: 'Decision' } }
    expect(await home(given.desk)).toContainEqual(duty)
    expect(await home(thailand)).not.toContainEqual(duty)
    await send(given.desk, 'setReviewDate', { id, reviewBy: null, reason: 'Reviewed, stands.' })
    expect(await home(given.desk)).not.toContainEqual(duty)
  })

  it('says which paragraph of the record holds it', async () => {
    const { id } = await decision(given.desk, adopted)
    expect(await send(given.desk, 'citeParagraph', { id, paragraph: '\u200b ' })).toMatchObject({ __typename: 'Invalid' })
    expect(await send(given.desk, 'citeParagraph', { id, paragraph: 'Report, paragraph 14' })).toMatchObject({ decision: { paragraph: 'Report, paragraph 14' } })
  })
})
