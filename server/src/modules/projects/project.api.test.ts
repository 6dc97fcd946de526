import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '../../kernel/ids.js'
import { ANONYMOUS } from '../../kernel/viewer.js'
import { givenProjects } from '../../testing/given-projects.js'
import { givenWorld, type World } from '../../testing/world.js'
import { seatDay } from '../../kernel/wall-time.js'

let world: World
let projects: ReturnType<typeof givenProjects>

beforeAll(async () => {
  world = await givenWorld()
  projects = givenProjects(world)
})

afterAll(() => world.close())

const PLAN = 'accsm3-2021-2025'

describe('a project as of a day', () => {
  it("keeps one identity while its title changes: Japan's symposium", async () => {
    const on = (asOf: string) => projects.seen(ANONYMOUS, 'JP-SYMPOSIUM-2023', { asOf })
    expect(await on('2022-08-04')).toBeNull()
    expect(await on('2022-08-05')).toMatchObject({
      title: { en: 'International workshop: 50 years of ASEAN-Japan friendship and cooperation', vi: expect.stringContaining('Kỷ niệm 50 năm') },
      status: null, venue: 'Japan', lead: { key: 'japan' },
    })
    expect(await on('2023-09-27')).toMatchObject({
      title: { en: 'International Symposium "The Future of Civil Service"', vi: null }, status: 'COMPLETED', venue: 'Tokyo',
    })
    const [then, now] = [await on('2022-08-05'), await projects.seen(ANONYMOUS, 'JP-SYMPOSIUM-2023')]
    expect(now.id).toBe(then.id)
    expect(now.aliases).toEqual(['Hội thảo quốc tế: Kỷ niệm 50 năm quan hệ hợp tác hữu nghị ASEAN-Nhật Bản'])
    expect(now.mandate).toEqual({ proposedBy: { key: 'japan' }, raisedAt: { key: 'hcs3-6' }, adoptedAt: null })
  })

  it('answers "as of 3 August 2022" today', async () => {
    const { workPlan } = await world.ask<any>(ANONYMOUS, `{ workPlan(id: "${PLAN}") {
      figures(asOf: "2022-08-03") { asOf total withoutStatus buckets { bucket count percent } }
      projects(asOf: "2022-08-03") { totalCount edges { node { code status } } } } }`)
    expect(workPlan.projects).toEqual({ totalCount: 1, edges: [{ node: { code: 'KH-DIGITAL-ADMIN', status: 'PLANNED' } }] })
    expect(workPlan.figures).toMatchObject({ asOf: '2022-08-03', total: 1, withoutStatus: 0 })
  })

  it('gives the same answer from columns and from facts, whatever the filter and order', async () => {
    const today = seatDay(new Date())
    const ask = (moment: string, more: string) => world.ask(ANONYMOUS, `{ projects(${moment} ${more} first: 100) { totalCount edges { node {
      code title { en vi } kind status bucket venue recurring lead { key } coLeads { key } partners { key }
      plannedStart { text } actualStart { text } actualEnd { text } statusEffectiveOn { text } } } } }`)
    for (const more of ['', 'sort: TITLE', 'sort: START', 'sort: LEAD', 'filter: { bucket: COMPLETED }', 'filter: { lead: "australia" }', 'filter: { partner: "australia" }', 'filter: { text: "CONG VU" }', 'filter: { withoutStatus: true }']) {
      expect(await ask(`knownAt: "2200-01-01T00:00:00Z" asOf: "${today}"`, more)).toEqual(await ask('', more))
    }
  })

  it('knew nothing before it was recorded, and history says who knew what when', async () => {
    const project = await projects.seen(ANONYMOUS, 'KR-HRM-CONF-2022')
    const first = project.history[0].recordedAt
    expect(await projects.seen(ANONYMOUS, 'KR-HRM-CONF-2022', { knownAt: '2020-01-01T00:00:00.000Z' })).toBeNull()
    expect(await projects.seen(ANONYMOUS, 'KR-HRM-CONF-2022', { knownAt: first })).toMatchObject({ status: 'COMPLETED' })
  })
})

