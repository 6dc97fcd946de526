import { getNamedType, parse, subscribe, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { Context, type Services } from '../../context.js'
import type { FixtureIdentity, SeenObject } from '../../modules/fixture/fixture.js'
import type { Finding } from './look.js'
import { selectionOf } from './questions.js'

const PLANS = ['accsm-2026-2030', 'accsm3-2026-2030']

/** Opens every subscription as this identity on what it may not see, lets everything change, and waits for what comes. */
export async function listenBlindly(
  schema: GraphQLSchema,
  services: Services,
  { key, viewer }: FixtureIdentity,
  hidden: SeenObject[],
  changeAll: () => Promise<void>,
): Promise<Finding[]> {
  const findings: Finding[] = []
  const open: AsyncGenerator<ExecutionResult>[] = []
  for (const field of Object.values(schema.getSubscriptionType()!.getFields())) {
    const [argument] = field.args
    const targets = argument?.name === 'workPlan' ? PLANS : hidden.map(({ globalId }) => globalId)
    const calls = argument ? targets.map((target) => `(${argument.name}: ${JSON.stringify(target)})`) : ['']
    for (const call of calls) {
      const source = `subscription { it: ${field.name}${call}${selectionOf(schema, getNamedType(field.type), 2)} }`
      const context = new Context(services, viewer, 'en', 'matrix')
      const events = await subscribe({ schema, document: parse(source), contextValue: context })
      await context.reads.close()
      if (!(Symbol.asyncIterator in events)) continue
      open.push(events)
      void read(events, context, (text) => {
        const leaked = hidden.find(({ word, globalId }) => text.includes(word) || text.includes(globalId))
        if (leaked) findings.push({ identity: key, field: field.name, what: `${leaked.type} ${leaked.audience.tier}` })
      })
    }
  }
  await changeAll()
  await new Promise((resolve) => setTimeout(resolve, 400))
  await Promise.all(open.map((events) => events.return(undefined)))
  return findings
}

async function read(events: AsyncGenerator<ExecutionResult>, context: Context, tell: (text: string) => void): Promise<void> {
  for await (const event of events) {
    await context.reads.close()
    context.renewReads()
    tell(JSON.stringify(event))
  }
}
