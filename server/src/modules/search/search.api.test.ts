import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenCirculated, givenComments } from '../../testing/given-comments.js'
import { givenProposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let world: World
let vietNam: Viewer, indonesia: Viewer, desk: Viewer, japan: Viewer, former: Viewer

beforeAll(async () => {
  world = await givenWorld()
  vietNam = await world.viewer('viet-nam', 'focal_point')
  indonesia = await world.viewer('indonesia', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  japan = await world.viewer('japan', 'partner_focal_point')
  former = await world.viewer('malaysia')
})
afterAll(() => world.close())

const FOUND = `totalCount isCapped pageInfo { hasNextPage endCursor } edges { cursor node { kind isExact title { text isMatch } snippet { text isMatch }
  record { __typename id ... on Proposal { code title { en } } ... on Project { code } ... on Meeting { key } } } }`

async function search(viewer: Viewer, query: string, more: object = {}): Promise<Answer> {
  const { search: found } = await world.ask<Answer>(
    viewer,
    `query ($query: String!, $kinds: [SearchKind!], $first: Int, $after: String, $asOf: String) {
    search(query: $query, kinds: $kinds, first: $first, after: $after, asOf: $asOf) { ${FOUND} } }`,
    { query, ...more },
  )
  return { ...found, nodes: found.edges.map((edge: Answer) => edge.node) }
}
const titles = (found: Answer) =>
  found.nodes.map((node: Answer) => node.title.map((part: Answer) => part.text).join(''))

describe('a search', () => {
  it('folds Vietnamese marks and đ, and shows what matches with its marks first', async () => {
    for (const [id, name] of [
      ['a-dang', 'Phòng dang thu'],
      ['a-đang', 'Phòng Đặng Thu'],
      ['a-other', 'Phòng khác'],
    ] as const) {
      await world.owner.query(`insert into agency (id, name_en, kind) values ($1, $2, 'unit')`, [id, name])
    }
    expect(titles(await search(ANONYMOUS, 'phòng đặng'))).toEqual(['Phòng Đặng Thu', 'Phòng dang thu'])
    expect(titles(await search(ANONYMOUS, 'dang thu phong'))).toEqual(['Phòng dang thu', 'Phòng Đặng Thu'].sort())
    expect((await search(ANONYMOUS, 'Đặng'.normalize('NFD'))).nodes[0]).toMatchObject({
      isExact: true,
      title: [
        { text: 'Phòng ', isMatch: false },
        { text: 'Đặng', isMatch: true },
        { text: ' Thu', isMatch: false },
      ],
    })
  })

  it('finds a record by its code first', async () => {
    const { code } = await givenCirculated(world)
    const found = await search(indonesia, code.toLowerCase())
    expect(found.nodes[0].record).toMatchObject({ __typename: 'Proposal', code })
  })

  it("shows a proposal's prose, never the dates and ids of its note", async () => {
    await givenCirculated(world)
    const [hit] = (await search(indonesia, 'compendium')).nodes
    const shown = hit.snippet.map((part: Answer) => part.text).join('')
    expect(shown).toContain('A compendium of codes')
    expect(shown).not.toMatch(/2027|ALL|viet-nam/)
  })

  it('answers a hidden word exactly like nonsense, for everybody who may not see it', async () => {
    const proposals = givenProposals(world)
    const draft = await proposals.draft(vietNam, { conceptNote: { titleEn: 'Zanzibarquux', problem: 'Quuxproblem' } })
    expect((await search(vietNam, 'zanzibarquux')).nodes.map((node: Answer) => node.record.code)).toEqual([draft.code])
    for (const viewer of [indonesia, desk, japan, former, ANONYMOUS]) {
      for (const word of ['zanzibarquux', 'zanzibarq', 'quuxproblem', draft.code]) {
        expect(await search(viewer, word)).toEqual(await search(viewer, 'xyzzyplughnonsense'))
      }
    }
  })

  it('shows a proposal once, by the texts that the viewer may read', async () => {
    const proposals = givenProposals(world)
    const { code } = await givenCirculated(world)
    await proposals.act(vietNam, 'startRevision', code)
    await proposals.save(vietNam, code, {
      titleEn: 'Frobnication of ethics workshops',
      problem: 'Frobnication is rare.',
    })
    const mine = await search(vietNam, 'frobnication')
    expect(mine.nodes).toHaveLength(1)
    expect((await search(indonesia, 'frobnication')).totalCount).toBe(0)
    expect(
      (await search(vietNam, 'ethics', { kinds: ['PROPOSAL'] })).nodes.filter(
        (node: Answer) => node.record.code === code,
      ),
    ).toHaveLength(1)
  })

  it('hides a comment with its proposal and by its own audience', async () => {
    const comments = givenComments(world)
    const plan = await givenCirculated(world, { workPlanId: 'accsm3-2026-2030', audience: 'AMS_PLUS' })
    await comments.says(indonesia, plan.id, 'Wibblewords for all')
    await comments.says(indonesia, plan.id, 'Wibblewords for member states', { audience: 'AMS' })
    await comments.says(indonesia, plan.id, 'Wibblewords at home', { audience: 'DELEGATION' })
    const counts = await Promise.all(
      [indonesia, vietNam, desk, japan, former, ANONYMOUS].map(
        async (viewer) => (await search(viewer, 'wibblewords')).totalCount,
      ),
    )
    expect(counts).toEqual([3, 2, 2, 1, 0, 0])
    await world.owner.query(`update proposal set tier = 'secretariat' where code = $1`, [plan.code])
    expect((await search(japan, 'wibblewords')).totalCount).toBe(0)
  })

  it('finds what is shared with one partner for that partner only', async () => {
    const plan = await givenCirculated(world, { workPlanId: 'accsm3-2026-2030', audience: 'AMS_PLUS' })
    await givenComments(world).says(vietNam, plan.id, 'Flibberword for Tokyo', {
      audience: 'AMS_PLUS',
      sharedWith: ['japan'],
    })
    const china = await world.viewer('china', 'partner_focal_point')
    expect(
      (await Promise.all([japan, china, desk].map((viewer) => search(viewer, 'flibber')))).map(
        (found) => found.totalCount,
      ),
    ).toEqual([1, 0, 1])
  })

  it.each([
    '',
    '   ',
    '\u200b',
    '!!!',
    '& | ! ( ) : * <->',
    "'; select pg_sleep(9) --",
    '\\',
    '%_%',
    '"unbalanced',
    ':*',
    '\u0000x\u0000',
  ])('takes %j without a fault', async (query) => {
    expect((await search(indonesia, query)).totalCount).toBeGreaterThanOrEqual(0)
  })

  it('looks for a single letter as a word, and refuses ten thousand words', async () => {
    expect((await search(ANONYMOUS, 'z')).totalCount).toBe(0)
    await expect(search(ANONYMOUS, 'word '.repeat(10_000))).rejects.toThrow(/validat/i)
  })

  it('pages through all hits without a gap or a double, and refuses a forged place', async () => {
    const all = (await search(ANONYMOUS, 'accsm', { first: 50 })).edges.map((edge: Answer) => edge.node.record.id)
    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const page: Answer = await search(ANONYMOUS, 'accsm', { first: 7, after })
      seen.push(...page.edges.map((edge: Answer) => edge.node.record.id))
      ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
    }
    expect(seen.slice(0, 50)).toEqual(all)
    expect(new Set(seen).size).toBe(seen.length)
    const forged = Buffer.from(JSON.stringify(['secret', 'x', 1, 2])).toString('base64url')
    await expect(search(ANONYMOUS, 'accsm', { after: forged })).rejects.toThrow(/cursor/)
  })

  it('as of an earlier day finds projects as they were known then', async () => {
    const then = await search(ANONYMOUS, 'workshop', { asOf: '2022-08-03' })
    expect(then.nodes.every((node: Answer) => node.record.__typename === 'Project')).toBe(true)
    expect((await search(ANONYMOUS, 'workshop', { asOf: '1990-01-01' })).totalCount).toBe(0)
  })

  it('as of an earlier day finds a project by the title it had then, and no longer by a later one', async () => {
    const [{ id, code }] = (await world.owner.query(
      `select id, code from project where work_plan_id = 'accsm-2021-2025' and tier = 'public' order by code limit 1`,
    )) as [{ id: string; code: string }]
    for (const [title, day] of [
      ['Grumbleworth seminar', '2022-01-01'],
      ['Snorkwright seminar', '2024-01-01'],
    ]) {
      await world.owner.query(
        `insert into project_fact (id, project_id, field, value, effective_on, recorded_at, tier)
         values (gen_random_uuid(), $1, 'title_en', to_jsonb($2::text), $3, now(), 'public')`,
        [id, title, day],
      )
    }
    const on = async (words: string, asOf: string) =>
      (await search(ANONYMOUS, words, { asOf })).nodes.map((node: Answer) => node.record.code)
    expect(await on('grumblew', '2023-01-01')).toEqual([code])
    expect(await on('seminar grumbleworth', '2023-01-01')).toEqual([code])
    expect(await on('grumblew', '2025-01-01')).toEqual([])
    expect(await on('snork', '2025-01-01')).toEqual([code])
    expect(await on('snork', '2023-01-01')).toEqual([])
    expect(await on(code.toLowerCase(), '2023-01-01')).toEqual([code])
    await world.owner.query(`update project set tier = 'ams' where id = $1`, [id])
    expect(await on('snork', '2025-01-01')).toEqual([])
    await world.owner.query(`update project set tier = 'public' where id = $1`, [id])
  })

  it('takes only the last word as a beginning, and finds a frequent word within its kinds', async () => {
    await world.owner.query(
      `insert into agency (id, name_en, kind) select 'many-' || n, 'Quodlibet office ' || n, 'unit' from generate_series(1, 1100) n`,
    )
    await world.owner.query(`insert into meeting (id, body_id, held_by, kind, name_en, status)
      select 'quodlibet', body_id, held_by, kind, 'Quodlibet meeting', status from meeting limit 1`)
    expect((await search(ANONYMOUS, 'quodlibet off')).totalCount).toBe(1000)
    expect((await search(ANONYMOUS, 'quodlib office')).totalCount).toBe(0)
    expect(await search(ANONYMOUS, 'quodlib', { first: 5 })).toMatchObject({ isCapped: true, totalCount: 1000 })
    expect(titles(await search(ANONYMOUS, 'quodlibet', { kinds: ['MEETING'] }))).toEqual(['Quodlibet meeting'])
    expect(titles(await search(ANONYMOUS, 'quodlib', { kinds: ['MEETING', 'WORK_PLAN'] }))).toEqual(['Quodlibet meeting'])
  })

  it('takes as many statements for fifty hits as for one kind of each', async () => {
    expect(await world.statements(desk, `{ search(query: "accsm", first: 50) { ${FOUND} } }`)).toBeLessThanOrEqual(10)
  })

  it('finds scripts that are written without blanks by any part of a word', async () => {
    await world.owner.query(
      `insert into agency (id, name_en, kind) values ('jp-x', '日本の人事院研修所', 'unit'), ('th-x', 'สำนักงานข้าราชการพลเรือน', 'unit')`,
    )
    expect(titles(await search(ANONYMOUS, '人事院'))).toEqual(['日本の人事院研修所'])
    expect(titles(await search(ANONYMOUS, 'ข้าราชการ'))).toEqual(['สำนักงานข้าราชการพลเรือน'])
    expect((await search(ANONYMOUS, '事人')).totalCount).toBe(0)
  })
})