describe('recording', () => {
  it('a later correction changes today and not what was known before it', async () => {
    const desk = await world.viewer('asean-secretariat', 'desk_officer')
    const before = new Date().toISOString()
    const planned = await projects.given({ code: 'T-CORRECTED', workPlanId: 'accsm-2026-2030', leadId: 'viet-nam' }, { status: 'PLANNED' }, '2026-02-01')
    const recorded = new Date().toISOString()
    const answer = await projects.act(desk, 'recordProjectStatus', planned.code, { status: 'CANCELLED', effectiveOn: '2026-02-01', reason: 'Cancelled from the start.' })
    expect(answer).toMatchObject({ __typename: 'ProjectOk', project: { status: 'CANCELLED', revision: 2 } })
    const asOf = '2026-03-01'
    expect(await projects.seen(desk, planned.code, { asOf })).toMatchObject({ status: 'CANCELLED' })
    expect(await projects.seen(desk, planned.code, { asOf, knownAt: recorded })).toMatchObject({ status: 'PLANNED' })
    expect(await projects.seen(desk, planned.code, { asOf, knownAt: before })).toBeNull()
    const { history } = await projects.seen(desk, planned.code)
    expect(history.filter(({ field }: any) => field === 'status')).toMatchObject([
      { words: { en: 'planned' }, person: null },
      { words: { en: 'cancelled' }, reason: 'Cancelled from the start.', effectiveOn: { text: '2026-02-01' }, delegation: { key: 'asean-secretariat' }, officeKind: 'DESK_OFFICER' },
    ])
  })

  it('a status of an earlier day does not unseat a later one', async () => {
    const lead = await world.viewer('viet-nam', 'focal_point')
    const { code } = await projects.given({ code: 'T-EARLIER', workPlanId: 'accsm-2026-2030', leadId: 'viet-nam' }, { status: 'ONGOING' }, '2026-06-01')
    await projects.act(lead, 'recordProjectStatus', code, { status: 'PLANNED', effectiveOn: '2026-01' })
    expect(await projects.seen(lead, code)).toMatchObject({ status: 'ONGOING' })
  })

  it('is for the lead and the Secretariat, and says so to the others', async () => {
    const { code } = await projects.given({ code: 'T-WHO', workPlanId: 'accsm3-2026-2030', leadId: 'japan', bodyId: 'accsm-plus-3' }, {}, '2026-01-01')
    const input = { status: 'ONGOING', effectiveOn: '2026-05-01' }
    const stranger = await projects.act(await world.viewer('malaysia', 'focal_point'), 'recordProjectStatus', code, input)
    expect(stranger).toMatchObject({ __typename: 'NotAllowed', message: "Only the leading delegation's focal point or the Secretariat's desk officer may record the status of this project." })
    const official = await projects.act(await world.viewer('japan', 'senior_official'), 'recordProjectStatus', code, input)
    expect(official).toMatchObject({ __typename: 'NotAllowed' })
    const partner = await world.viewer('japan', 'partner_focal_point')
    expect((await projects.seen(partner, code)).viewerCan.recordStatus).toEqual({ allowed: true, reason: null })
    expect(await projects.act(partner, 'recordProjectStatus', code, input)).toMatchObject({ __typename: 'ProjectOk', project: { status: 'ONGOING' } })
  })

  it('asks about an ambiguous day, refuses one ahead, a missing reason and an annual activity that would be completed, and keeps nothing', async () => {
    const desk = await world.viewer('asean-secretariat', 'desk_officer')
    const { code } = await projects.given({ code: 'T-BAD', workPlanId: 'accsm-2026-2030', leadId: 'viet-nam' }, { status: 'ANNUAL' }, '2026-01-01')
    const answer = await projects.act(desk, 'recordProjectStatus', code, { status: 'COMPLETED', effectiveOn: '4-8-2026' })
    expect(answer).toMatchObject({ __typename: 'Invalid', problems: [
      { path: ['status'] }, { path: ['effectiveOn'], choices: ['2026-08-04', '2026-04-08'] }, { path: ['reason'] },
    ] })
    const ahead = await projects.act(desk, 'recordProjectStatus', code, { status: 'ONGOING', effectiveOn: '2031' })
    expect(ahead).toMatchObject({ __typename: 'Invalid', problems: [{ path: ['effectiveOn'] }] })
    expect(await projects.seen(desk, code)).toMatchObject({ status: 'ANNUAL', revision: 1 })
  })

  it('refuses a stale revision with the current value, and writes once for one key', async () => {
    const lead = await world.viewer('viet-nam', 'focal_point')
    const { code } = await projects.given({ code: 'T-STALE', workPlanId: 'accsm-2026-2030', leadId: 'viet-nam' }, { status: 'PLANNED' }, '2026-01-01')
    const input = { changes: { venue: 'Hà Nội' }, effectiveOn: '2026-02-01', reason: 'Venue agreed.', idempotencyKey: newId(), expectedRevision: 1 }
    const first = await projects.act(lead, 'changeProject', code, input)
    expect(first).toMatchObject({ __typename: 'ProjectOk', project: { venue: 'Hà Nội', revision: 2 } })
    expect(await projects.act(lead, 'changeProject', code, input)).toEqual(first)
    const late = await projects.act(lead, 'changeProject', code, { ...input, idempotencyKey: newId() })
    expect(late).toMatchObject({ __typename: 'StaleRevision', currentRevision: 2 })
    expect(JSON.parse(late.currentValue)).toMatchObject({ venue: 'Hà Nội' })
  })

  it('names each fault of changed facts: unknown ids, an end before its start, no title, no state listed', async () => {
    const lead = await world.viewer('viet-nam', 'focal_point')
    const { code } = await projects.given({ code: 'T-FAULTS', workPlanId: 'accsm-2026-2030', leadId: 'viet-nam' }, {}, '2026-01-01')
    const changes = { titleEn: ' ', coLeadIds: ['atlantis'], areaId: 'accsm3-2021-2025-ta1', plannedStart: '2026-09', plannedEnd: '2026-08', participation: 'LIST' }
    const answer = await projects.act(lead, 'changeProject', code, { changes, effectiveOn: '2026-02-01', reason: 'x' })
    expect(answer.problems.map(({ path }: any) => path.at(-1))).toEqual(['titleEn', 'plannedEnd', 'participantIds', 'participationReason', 'coLeadIds', 'areaId'])
    const none = await projects.act(lead, 'changeProject', code, { changes: {}, effectiveOn: '2026-02-01', reason: 'x' })
    expect(none).toMatchObject({ __typename: 'Invalid', message: 'No field changes.' })
  })

  it('is audited with before, after and reason, and tells who watches the plan', async () => {
    const desk = await world.viewer('asean-secretariat', 'desk_officer')
    const { code } = await projects.given({ code: 'T-AUDIT', workPlanId: 'accsm-2026-2030', leadId: 'viet-nam' }, { status: 'PLANNED' }, '2026-01-01')
    await projects.act(desk, 'recordProjectStatus', code, { status: 'POSTPONED', effectiveOn: '2026-04', reason: 'Host asked for time.' })
    const [entry] = await world.owner.query(`select action, before, after, reason, office_kind, tier from audit_entry where subject_code = $1`, [code])
    expect(entry).toEqual({
      action: 'project.recordStatus', before: { status: 'PLANNED' }, after: { status: 'POSTPONED', effectiveOn: '2026-04' },
      reason: 'Host asked for time.', office_kind: 'desk_officer', tier: 'public',
    })
  })
})

