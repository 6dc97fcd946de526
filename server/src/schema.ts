import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import type { Context } from './context.js'

/** Every resolver, one line a module. */
const RESOLVERS: unknown[] = []

/** The executable schema; with a path, its SDL is written there too, sorted. */
export async function createSchema(emitTo?: string): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: RESOLVERS as NonEmptyArray<new () => object>,
    validate: { forbidUnknownValues: false, stopAtFirstError: false },
    emitSchemaFile: emitTo ? { path: emitTo, sortedSchema: true } : false,
    container: undefined,
  })
}

export type { Context }
