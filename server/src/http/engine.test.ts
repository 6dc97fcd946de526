import { expect, it } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import type { Context } from '../context.js'
import { Engine } from './engine.js'

const schema = buildSchema(`
  enum Tier { AMS PUBLIC }
  input Inner { tier: Tier! = AMS }
  input Outer { inner: [Inner!], name: String }
  type Query { told(input: Outer!): String, plain(first: Int! = 25): Int }
`)
schema.getQueryType()!.getFields()['told']!.resolve = (_, args) => JSON.stringify(args)
schema.getQueryType()!.getFields()['plain']!.resolve = (_, { first }: { first: number }) => first
const engine = new Engine(schema, () => undefined)

async function answers(text: string, variables: Record<string, unknown>) {
  const document = parse(text)
  const run = () => engine.run({ document, operationName: null, variables, context: {} as Context })
  return [await run(), await run(), await run()].map(({ data, errors }) => data ?? errors?.[0]?.message)
}

it('a document that comes again is answered like the first time, defaults included', async () => {
  const told = { told: '{"input":{"inner":[{"tier":"AMS"}]}}' }
  expect(await answers('query ($input: Outer!) { told(input: $input) }', { input: { inner: [{}] } })).toEqual([
    told,
    told,
    told,
  ])
  expect(await answers('query ($first: Int! = 3) { plain(first: $first) }', {})).toEqual(Array(3).fill({ plain: 3 }))
  expect(await answers('{ plain }', {})).toEqual(Array(3).fill({ plain: 25 }))
})
