import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenCirculated, givenComments } from '../../testing/given-comments.js'
import { givenDecisions } from '../../testing/given-decisions.js'
import { givenProposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let world: World
let vietNam: Viewer, indonesia: Viewer, desk: Viewer, japan: Viewer, former: Viewer
let plan: { id: string; code: string }

beforeAll(async () => {
  world = await givenWorld()
  vietNam = await world.viewer('viet-nam', 'focal_point')
  indonesia = await world.viewer('indonesia', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  japan = await world.viewer('japan', 'partner_focal_point')
  former = await world.viewer('malaysia')
  plan = await givenCirculated(world)
  await givenComments(world).says(indonesia, plan.id, 'For all')
  await givenComments(world).says(indonesia, plan.id, 'At home', { audience: 'DELEGATION' })
  const proposals = givenProposals(world)
  await proposals.act(vietNam, 'startRevision', plan.code)
  await proposals.save(vietNam, plan.code, { titleEn: 'Secret second title' })
})
afterAll(() => world.close())

const ENTRIES = `totalCount isCapped pageInfo { hasNextPage endCursor } edges { cursor node { id action act { en vi } at office reason subjectCode subjectType
  delegation { key } person { name } changes { field before after } subject { id } } }`

async function history(viewer: Viewer, subject: string): Promise<Answer> {
  const { history: found } = await world.ask<Answer>(
    viewer,
    `query ($subject: ID!) { history(subject: $subject, first: 100) { ${ENTRIES} } }`,
    { subject },
  )
  if (found.totalCount !== found.edges.length) throw new Error('count and rows differ')
  return found.edges.map((edge: Answer) => edge.node)
}
const acts = (entries: Answer) => entries.map((entry: Answer) => entry.action).reverse()

describe('a history', () => {
  it('says who did what for which delegation in which office, newest first, with what changed', async () => {
    const entries = await history(vietNam, plan.id)
    expect(acts(entries)).toEqual([
      'proposal.create',
      'proposal.edit',
      'proposal.submit',
      'proposal.circulate',
      'comment.add',
      'proposal.startRevision',
      'proposal.edit',
    ])
    const submitted = entries.find((entry: Answer) => entry.action === 'proposal.submit')
    expect(submitted).toMatchObject({
      act: { en: 'submit this proposal' },
      office: 'FOCAL_POINT',
      subjectCode: plan.code,
      subjectType: 'Proposal',
      subject: { id: plan.id },
      delegation: { key: 'viet-nam' },
      person: { name: 'viet-nam focal_point' },
    })
    expect(submitted.changes).toContainEqual({ field: 'state', before: 'DRAFT', after: 'SUBMITTED' })
    expect(entries[0].changes).toEqual([
      { field: 'titleEn', before: 'Workshop on service ethics', after: 'Secret second title' },
    ])
  })

  it('tells each reader what was theirs to read at the moment, and still is', async () => {
    expect(acts(await history(indonesia, plan.id))).not.toContain('proposal.edit')
    expect(acts(await history(indonesia, plan.id)).filter((act: string) => act === 'comment.add')).toHaveLength(2)
    expect(JSON.stringify(await history(desk, plan.id))).not.toContain('Secret second title')
    for (const nobody of [japan, former, ANONYMOUS]) expect(await history(nobody, plan.id)).toEqual([])
    await world.owner.query(`update proposal set tier = 'delegation' where code = $1`, [plan.code])
    expect(await history(indonesia, plan.id)).toEqual([])
    await world.owner.query(`update proposal set tier = 'ams' where code = $1`, [plan.code])
  })

  it('is found entry by entry by those who may read it only', async () => {
    const [entry] = await history(vietNam, plan.id)
    const node = async (viewer: Viewer) =>
      (await world.ask<Answer>(viewer, 'query ($id: ID!) { node(id: $id) { id } }', { id: entry.id })).node
    expect(await node(vietNam)).toEqual({ id: entry.id })
    for (const other of [indonesia, desk, japan, ANONYMOUS]) expect(await node(other)).toBeNull()
  })
})

describe('the audit trail', () => {
  it('is narrowed by delegation, person, type, act and time', async () => {
    const trail = async (args: string): Promise<Answer> =>
      (await world.ask<Answer>(desk, `{ auditTrail(first: 100, ${args}) { ${ENTRIES} } }`)).auditTrail
    const all = await trail('first: 100'.replace('first: 100', 'from: "2020-01-01T00:00:00Z"'))
    expect(all.totalCount).toBeGreaterThan(2)
    expect((await trail('delegation: "indonesia"')).edges.map((edge: Answer) => edge.node.action)).toEqual([
      'comment.add',
    ])
    expect((await trail('action: "proposal.circulate"')).totalCount).toBe(1)
    expect((await trail('subjectType: "Comment"')).totalCount).toBe(1)
    expect((await trail('to: "2020-01-01T00:00:00Z"')).totalCount).toBe(0)
    expect((await trail('person: "nobody"')).totalCount).toBe(0)
    const latest = await trail('subjectType: "Proposal", latestOnly: true')
    expect(latest.edges.map((edge: Answer) => edge.node.action)).toEqual(['proposal.circulate'])
    expect(latest.totalCount).toBe(1)
  })

  it('pages without a gap, and its statements grow with the types of its subjects only', async () => {
    const pageOf = (first: number) => `query ($after: String) { auditTrail(first: ${first}, after: $after) { ${ENTRIES} } }`
    const page = async (first: number, after: string | null = null) => world.send(vietNam, pageOf(first), { after })
    const all = await page(100)
    expect(await world.statements(vietNam, pageOf(100))).toBe(7)
    const ids = ({ result }: Answer) => result.data.auditTrail.edges.map((edge: Answer) => edge.node.id)
    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const next: Answer = await page(2, after)
      seen.push(...ids(next))
      ;({ hasNextPage: more, endCursor: after } = next.result.data.auditTrail.pageInfo)
    }
    expect(seen).toEqual(ids(all))
  })

  it('cannot be changed by anybody', async () => {
    await expect(world.services.dataSource.query('update audit_entry set reason = $1', ['x'])).rejects.toThrow(/denied/)
    await expect(world.services.dataSource.query('delete from audit_entry')).rejects.toThrow(/denied/)
    for (const statement of [
      `update audit_entry set reason = 'x'`,
      'delete from audit_entry',
      'truncate audit_entry',
    ]) {
      await expect(world.owner.query(statement)).rejects.toThrow(/append-only/)
    }
  })
})

describe('an adoption', () => {
  it('has a line of its own for the project, read by whoever reads the project, and is told once among what is latest', async () => {
    const given = await givenDecisions(world)
    const code = await given.tabled()
    await given.act(given.chair, 'adoptProposal', code)
    const { project } = await world.ask<Answer>(ANONYMOUS, `query ($code: ID!) { project(id: $code) { id } }`, { code })
    const [line] = await history(ANONYMOUS, project.id)
    expect(line).toMatchObject({ action: 'project.adopt', subjectCode: code, subject: { id: project.id }, delegation: { key: 'cambodia' }, office: 'CHAIR', person: null })
    expect(acts(await history(vietNam, project.id))).toEqual(expect.arrayContaining(['project.adopt', 'proposal.adopt']))
    const latest: Answer = (await world.ask<Answer>(vietNam, `{ auditTrail(first: 100, latestOnly: true) { ${ENTRIES} } }`)).auditTrail
    const told = latest.edges.map((edge: Answer) => edge.node).filter((node: Answer) => node.subjectCode === code && ['Proposal', 'Project'].includes(node.subjectType))
    expect(told.map((node: Answer) => node.action)).toEqual(['project.adopt'])
  })

  it('is kept with the request that asked for it, which no history shows', async () => {
    const rows = await world.owner.query(`select distinct request_id from audit_entry where action in ('project.adopt', 'comment.add')`)
    expect(rows).toEqual([{ request_id: 'test' }])
    const fields: Answer = await world.ask(vietNam, `{ __type(name: "AuditEntry") { fields { name } } }`)
    expect(JSON.stringify(fields)).not.toMatch(/request/i)
  })
})