describe('the wall', () => {
  it('hides a narrower fact without showing the older, wider value', async () => {
    const { id, code } = await projects.given({ code: 'T-HIDDEN', workPlanId: 'accsm-2026-2030', leadId: 'viet-nam' }, { status: 'PLANNED', venue: 'Huế' }, '2026-01-01')
    await projects.addFact(id, 'venue', 'A secret place', '2026-02-01', 'ams')
    const member = await world.viewer('malaysia', 'focal_point')
    for (const moment of [{}, { asOf: '2026-03-01' }]) {
      expect(await projects.seen(ANONYMOUS, code, moment)).toMatchObject({ venue: null })
    }
    expect(await projects.seen(member, code, { asOf: '2026-03-01' })).toMatchObject({ venue: 'A secret place' })
    expect(await projects.seen(ANONYMOUS, code, { asOf: '2026-01-15' })).toMatchObject({ venue: 'Huế' })
    const venues = (await projects.seen(ANONYMOUS, code)).history.filter(({ field }: any) => field === 'venue')
    expect(venues).toHaveLength(1)
  })

  it('keeps a project of members from partners, the public, counts, search text and figures', async () => {
    const { code } = await projects.given({ code: 'T-MEMBERS', workPlanId: 'accsm-2016-2020', leadId: 'viet-nam', tier: 'ams' }, { status: 'ONGOING' }, '2026-01-01')
    const seen = async (viewer: any) => {
      const { project, workPlan } = await world.ask<any>(viewer, `{ project(id: "${code}") { code } workPlan(id: "accsm-2016-2020") {
        projects(filter: { text: "t-members" }) { totalCount } figures { total } then: figures(asOf: "2026-02-01") { total } } }`)
      return [project?.code ?? null, workPlan.projects.totalCount, workPlan.figures.total, workPlan.then.total]
    }
    expect(await seen(await world.viewer('malaysia', 'focal_point'))).toEqual([code, 1, 1, 1])
    expect(await seen(await world.viewer('china', 'partner_focal_point'))).toEqual([null, 0, 0, 0])
    expect(await seen(ANONYMOUS)).toEqual([null, 0, 0, 0])
  })
})

