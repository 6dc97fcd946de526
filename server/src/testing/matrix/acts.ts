import { getNamedType, graphql, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType, type GraphQLSchema } from 'graphql'
import { randomUUID } from 'node:crypto'
import { Context, type Services } from '../../context.js'
import type { FixtureIdentity, SeenObject } from '../../modules/fixture/fixture.js'
import { toGlobalId } from '../../kernel/ids.js'
import { inTurns } from '../in-turns.js'
import type { Finding } from './look.js'

const AT_ONCE = 4
const ABSENT = '00000000-0000-7000-8000-000000000000'

/**
 * Sends every mutation with the id of an object that this identity may not see, and again with an id that never existed:
 * both must be answered to the letter alike.
 */
export async function actBlindly(
  schema: GraphQLSchema,
  services: Services,
  { key, viewer }: FixtureIdentity,
  hidden: SeenObject[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const mutation of Object.values(schema.getMutationType()!.getFields())) {
    const input = mutation.args.find((argument) => argument.name === 'input')
    const type = input && getNamedType(input.type)
    if (!isInputObjectType(type)) continue
    const idFields = Object.values(type.getFields()).filter((field) => getNamedType(field.type).name === 'ID' && !isListType(field.type))
    for (const field of idFields) {
      const compare = async (object: SeenObject) => {
        const send = async (id: string) => {
          const value = { ...(valueOf(type) as object), [field.name]: id, idempotencyKey: randomUUID() }
          const document = `mutation ($input: ${String(input!.type)}) { ${mutation.name}(input: $input) { __typename ... on Refused { message remedy path } } }`
          const context = new Context(services, viewer, 'en', 'matrix')
          const result = await graphql({ schema, source: document, variableValues: { input: value }, contextValue: context }).finally(() => context.reads.close())
          return JSON.stringify(result)
        }
        const [seen, absent] = await Promise.all([send(object.globalId), send(toGlobalId(object.type, ABSENT))])
        if (seen !== absent) findings.push({ identity: key, field: `${mutation.name}.${field.name}`, what: `${object.type}: ${seen.slice(0, 160)} against ${absent.slice(0, 160)}` })
      }
      await inTurns(hidden, AT_ONCE, compare)
    }
  }
  return findings
}

/** Some value of an input type; only what is required is filled in. */
function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
    return Object.fromEntries(needed.map((field) => [field.name, valueOf(field.type)]))
  }
  const name = getNamedType(type).name
  if (name === 'Int' || name === 'Float') return 1
  if (name === 'Boolean') return true
  return name.startsWith('DateTime') ? '2099-01-01T10:00:00.000Z' : 'some text'
}
