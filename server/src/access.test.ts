import { beforeAll, describe, expect, it } from '@jest/globals'
import { isObjectType, type GraphQLSchema } from 'graphql'
import { ACCESS } from './access.js'
import { createSchema } from './schema.js'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await createSchema()
})

/** Every `Type.field` that can be asked for. */
function askable(): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []))
    .sort()
}

describe('the access table', () => {
  it('has a rule for every field of the schema', () => {
    expect(askable().filter((field) => !(field in ACCESS))).toEqual([])
  })

  it('has no rule for a field that is gone', () => {
    const known = new Set(askable())
    expect(Object.keys(ACCESS).filter((field) => !known.has(field))).toEqual([])
  })

  it('lets an action table judge every mutation', () => {
    const fields = Object.keys(schema.getMutationType()!.getFields())
    const judged = ['policy', 'own', 'secretariat', 'anyone']
    expect(fields.filter((field) => !judged.includes(ACCESS[`Mutation.${field}`]!))).toEqual([])
  })
})

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const bare: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['Query', 'Mutation', 'Subscription'].includes(type.name)) continue
      if (!type.description) bare.push(type.name)
      if ('getFields' in type) {
        for (const field of Object.values(type.getFields())) if (!field.description) bare.push(`${type.name}.${field.name}`)
      }
      if ('getValues' in type) {
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`)
      }
    }
    for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
      for (const field of Object.values(root?.getFields() ?? {})) {
        if (!field.description) bare.push(field.name)
        for (const argument of field.args) if (!argument.description) bare.push(`${field.name}(${argument.name})`)
      }
    }
    expect(bare).toEqual([])
  })
})
