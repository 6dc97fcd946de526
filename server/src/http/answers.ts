import { Repeater } from '@repeaterjs/repeater'
import { createSourceEventStream, GraphQLError, type ExecutionResult } from 'graphql'
import { Context, type Services } from '../context.js'
import { ANONYMOUS } from '../kernel/viewer.js'
import type { Admitted } from './admission.js'
import type { Engine } from './engine.js'
import { capacityOf, type Identities, type Identity } from './identity.js'
import type { Log } from './log.js'
import { presentable } from './presentable.js'

export interface Listening {
  services: Services
  identities: Identities
  engine: Engine
  log: Log
}

/**
 * The answers of a subscription, one for each change that the reader may see at that moment: every event is read afresh
 * through their eyes, and one that shows them nothing is not told at all. Throws what the resolver refuses at the start, as
 * a GraphQLError.
 */
export async function answersTo(
  { services, identities, engine, log }: Listening,
  admitted: Admitted,
  identity: Identity,
  requestId: string,
): Promise<AsyncGenerator<ExecutionResult, void, void>> {
  const { tokenHash, language } = identity
  const capacity = capacityOf(identity.viewer)
  /** The reader as they are now; null when they are gone or have other rights, and the watch is about to end this. */
  const contextOf = async () => {
    const viewer = tokenHash ? await identities.viewer(tokenHash, { fresh: true }) : ANONYMOUS
    if (!viewer || capacityOf(viewer) !== capacity) return null
    return new Context(services, viewer, language, requestId, tokenHash)
  }
  const { document, operationName, variables } = admitted
  const source = await sourceOf(engine, log, admitted, await contextOf())
  return new Repeater<ExecutionResult, void, void>(async (push, stop) => {
    void stop.then(() => source.return?.())
    for await (const event of source) {
      const context = await contextOf()
      if (!context) continue
      const answer = await engine
        .run({ document, operationName, variables, context, event })
        .finally(() => context.reads.close())
      if (showsSomething(answer)) await push(answer)
    }
    stop()
  }) as unknown as AsyncGenerator<ExecutionResult, void, void>
}

async function sourceOf(
  engine: Engine,
  log: Log,
  { document, operationName, variables }: Admitted,
  context: Context | null,
): Promise<AsyncIterable<unknown> & { return?: () => unknown }> {
  if (!context) throw new GraphQLError('The session has ended.', { extensions: { code: 'SIGN_IN_NEEDED' } })
  try {
    const source = await createSourceEventStream({
      schema: engine.schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
    })
    if (Symbol.asyncIterator in source) return source
    throw presentable(source.errors![0]!, context, log)
  } finally {
    await context.reads.close()
  }
}

/** An event about something that the reader may not see must not even be noticed. */
function showsSomething({ data, errors }: ExecutionResult): boolean {
  if (errors?.length) return errors.every((error) => error.extensions['code'] !== 'NOT_FOUND')
  return Object.values(data ?? {}).some((value) => value !== null)
}
