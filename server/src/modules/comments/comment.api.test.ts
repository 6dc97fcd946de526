import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { idOf, toGlobalId } from '../../kernel/ids.js'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenCirculated, givenComments } from '../../testing/given-comments.js'
import { givenWorld, type World } from '../../testing/world.js'

let world: World
let comments: ReturnType<typeof givenComments>
let vietNam: Viewer, indonesia: Viewer, timorLeste: Viewer, desk: Viewer, japan: Viewer, china: Viewer, former: Viewer
let plan: { id: string; code: string }, shared: { id: string; code: string }, named: { id: string; code: string }

beforeAll(async () => {
  world = await givenWorld()
  comments = givenComments(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  indonesia = await world.viewer('indonesia', 'focal_point')
  timorLeste = await world.viewer('timor-leste', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  japan = await world.viewer('japan', 'partner_focal_point')
  china = await world.viewer('china', 'partner_focal_point')
  former = await world.viewer('malaysia')
  plan = await givenCirculated(world)
  shared = await givenCirculated(world, { workPlanId: 'accsm3-2026-2030', audience: 'AMS_PLUS' })
  named = await givenCirculated(world, { workPlanId: 'accsm3-2026-2030', audience: 'AMS_PLUS', sharedWith: ['japan'] })
})
afterAll(() => world.close())

describe('a comment', () => {
  it('stands with its delegation and office, pinned to the revision it was given on', async () => {
    const { comment } = await comments.says(indonesia, plan.id, '  Who pays for the venue? ', { section: 'FUNDING' })
    expect(comment).toMatchObject({
      body: 'Who pays for the venue?',
      section: 'FUNDING',
      revisionNumber: 1,
      audience: 'AMS',
      office: 'FOCAL_POINT',
      delegation: { key: 'indonesia' },
      state: 'OPEN',
      viewerCan: {
        reply: { allowed: true },
        edit: { allowed: true },
        resolve: { allowed: false },
        reopen: { allowed: false },
      },
    })
    const seen = (await comments.threads(vietNam, plan.id, 'section: "FUNDING"')).at(-1)
    expect(seen).toMatchObject({ id: comment.id, viewerCan: { edit: { allowed: false }, resolve: { allowed: true } } })
  })

  it('is answered, resolved by the proposer with words, and opened again', async () => {
    const { comment } = await comments.says(timorLeste, plan.id, 'Could the training be in Portuguese too?')
    const { comment: answer } = await comments.says(vietNam, plan.id, 'We will ask.', { parent: comment.id })
    expect((await comments.threads(indonesia, plan.id)).find(({ id }) => id === comment.id).replies).toMatchObject([
      { id: answer.id },
    ])
    const target = { id: comment.id, expectedRevision: 1 }
    expect(await comments.send(indonesia, 'resolveComment', { ...target, disposition: 'NOTED' })).toMatchObject({
      __typename: 'NotAllowed',
    })
    expect(await comments.send(vietNam, 'resolveComment', { ...target, disposition: 'NOT_ACCEPTED' })).toMatchObject({
      __typename: 'Invalid',
      problems: [{ path: ['note'] }],
    })
    const resolved = await comments.send(vietNam, 'resolveComment', {
      ...target,
      disposition: 'PARTLY_ACCEPTED',
      note: 'Slides only.',
    })
    expect(resolved.comment).toMatchObject({
      state: 'RESOLVED',
      disposition: 'PARTLY_ACCEPTED',
      dispositionNote: 'Slides only.',
      revision: 2,
    })
    expect(await comments.says(indonesia, plan.id, 'Late.', { parent: comment.id })).toMatchObject({
      __typename: 'WrongState',
      state: 'RESOLVED',
    })
    const reopened = await comments.send(timorLeste, 'reopenComment', { id: comment.id, expectedRevision: 2 })
    expect(reopened.comment).toMatchObject({ state: 'OPEN', disposition: null })
    expect(
      await comments.send(vietNam, 'resolveComment', { id: answer.id, expectedRevision: 1, disposition: 'NOTED' }),
    ).toMatchObject({ __typename: 'Invalid' })
  })

  it('keeps its old text on record when its writer changes it, and not after an answer', async () => {
    const { comment } = await comments.says(indonesia, plan.id, 'Frist draft')
    expect(
      await comments.send(timorLeste, 'editComment', { id: comment.id, expectedRevision: 1, body: 'Mine' }),
    ).toMatchObject({ __typename: 'NotAllowed' })
    const edited = await comments.send(indonesia, 'editComment', {
      id: comment.id,
      expectedRevision: 1,
      body: 'First draft',
    })
    expect(edited.comment).toMatchObject({ body: 'First draft', revision: 2 })
    const stale = await comments.send(indonesia, 'editComment', { id: comment.id, expectedRevision: 1, body: 'Again' })
    expect(stale).toMatchObject({ __typename: 'StaleRevision', currentRevision: 2 })
    expect(JSON.parse(stale.currentValue).body).toBe('First draft')
    const [entry] = await world.owner.query(
      `select before, after from audit_entry where subject_id = $1 and action = 'comment.edit'`,
      [idOf('Comment', comment.id)],
    )
    expect(entry).toEqual({ before: { body: 'Frist draft' }, after: { body: 'First draft' } })
    await comments.says(vietNam, plan.id, 'Thanks', { parent: comment.id })
    expect(
      await comments.send(indonesia, 'editComment', { id: comment.id, expectedRevision: 2, body: 'Other' }),
    ).toMatchObject({ __typename: 'NotAllowed' })
  })

  it.each([
    ['nothing', { body: '   ' }, ['body']],
    ['zero-width characters only', { body: '\u200b\u200d\ufeff' }, ['body']],
    ['6001 characters', { body: 'é'.normalize('NFD').repeat(6001) }, ['body']],
    ['a section that is not there', { body: 'x', section: 'NOWHERE' }, ['section']],
    ['an audience wider than the text', { body: 'x', audience: 'AMS_PLUS' }, ['audience']],
    ['the world as audience', { body: 'x', audience: 'PUBLIC' }, ['audience']],
    [
      'partners named without an audience of partners',
      { body: 'x', audience: 'AMS', sharedWith: ['japan'] },
      ['sharedWith'],
    ],
  ])('is refused with the field named for %s', async (_what, input, path) => {
    const refused = await comments.says(indonesia, plan.id, '', input)
    expect(refused).toMatchObject({ __typename: 'Invalid', problems: [{ path }] })
    expect(refused.problems[0].remedy).not.toBe('')
  })

  it('of 6000 characters as people count them is taken', async () => {
    const { comment } = await comments.says(indonesia, plan.id, '👩🏽‍🚒'.repeat(6000))
    expect(comment.revision).toBe(1)
  })

  it('comes too late at the deadline, but for the Secretariat and among one delegation', async () => {
    const late = await givenCirculated(world)
    await world.owner.query(`update proposal set comments_close_at = now() where code = $1`, [late.code])
    expect(await comments.says(indonesia, late.id, 'One more thing')).toMatchObject({ __typename: 'DeadlinePassed' })
    expect(await comments.says(desk, late.id, 'For the record')).toMatchObject({ __typename: 'CommentOk' })
    expect(await comments.says(indonesia, late.id, 'Among us', { audience: 'DELEGATION' })).toMatchObject({
      __typename: 'CommentOk',
    })
    const { proposal } = await world.ask<{ proposal: object }>(
      indonesia,
      `{ proposal(code: "${late.code}") { commentTerms { allowed audiences } commentCount } }`,
    )
    expect(proposal).toMatchObject({ commentTerms: { allowed: true, audiences: ['DELEGATION'] }, commentCount: 2 })
  })

  it('is not taken on a proposal that was withdrawn', async () => {
    const gone = await givenCirculated(world)
    await world.owner.query(`update proposal set state = 'WITHDRAWN' where code = $1`, [gone.code])
    expect(await comments.says(indonesia, gone.id, 'Why?')).toMatchObject({
      __typename: 'WrongState',
      state: 'WITHDRAWN',
    })
  })

  it('is written once, however often it is sent', async () => {
    const input = { idempotencyKey: 'the-same-key', subject: plan.id, body: 'Sent twice' }
    const [one, two] = await Promise.all([
      comments.send(indonesia, 'addComment', input),
      comments.send(indonesia, 'addComment', input),
    ])
    expect(one.comment.id).toBe(two.comment.id)
  })
})

describe('the wall around comments', () => {
  it('shows nobody more than its tier says', async () => {
    const said = async (viewer: Viewer, audience: string, more = {}) =>
      (await comments.says(viewer, shared.id, `${audience} text`, { audience, ...more })).comment.id
    const [all, japanOnly, ams, vnAsec, vnOnly] = [
      await said(vietNam, 'AMS_PLUS'),
      await said(vietNam, 'AMS_PLUS', { sharedWith: ['japan'] }),
      await said(vietNam, 'AMS'),
      await said(vietNam, 'SECRETARIAT'),
      await said(vietNam, 'DELEGATION'),
    ]
    const toProposer = await said(desk, 'SECRETARIAT')
    const seen = async (viewer: Viewer) => (await comments.threads(viewer, shared.id)).map(({ id }) => id)
    expect(await seen(vietNam)).toEqual([all, japanOnly, ams, vnAsec, vnOnly, toProposer])
    expect(await seen(desk)).toEqual([all, japanOnly, ams, vnAsec, toProposer])
    expect(await seen(indonesia)).toEqual([all, japanOnly, ams])
    expect(await seen(japan)).toEqual([all, japanOnly])
    expect(await seen(china)).toEqual([all])
    for (const nobody of [ANONYMOUS, former]) expect(await seen(nobody)).toEqual([])
    for (const [viewer, count] of [
      [vietNam, 6],
      [indonesia, 3],
      [china, 1],
    ] as const) {
      const { proposal } = await world.ask<{ proposal: object }>(
        viewer,
        `{ proposal(code: "${shared.code}") { commentCount openCommentCount } }`,
      )
      expect(proposal).toEqual({ commentCount: count, openCommentCount: count })
    }
    const hidden = await comments.send(china, 'resolveComment', { id: ams, expectedRevision: 1, disposition: 'NOTED' })
    const absent = await comments.send(china, 'resolveComment', {
      id: toGlobalId('Comment', '018f0000-0000-7000-8000-000000000000'),
      expectedRevision: 1,
      disposition: 'NOTED',
    })
    expect(hidden).toEqual(absent)
    const { node } = await world.ask<{ node: null }>(china, `query ($id: ID!) { node(id: $id) { id } }`, { id: ams })
    expect(node).toBeNull()
  })

  it('answers a partner who is not named as if the proposal were not there', async () => {
    const mine = await comments.says(japan, named.id, 'From Tokyo')
    expect(mine.comment).toMatchObject({ audience: 'AMS_PLUS', office: 'PARTNER_FOCAL_POINT' })
    const hidden = await comments.says(china, named.id, 'From Beijing')
    const absent = await comments.says(
      china,
      toGlobalId('Proposal', '018f0000-0000-7000-8000-000000000000'),
      'From Beijing',
    )
    expect(hidden).toEqual(absent)
    expect(hidden.__typename).toBe('NotFound')
    expect(await comments.says(vietNam, named.id, 'x', { audience: 'AMS_PLUS', sharedWith: ['china'] })).toMatchObject({
      __typename: 'Invalid',
    })
    expect(await comments.threads(china, named.id)).toEqual([])
  })

  it('never lets an answer be read by more people than what it answers', async () => {
    const { comment } = await comments.says(vietNam, shared.id, 'For us', { audience: 'AMS' })
    expect(
      await comments.says(indonesia, shared.id, 'To all', { parent: comment.id, audience: 'AMS_PLUS' }),
    ).toMatchObject({ __typename: 'Invalid' })
    expect((await comments.says(indonesia, shared.id, 'To us', { parent: comment.id })).comment.audience).toBe('AMS')
  })

  it('names the writer only to those who may know them', async () => {
    const { comment } = await comments.says(indonesia, shared.id, 'Signed')
    const author = async (viewer: Viewer) =>
      (await comments.threads(viewer, shared.id)).find(({ id }) => id === comment.id).author
    expect(await author(vietNam)).toEqual({ name: 'indonesia focal_point' })
    expect(await author(japan)).toBeNull()
  })

  it('lets only people be mentioned whom the writer may know and who would see it', async () => {
    const person = (viewer: Viewer) => toGlobalId('Person', viewer.personId!)
    const good = await comments.says(indonesia, shared.id, 'Ask @vietNam', { mentions: [person(vietNam)] })
    expect(good.comment.mentions).toEqual([{ name: 'viet-nam focal_point' }])
    const unknown = await comments.says(japan, shared.id, 'Ask @vietNam', { mentions: [person(vietNam)] })
    const absent = await comments.says(japan, shared.id, 'Ask @vietNam', {
      mentions: [toGlobalId('Person', '018f0000-0000-7000-8000-000000000000')],
    })
    expect(unknown).toEqual(absent)
    const closed = await comments.says(indonesia, shared.id, 'Psst', {
      audience: 'DELEGATION',
      mentions: [person(vietNam)],
    })
    expect(closed).toMatchObject({
      __typename: 'Invalid',
      problems: [{ path: ['mentions', '0'], reason: 'This person would not see the comment.' }],
    })
  })

  it('offers for a mention those who would see it, found by name or delegation, and nobody else', async () => {
    const offered = async (viewer: Viewer, more: object) =>
      (
        await world.ask<{ mentionable: { name: string }[] }>(
          viewer,
          `query ($subject: ID!, $audience: AudienceTier, $sharedWith: [String!], $words: String!) {
            mentionable(subject: $subject, audience: $audience, sharedWith: $sharedWith, words: $words) { name } }`,
          { words: '', ...more },
        )
      ).mentionable.map(({ name }) => name)
    expect(await offered(indonesia, { subject: shared.id, words: 'viet' })).toContain('viet-nam focal_point')
    expect(await offered(indonesia, { subject: shared.id, words: 'Việt Nam' })).toContain('viet-nam focal_point')
    expect(await offered(indonesia, { subject: shared.id, audience: 'DELEGATION', words: 'viet' })).toEqual([])
    expect(await offered(indonesia, { subject: plan.id, words: 'japan' })).toEqual([])
    expect(await offered(japan, { subject: plan.id })).toEqual([])
    expect(await offered(former, { subject: shared.id })).toEqual([])
    const partners = await offered(indonesia, {
      subject: shared.id,
      audience: 'AMS_PLUS',
      sharedWith: ['japan'],
      words: 'china',
    })
    expect(partners).toEqual([])
  })

  it('lets an official without an office neither read nor write', async () => {
    expect(await comments.says(former, plan.id, 'I was here')).toMatchObject({ __typename: 'NotFound' })
    expect(await comments.says(ANONYMOUS, plan.id, 'Hello')).toMatchObject({ __typename: 'SignInNeeded' })
  })
})

describe('a list of threads', () => {
  it('takes as many statements for forty threads as for one', async () => {
    const long = await givenCirculated(world)
    const threads = (first: number) => `query ($subject: ID!) { comments(subject: $subject, first: ${first}) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id body author { name } delegation { key } mentions { name } replies { body author { name } }
        parent { id } resolvedBy { name } subject { ... on Proposal { code commentCount } } viewerCan { edit { allowed } } } } } }`
    const subject = { subject: long.id }
    for (let index = 0; index < 40; index += 1) {
      const { comment } = await comments.says(indonesia, long.id, `Point ${index}`)
      if (index % 10 === 0) await comments.says(vietNam, long.id, `Answer ${index}`, { parent: comment.id })
    }
    const one = await world.ask<any>(vietNam, threads(1), subject)
    const all = await world.ask<any>(vietNam, threads(100), subject)
    expect(all.comments).toMatchObject({ totalCount: 40, pageInfo: { hasNextPage: false } })
    expect(one.comments).toMatchObject({ totalCount: 40, pageInfo: { hasNextPage: true } })
    expect(await world.statements(vietNam, threads(100), subject)).toBe(await world.statements(vietNam, threads(1), subject))
    const pages: unknown[] = []
    for (let after = '', more = true; more;) {
      const { comments: page } = await world.ask<{
        comments: { edges: { node: { body: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }>(
        vietNam,
        `query ($subject: ID!, $after: String) { comments(subject: $subject, first: 7, after: $after) { pageInfo { hasNextPage endCursor } edges { node { body } } } }`,
        { subject: long.id, after: after || null },
      )
      pages.push(...page.edges.map((edge) => edge.node.body))
      ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
    }
    expect(pages).toEqual(Array.from({ length: 40 }, (_, index) => `Point ${index}`))
  })
})
