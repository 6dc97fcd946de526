import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeFixture, type Fixture, type FixtureIdentity, type SeenObject } from './modules/fixture/fixture.js'
import { actBlindly } from './testing/matrix/acts.js'
import { plantedLeaks } from './testing/matrix/leaks.js'
import { listenBlindly } from './testing/matrix/listen.js'
import { look, type Sight } from './testing/matrix/look.js'
import { questionsOf, type Corpus, type Question } from './testing/matrix/questions.js'
import { givenWorld, type World } from './testing/world.js'

const MINUTES = 60_000
const STRANGERS = ['anonymous', 'secretariat-desk-officer', 'viet-nam-contributor', 'china-focal-point', 'japan-focal-point', 'indonesia-focal-point', 'former-official']

let world: World
let fixture: Fixture
let questions: Question[]

beforeAll(async () => {
  world = await givenWorld()
  fixture = await makeFixture(world.services.dataSource, world.services.pool, 'zebra')
  questions = questionsOf(world.schema, corpusOf(fixture), 3)
  await world.services.live.start()
}, 8 * MINUTES)
afterAll(() => world.close())

/** One object of each kind and audience to ask for by id; every code; the mark and some words to search for. */
function corpusOf({ objects }: Fixture): Corpus {
  const kinds = new Map(objects.map((object) => [kindOf(object), object]))
  const each = [...kinds.values()]
  const ids: Record<string, string[]> = {}
  for (const { type, globalId } of each) (ids[type] ??= []).push(globalId)
  return {
    ids,
    codes: objects.flatMap(({ code, type }) => (code && type !== 'Round' ? [code] : [])),
    words: ['zebra', ...each.filter((_, index) => index % 9 === 0).map(({ word }) => word)],
  }
}

function kindOf({ type, code, audience }: SeenObject): string {
  return [type, type === 'Proposal' ? code : '', ...Object.values(audience)].join(' ')
}

/** One hidden object of each type that a mutation or subscription can name. */
function hiddenFrom({ key }: FixtureIdentity): SeenObject[] {
  const hidden = fixture.objects.filter(({ seenBy }) => !seenBy.includes(key))
  const types = ['Proposal', 'Round', 'Project', 'Comment', 'Attachment', 'Commitment', 'ProposalRevision', 'Decision', 'Consultation', 'Contribution', 'Contributor']
  return types.flatMap((type) => hidden.filter((object) => object.type === type).slice(-1))
}

const strangers = () => fixture.identities.filter(({ key }) => STRANGERS.includes(key))

describe('what each identity is shown', () => {
  const sights = new Map<string, Sight>()
  beforeAll(async () => {
    for (const identity of fixture.identities) {
      sights.set(identity.key, await look(world.schema, world.services, identity, questions, fixture.objects))
    }
  }, 8 * MINUTES)

  it('over every query field to depth 3 is nothing that it may not see, and no total beyond its rows', () => {
    expect([...sights.values()].flatMap(({ findings }) => findings).slice(0, 20)).toEqual([])
  })

  it('comes without an error of any kind', () => {
    const errors = [...sights].flatMap(([key, sight]) => sight.errors.map((error) => `${key}: ${error}`))
    expect([...new Set(errors)].slice(0, 10)).toEqual([])
  })

  it('reaches every type: what somebody may see is really seen by somebody', () => {
    const seen = new Set([...sights.values()].flatMap(({ words }) => [...words]))
    const types = [...new Set(fixture.objects.map(({ type }) => type))]
    expect(types.filter((type) => !fixture.objects.some((object) => object.type === type && seen.has(object.word)))).toEqual([])
  })
})

it('every mutation answers for what is hidden as for what never was', async () => {
  const findings = []
  for (const identity of strangers()) findings.push(...(await actBlindly(world.schema, world.services, identity, hiddenFrom(identity))))
  expect(findings).toEqual([])
}, 8 * MINUTES)

it('no subscription tells of what is hidden', async () => {
  const findings = []
  for (const identity of strangers()) {
    const hidden = fixture.objects.filter(({ seenBy }) => !seenBy.includes(identity.key))
    const changeAll = async () => {
      for (const { type, id } of hidden) await world.owner.query(`select pg_notify('mufakat', $1)`, [JSON.stringify({ type, id })])
    }
    findings.push(...(await listenBlindly(world.schema, world.services, identity, hiddenFrom(identity), changeAll)))
  }
  expect(findings).toEqual([])
}, 8 * MINUTES)

describe('the same method finds a planted leak:', () => {
  it('each of a dozen, and nothing once they are closed', async () => {
    const found: [string, boolean][] = []
    for (const leak of plantedLeaks(world.owner, world.schema)) {
      const asked = questions.filter(({ field }) => leak.asks.includes(field))
      await leak.open()
      try {
        const sights = []
        for (const identity of strangers()) sights.push(await look(world.schema, world.services, identity, asked, fixture.objects))
        found.push([leak.name, sights.some(({ findings, errors }) => findings.length + errors.length > 0)])
      } finally {
        await leak.close()
      }
    }
    expect(found.filter(([, noticed]) => !noticed)).toEqual([])
    expect(found.length).toBeGreaterThanOrEqual(10)
  }, 8 * MINUTES)
})
