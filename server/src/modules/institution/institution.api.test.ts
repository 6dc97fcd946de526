import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ANONYMOUS } from '../../kernel/viewer.js'
import { givenWorld, type World } from '../../testing/world.js'

let world: World

beforeAll(async () => {
  world = await givenWorld()
})

afterAll(() => world.close())

// The answers' shapes differ by document; tests look into them freely.
const ask = (document: string, viewer = ANONYMOUS) => world.ask<any>(viewer, document)

describe('membership', () => {
  it('is dated: ten members of ACCSM and an observer on 25 October 2025, eleven members the day after', async () => {
    const on = async (date: string) => {
      const { body } = await ask(`{ body(id: "accsm") { membersOn(date: "${date}") { capacity delegation { key } } } }`)
      const by = (capacity: string) => body.membersOn.filter((each: { capacity: string }) => each.capacity === capacity).length
      return { members: by('MEMBER'), observers: by('OBSERVER'), partners: by('PARTNER') }
    }
    expect(await on('2025-10-25')).toEqual({ members: 10, observers: 1, partners: 0 })
    expect(await on('2025-10-26')).toEqual({ members: 11, observers: 0, partners: 0 })
    expect(await on('1991-09-01')).toEqual({ members: 0, observers: 0, partners: 0 })
  })

  it('names the three partners of ACCSM+3 after the members, in protocol order', async () => {
    const { body } = await ask('{ body(id: "accsm-plus-3") { membersOn { capacity delegation { key } } } }')
    expect(body.membersOn).toHaveLength(14)
    expect(body.membersOn.slice(-4).map(({ delegation }: { delegation: { key: string } }) => delegation.key)).toEqual([
      'viet-nam', 'china', 'japan', 'republic-of-korea',
    ])
  })

  it('lists who takes part today with the Secretariat last, and prospective partners only when asked', async () => {
    const { taking, all } = await ask('{ taking: delegations { key } all: delegations(all: true) { key } }')
    expect(taking).toHaveLength(16)
    expect(taking.at(-1)).toEqual({ key: 'asean-secretariat' })
    expect(all.slice(16).map(({ key }: { key: string }) => key)).toEqual(['canada', 'india', 'new-zealand'])
  })
})

describe('decision rules', () => {
  it('are data: members count in ACCSM, partners too in ACCSM+3, and the note says that the rule is a default', async () => {
    const { bodies } = await ask('{ bodies { key rules { procedure counts silenceMeans minimumHours usualHours positionsTier text { en vi } note { en vi } } } }')
    const inSession = Object.fromEntries(
      bodies.map((body: { key: string; rules: object[] }) => [body.key, body.rules[0]]),
    )
    expect(inSession['accsm']).toMatchObject({ procedure: 'IN_SESSION', counts: ['MEMBER'], silenceMeans: 'NOT_BLOCKING', positionsTier: 'AMS' })
    expect(inSession['accsm-plus-3']).toMatchObject({ counts: ['MEMBER', 'PARTNER'], positionsTier: 'AMS_PLUS' })
    expect(bodies[0].rules[1]).toMatchObject({ procedure: 'SILENCE', silenceMeans: 'NO_CONSENT', minimumHours: 72, usualHours: 336 })
    expect(bodies[0].rules[0].note.en).toContain('not public')
    expect(bodies[2]).toMatchObject({ key: 'australia-track', rules: [] })
  })
})

describe('the chair', () => {
  it.each([
    ['accsm', '2022-08-05', 'viet-nam', 21], ['accsm', '2022-08-06', 'brunei', 22],
    ['accsm-plus-3', '2022-08-05', 'viet-nam', 6], ['accsm', '2026-11-21', 'cambodia', 23],
  ])('of %s on %s is %s', async (body, on, delegation, ordinal) => {
    const { chair } = await ask(`{ chair(body: "${body}", on: "${on}") { delegation { key } term { ordinal } rule { en vi } } }`)
    expect(chair).toMatchObject({ delegation: { key: delegation }, term: { ordinal } })
  })

  it('keeps reports that differ apart, with their sources', async () => {
    const { chairTerms } = await ask('{ chairTerms(body: "accsm") { ordinal theme { en vi } reported { from { text } to { text } sources { citation } } } }')
    expect(chairTerms.find(({ ordinal }: { ordinal: number }) => ordinal === 22).reported).toEqual([
      { from: { text: '2022' }, to: { text: '2024' }, sources: [{ citation: 'P5' }] },
      { from: { text: '2023' }, to: { text: '2024' }, sources: [{ citation: 'P19' }] },
    ])
  })
})

describe('meetings', () => {
  it('keep what was planned beside what was held, and two SOMs with one number', async () => {
    const { meetings } = await ask(`{ meetings(filter: { body: "accsm", from: "2021-01-01", to: "2022-08-05" }, oldestFirst: true, first: 50) {
      totalCount edges { node { key status ordinal plannedStart { text } actualStart { text precision } } } } }`)
    const nodes = meetings.edges.map(({ node }: { node: { key: string } }) => node)
    expect(meetings.totalCount).toBe(nodes.length)
    const find = (key: string) => nodes.find((node: { key: string }) => node.key === key)
    expect(find('fp-21')).toMatchObject({ status: 'HELD', plannedStart: { text: '2021-08-19' }, actualStart: { text: '2021-11-22' } })
    expect(find('fp-som-21-planned')).toMatchObject({ status: 'SUPERSEDED', actualStart: null })
    expect([find('prep-som-21').ordinal, find('som-21-2022').ordinal]).toEqual([21, 21])
  })

  it('leave open what no source says: planned, outcome unknown', async () => {
    const { meetings } = await ask('{ meetings(filter: { statuses: [PLANNED_OUTCOME_UNKNOWN] }) { edges { node { key } } } }')
    expect(meetings.edges.map(({ node }: { node: object }) => node)).toEqual([{ key: 'hcs-23-planned' }, { key: 'som-23-planned' }])
  })

  it('page through all of them once, in both directions', async () => {
    for (const oldestFirst of [true, false]) {
      const seen: string[] = []
      for (let after: string | null = null; ;) {
        const { meetings } = await ask(`{ meetings(first: 7, oldestFirst: ${oldestFirst}, after: ${JSON.stringify(after)}) { pageInfo { hasNextPage endCursor } edges { node { key } } } }`)
        seen.push(...meetings.edges.map(({ node }: { node: { key: string } }) => node.key))
        if (!meetings.pageInfo.hasNextPage) break
        after = meetings.pageInfo.endCursor
      }
      expect(seen).toHaveLength(44)
      expect(new Set(seen).size).toBe(44)
    }
  })
})

describe('people', () => {
  it('named in sources are public; one who spoke for a delegation need not belong to its agency', async () => {
    const { people } = await ask('{ people(delegation: "china") { edges { node { name agency { key } delegation { key } contact { email } } } } }')
    expect(people.edges.map(({ node }: { node: object }) => node)).toEqual([
      { name: 'Xi Hui', agency: null, delegation: { key: 'china' }, contact: null },
    ])
  })

  it('who hold office here are for members and the Secretariat, not for the public', async () => {
    const desk = await world.viewer('asean-secretariat', 'desk_officer')
    await world.viewer('malaysia', 'focal_point')
    const document = '{ offices(delegation: "malaysia") { kind person { name } } }'
    expect((await ask(document, desk)).offices).toEqual([{ kind: 'FOCAL_POINT', person: { name: 'malaysia focal_point' } }])
    expect((await ask(document)).offices).toEqual([])
  })
})
