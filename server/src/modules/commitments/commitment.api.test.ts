import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { toGlobalId } from '../../kernel/ids.js'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenWorld, type World } from '../../testing/world.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let world: World
let vietNam: Viewer, indonesia: Viewer, desk: Viewer, japan: Viewer, china: Viewer, former: Viewer

beforeAll(async () => {
  world = await givenWorld()
  vietNam = await world.viewer('viet-nam', 'focal_point')
  indonesia = await world.viewer('indonesia', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  japan = await world.viewer('japan', 'partner_focal_point')
  china = await world.viewer('china', 'partner_focal_point')
  former = await world.viewer('malaysia')
})
afterAll(() => world.close())

const SEEN = `id code kind isPromise isMeasurable isOverdue status audience revision text { en vi } due { text } indicator kindRule { en vi }
  actors { label { en } delegation { key } } progress { status text effectiveOn { text } office delegation { key } }
  projects { code } sources { __typename } viewerCan { reportProgress { allowed reason } amend { allowed } }`

async function send(viewer: Viewer, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on CommitmentOk { commitment { ${SEEN} } }
    ... on Refused { message remedy path } ... on Invalid { problems { path reason choices } } ... on StaleRevision { currentRevision } } }`
  return (await world.ask<Answer>(viewer, document, { input: { idempotencyKey: randomUUID(), ...input } }))[mutation]
}

async function list(viewer: Viewer, args = ''): Promise<Answer[]> {
  const { commitments } = await world.ask<Answer>(
    viewer,
    `{ commitments(first: 100${args}) { totalCount edges { node { ${SEEN} } } } }`,
  )
  expect(commitments.totalCount).toBe(commitments.edges.length)
  return commitments.edges.map((edge: Answer) => edge.node)
}

const promise = (viewer: Viewer, more: object = {}) =>
  send(viewer, 'recordCommitment', {
    delegation: viewer.delegationId,
    body: 'accsm-plus-3',
    kind: 'COMMITMENT',
    textEn: 'Fund two seats',
    ...more,
  })

describe('the commitments of the reference data', () => {
  it('are all there, told apart by their verb, and not measurable yet without a date or an indicator', async () => {
    const all = await list(ANONYMOUS)
    expect(all).toHaveLength(13)
    expect(all[0]).toMatchObject({
      kind: 'OFFER',
      isPromise: false,
      isMeasurable: true,
      isOverdue: true,
      due: { text: '2023' },
    })
    expect(all.filter((each) => each.isMeasurable)).toHaveLength(1)
    expect(all.find((each) => each.code === 'C-001')).toMatchObject({
      kind: 'COMMITMENT',
      isPromise: true,
      isMeasurable: false,
      actors: [{ delegation: null }],
    })
    expect(all.filter((each) => each.kind === 'INTENTION').every((each) => !each.isPromise)).toBe(true)
    for (const each of all) expect(each.sources.length).toBeGreaterThan(0)
  })

  it('are narrowed by who, kind, date, measurability and project', async () => {
    expect((await list(ANONYMOUS, ', actor: "japan"')).map((each) => each.kind).sort()).toEqual(['INTENTION', 'OFFER'])
    expect(await list(ANONYMOUS, ', kinds: [CALL, HOST_DUTY]')).toHaveLength(2)
    expect(await list(ANONYMOUS, ', isMeasurable: false')).toHaveLength(12)
    expect(await list(ANONYMOUS, ', dueFrom: "2023-01-01", dueBy: "2023-12-31"')).toHaveLength(1)
    expect(await list(ANONYMOUS, ', dueBy: "2022-12-31"')).toHaveLength(0)
    const [linked] = await list(ANONYMOUS, ', actor: "japan", kinds: [OFFER]')
    const { project } = await world.ask<Answer>(ANONYMOUS, `{ project(id: "${linked.projects[0].code}") { id } }`)
    expect(await list(ANONYMOUS, `, project: "${project.id}"`)).toHaveLength(1)
    expect(await list(ANONYMOUS, ', project: "nonsense"')).toHaveLength(0)
  })

  it('stand beside 26 instruments', async () => {
    const { instruments } = await world.ask<Answer>(
      ANONYMOUS,
      '{ instruments(first: 100) { totalCount edges { node { key name { en vi } dated { text } implements { key } sources { __typename } } } } }',
    )
    expect(instruments.totalCount).toBe(26)
    const dates = instruments.edges.map((edge: Answer) => edge.node.dated?.text ?? '')
    expect(dates).toEqual([...dates].sort().reverse())
    const { instrument } = await world.ask<Answer>(
      ANONYMOUS,
      '{ instrument(key: "catalyst-declaration") { name { en } commitments { totalCount } } }',
    )
    expect(instrument.name.en).toContain('Catalyst')
  })
})

describe('a commitment', () => {
  it('is recorded by its own delegation or the Secretariat, and by nobody else', async () => {
    expect((await promise(japan)).commitment).toMatchObject({
      audience: 'AMS_PLUS',
      actors: [{ delegation: { key: 'japan' } }],
      status: null,
      isMeasurable: false,
    })
    expect(await promise(desk, { delegation: 'japan' })).toMatchObject({ __typename: 'CommitmentOk' })
    for (const other of [vietNam, indonesia, china])
      expect(await promise(other, { delegation: 'japan' })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await promise(former, { delegation: 'malaysia' })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await promise(ANONYMOUS, { delegation: 'japan' })).toMatchObject({ __typename: 'SignInNeeded' })
  })

  it.each([
    ['an empty text', { textEn: ' ' }, ['textEn']],
    ['a date that can be two', { due: '4-8-2027' }, ['due']],
    ['an impossible date', { due: '2027-02-30' }, ['due']],
    ['a long indicator', { indicator: 'x'.repeat(301) }, ['indicator']],
  ])('with %s is refused at the field', async (_what, more, path) => {
    expect(await promise(japan, more)).toMatchObject({ __typename: 'Invalid', problems: [{ path }] })
  })

  it('asks which day is meant', async () => {
    const refused = await promise(japan, { due: '4-8-2027' })
    expect(refused.problems[0].choices).toEqual(['2027-08-04', '2027-04-08'])
  })

  it('is reported on step by step; nothing is overwritten, and what was closed is opened only with words', async () => {
    const { commitment } = await promise(japan, { due: '2099' })
    const report = (viewer: Viewer, expectedRevision: number, more: object) =>
      send(viewer, 'reportProgress', { id: commitment.id, expectedRevision, effectiveOn: '2026-11', ...more })
    expect(await report(vietNam, 1, { status: 'DELIVERED' })).toMatchObject({ __typename: 'NotAllowed' })
    const one = await report(japan, 1, { status: 'UNDER_WAY', text: 'Budget asked for' })
    expect(one.commitment).toMatchObject({
      status: 'UNDER_WAY',
      revision: 2,
      progress: [{ status: 'UNDER_WAY', office: 'PARTNER_FOCAL_POINT', delegation: { key: 'japan' } }],
    })
    expect(await report(japan, 1, { status: 'DELIVERED' })).toMatchObject({
      __typename: 'StaleRevision',
      currentRevision: 2,
    })
    const two = await report(japan, 2, { status: 'DELIVERED', evidenceUrl: 'https://example.org/report' })
    expect(two.commitment.progress.map((each: Answer) => each.status)).toEqual(['DELIVERED', 'UNDER_WAY'])
    expect(await report(japan, 3, { status: 'UNDER_WAY' })).toMatchObject({
      __typename: 'Invalid',
      problems: [{ path: ['text'] }],
    })
    expect(await report(japan, 3, { status: 'UNDER_WAY', text: 'Reported too early' })).toMatchObject({
      __typename: 'CommitmentOk',
    })
    await expect(world.owner.query('delete from commitment_progress')).rejects.toThrow(/append-only/)
  })

  it.each([
    ['tomorrow as the day', { effectiveOn: '2999-01-01' }, ['effectiveOn']],
    ['evidence that is a script', { evidenceUrl: 'javascript:alert(1)' }, ['evidenceUrl']],
    ['evidence without https', { evidenceUrl: 'http://example.org' }, ['evidenceUrl']],
    ['a lapse without a word', { status: 'LAPSED' }, ['text']],
    ['more readers than the commitment has', { audience: 'PUBLIC' }, ['audience']],
  ])('is not reported on with %s', async (_what, more, path) => {
    const { commitment } = await promise(japan)
    const refused = await send(japan, 'reportProgress', {
      id: commitment.id,
      expectedRevision: 1,
      status: 'UNDER_WAY',
      effectiveOn: '2026',
      ...more,
    })
    expect(refused).toMatchObject({ __typename: 'Invalid', problems: [{ path }] })
  })

  it('is amended with a reason, and the earlier words stay on record', async () => {
    const { commitment } = await promise(japan, { due: '2027' })
    const amended = await send(japan, 'amendCommitment', {
      id: commitment.id,
      expectedRevision: 1,
      due: '2028-Q2',
      reason: 'Budget year',
    })
    expect(amended.commitment).toMatchObject({ due: { text: '2028-Q2' }, text: { en: 'Fund two seats' }, revision: 2 })
    const [entry] = await world.owner.query(
      `select before, after, reason from audit_entry where action = 'commitment.amend' order by seq desc limit 1`,
    )
    expect(entry).toEqual({ before: { due: '2027' }, after: { due: '2028-Q2' }, reason: 'Budget year' })
  })

  it('is seen by its audience only, and so are its reports', async () => {
    const made = async (audience: string, more = {}) =>
      (await promise(japan, { audience, textEn: `For ${audience}`, ...more })).commitment
    const all = await made('AMS_PLUS'),
      named = await made('AMS_PLUS', { sharedWith: ['republic-of-korea'] }),
      ams = await made('AMS'),
      own = await made('DELEGATION')
    await send(japan, 'reportProgress', {
      id: all.id,
      expectedRevision: 1,
      status: 'UNDER_WAY',
      effectiveOn: '2026',
      text: 'Quietly',
      audience: 'DELEGATION',
    })
    const codes = async (viewer: Viewer) =>
      (await list(viewer, ', actor: "japan"'))
        .map((each) => each.code)
        .filter((code) => [all, named, ams, own].some((each) => each.code === code))
    expect(await codes(japan)).toEqual([all.code, named.code, ams.code, own.code])
    expect(await codes(vietNam)).toEqual([all.code, named.code, ams.code])
    expect(await codes(desk)).toEqual([all.code, named.code, ams.code])
    expect(await codes(china)).toEqual([all.code])
    for (const nobody of [former, ANONYMOUS]) expect(await codes(nobody)).toEqual([])
    const progress = async (viewer: Viewer) =>
      (await list(viewer, ', actor: "japan"')).find((each) => each.code === all.code)
    expect(await progress(japan)).toMatchObject({ status: 'UNDER_WAY', progress: [{ text: 'Quietly' }] })
    expect(await progress(vietNam)).toMatchObject({ status: null, progress: [] })
    const hidden = await send(china, 'reportProgress', {
      id: ams.id,
      expectedRevision: 1,
      status: 'UNDER_WAY',
      effectiveOn: '2026',
    })
    const absent = await send(china, 'reportProgress', {
      id: toGlobalId('Commitment', randomUUID()),
      expectedRevision: 1,
      status: 'UNDER_WAY',
      effectiveOn: '2026',
    })
    expect(hidden).toEqual(absent)
  })
})

describe("a partner's own view", () => {
  it('shows what it promised, what comes next and the projects it supports', async () => {
    await promise(china, { textEn: 'Later', due: '2031' })
    await promise(china, { textEn: 'Sooner', due: '2030-03' })
    await promise(china, { textEn: 'Some day' })
    await world.owner.query(
      `update project set partner_ids = '["china"]' where code = (select code from project where tier = 'public' order by code limit 1)`,
    )
    const { myCommitments } = await world.ask<Answer>(
      china,
      `{ myCommitments { delegation { key } openPromises nextDue { text { en } due { text } }
      commitments(first: 50) { totalCount } projects { code } } }`,
    )
    expect(myCommitments).toMatchObject({
      delegation: { key: 'china' },
      openPromises: 4,
      nextDue: [{ text: { en: 'Sooner' } }, { text: { en: 'Later' } }],
    })
    expect(myCommitments.projects.length).toBeGreaterThan(0)
    expect((await world.ask<Answer>(ANONYMOUS, '{ myCommitments { openPromises } }')).myCommitments).toBeNull()
  })
})

it('a list of commitments takes as many statements for all as for one', async () => {
  const ask = (first: number) =>
    world.statements(
      desk,
      `{ commitments(first: ${first}, kinds: [COMMITMENT, INTENTION, OFFER]) { edges { node { ${SEEN} attachments { id } meeting { key } instrument { key } body { key } } } } }`,
    )
  const [one, all] = [await ask(2), await ask(100)]
  expect(all - one).toBeLessThanOrEqual(2)
})
