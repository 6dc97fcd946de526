import { execute, type GraphQLSchema } from 'graphql'
import { Context, type Services } from '../../context.js'
import type { FixtureIdentity, SeenObject } from '../../modules/fixture/fixture.js'
import type { Question } from './questions.js'

/** Something that an identity was shown and may not see, or a total that does not agree with its rows. */
export interface Finding {
  identity: string
  field: string
  what: string
}

/** What an identity saw over all questions: the words that came back, and what should not have. */
export interface Sight {
  words: Set<string>
  findings: Finding[]
  errors: string[]
}

/** Asks every question as this identity and looks at each answer for what it may not see. */
export async function look(
  schema: GraphQLSchema,
  services: Services,
  { key, viewer }: FixtureIdentity,
  questions: Question[],
  objects: SeenObject[],
): Promise<Sight> {
  const hidden = objects.filter(({ seenBy }) => !seenBy.includes(key))
  const hiddenWords = new Map(hidden.map((object) => [object.word, object]))
  const hiddenIds = new Map(hidden.map((object) => [object.globalId, object]))
  const sight: Sight = { words: new Set(), findings: [], errors: [] }
  for (const { field, document } of questions) {
    const context = new Context(services, viewer, 'en', 'matrix')
    const result = await Promise.resolve(execute({ schema, document, contextValue: context })).finally(() => context.reads.close())
    for (const error of result.errors ?? []) sight.errors.push(`${field}: ${error.message}`)
    const text = JSON.stringify(result)
    for (const [word] of text.matchAll(/[a-z]{3,20}\d{4}(?!\d)/g)) {
      sight.words.add(word)
      const object = hiddenWords.get(word)
      if (object) sight.findings.push({ identity: key, field, what: `${object.type} ${object.audience.tier} ${word}` })
    }
    for (const [, id] of text.matchAll(/"([\w=+/-]+)"/g)) {
      const object = hiddenIds.get(id!)
      if (object) sight.findings.push({ identity: key, field, what: `id of ${object.type} ${object.audience.tier}` })
    }
    miscounted(result.data, (what) => sight.findings.push({ identity: key, field, what }))
  }
  return sight
}

/** A total that promises more rows than its one page shows tells of rows that are hidden. */
function miscounted(value: unknown, tell: (what: string) => void): void {
  if (Array.isArray(value)) return value.forEach((each) => miscounted(each, tell))
  if (!value || typeof value !== 'object') return
  const entries = Object.entries(value)
  if (entries.some(([name]) => name.endsWith('Connection_totalCount'))) {
    const of = (suffix: string) => entries.find(([name]) => name.endsWith(`Connection_${suffix}`))?.[1]
    const [edges, total, page] = [of('edges') as unknown[] | undefined, of('totalCount') as number, of('pageInfo') as { PageInfo_hasNextPage?: boolean } | undefined]
    if (edges && !page?.PageInfo_hasNextPage && total !== edges.length) tell(`a total of ${total} over ${edges.length} rows`)
  }
  for (const [, each] of entries) miscounted(each, tell)
}