describe('figures', () => {
  it('tie out to the rows that their own filter finds, on every preset day and today', async () => {
    const { asOfPresets } = await world.ask<any>(ANONYMOUS, '{ asOfPresets { date meeting { key } } }')
    expect(asOfPresets[0]).toEqual({ date: '2024-08-07', meeting: { key: expect.stringMatching(/^hcs/) } })
    for (const asOf of [null, ...asOfPresets.map(({ date }: any) => date)]) {
      const { workPlan } = await world.ask<any>(ANONYMOUS, `query ($asOf: LocalDate) { workPlan(id: "${PLAN}") {
        figures(asOf: $asOf) { total withoutStatus cancelled buckets { bucket count statuses } } all: projects(asOf: $asOf) { totalCount }
        COMPLETED: projects(asOf: $asOf filter: { bucket: COMPLETED }) { totalCount }
        ONGOING_OR_ANNUAL: projects(asOf: $asOf filter: { bucket: ONGOING_OR_ANNUAL }) { totalCount }
        PLANNED: projects(asOf: $asOf filter: { bucket: PLANNED }) { totalCount } } }`, { asOf })
      const { figures, all } = workPlan
      for (const { bucket, count } of figures.buckets) expect(count).toBe(workPlan[bucket].totalCount)
      expect(figures.total + figures.withoutStatus + figures.cancelled).toBe(all.totalCount)
    }
  })

  it('show the reported 32 beside what is known, and the 38/62 as contradicting', async () => {
    const { workPlan } = await world.ask<any>(ANONYMOUS, `{ workPlan(id: "${PLAN}") { reportedFigures { key total counts { bucket count reportedPercent }
      checks { about verdict } comparison { knownThen known difference words { en } } reportedAt { key } sources { citation label { en } } } } }`)
    const figure = workPlan.reportedFigures.find(({ key }: any) => key === 'accsm3-2022-08-03')
    expect(figure).toMatchObject({
      total: 32, counts: [{ count: 7, reportedPercent: 22 }, { count: 4, reportedPercent: 12 }, { count: 21, reportedPercent: 66 }],
      checks: [{ verdict: 'AGREES' }, { verdict: 'AGREES' }, { about: 'GROUP_SHARES', verdict: 'CONTRADICTS' }],
      comparison: { knownThen: 1, known: 6, difference: 26 }, reportedAt: { key: 'hcs3-6' },
    })
    expect(figure.sources[0].label.en).toBe('Press report on the ACCSM+3 heads’ meeting, 5 August 2022, line 2')
  })
})

describe('pages', () => {
  it.each(['CODE', 'TITLE', 'START', 'LEAD'].flatMap((sort) => [[sort, ''], [sort, 'asOf: "2024-09-01"']]))('by %s %s show every project once', async (sort, moment) => {
    const { projects: all } = await world.ask<any>(ANONYMOUS, `{ projects(first: 100 sort: ${sort} ${moment}) { totalCount edges { node { code } } } }`)
    const seen: string[] = []
    for (let after: string | null = null; ;) {
      const { projects: page }: any = await world.ask<any>(ANONYMOUS, `{ projects(first: 4 sort: ${sort} ${moment} after: ${JSON.stringify(after)}) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { code } } } }`)
      expect(page.totalCount).toBe(all.totalCount)
      seen.push(...page.edges.map(({ node }: any) => node.code))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(seen).toEqual(all.edges.map(({ node }: any) => node.code))
    expect(seen).toHaveLength(all.totalCount)
  })
})

describe('statements', () => {
  beforeAll(async () => {
    for (let at = 0; at < 60; at += 1) {
      await projects.given({ code: `Z-MANY-${at}`, workPlanId: 'accsm-2026-2030', leadId: 'viet-nam' }, { status: 'PLANNED' }, '2026-01-01')
    }
  })

  it.each([
    ['projects', 'projects(first: N) { totalCount edges { node { code title { en } lead { key } leadAgency { key } proposer { key } area { key } partners { key } coLeads { key } workPlan { key body { key } } mandate { raisedAt { key } } pillars { pillar { key } } aliases history { id words { en } person { name } sources { label { en } } } sources { citation } viewerCan { change { allowed } } } } }'],
    ['projects as of a day', 'projects(first: N asOf: "2024-01-01") { totalCount edges { node { code lead { key } aliases history { words { en } } } } }'],
    ['meetings', 'meetings(first: N) { edges { node { name { en } body { key } host { key } chair { key } presidingPerson { name } sources { citation } } } }'],
    ['people', 'people(first: N) { edges { node { name agency { key } delegation { key } offices { kind } contact { email } sources { citation } } } }'],
  ])('for %s do not grow with the rows', async (_, field) => {
    const desk = await world.viewer('asean-secretariat', 'desk_officer')
    const few = await world.statements(desk, `{ ${field.replace('N', '40')} }`)
    const many = await world.statements(desk, `{ ${field.replace('N', '100')} }`)
    expect(many).toBeLessThanOrEqual(few)
    expect(many).toBeLessThan(20)
  })
})
