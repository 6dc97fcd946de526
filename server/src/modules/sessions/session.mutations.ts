import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { idOf, keyOf } from '../../kernel/ids.js'
import { signInNeeded } from '../../kernel/refusals.js'
import type { WriteInput } from '../../kernel/write.inputs.js'
import { chooseDelegation, endOtherSessions, endSession } from './session.commands.js'
import { ActForInput, EndOtherSessionsInput, EndSessionInput } from './session.inputs.js'
import { ActForResult, EndSessionResult } from './session.results.js'
import { viewerNow } from './session.store.js'

const INPUT = { description: 'What to do, once.' }
const write = (operation: string, input: WriteInput) => ({ operation, idempotencyKey: input.idempotencyKey, input })

@Resolver()
export class SessionMutations {
  @Mutation(() => EndSessionResult, { description: "Ends one of the viewer's sessions, for example that of a lost device." })
  endSession(@Arg('input', () => EndSessionInput, INPUT) input: EndSessionInput, @Ctx() context: Context) {
    return command(context, write('endSession', input), (transaction) =>
      endSession(transaction, idOf('Session', input.sessionId) ?? ''),
    )
  }

  @Mutation(() => EndSessionResult, { description: "Ends all of the viewer's sessions but the one that asks." })
  endOtherSessions(@Arg('input', () => EndOtherSessionsInput, INPUT) input: EndOtherSessionsInput, @Ctx() context: Context) {
    return command(context, write('endOtherSessions', input), (transaction) =>
      endOtherSessions(transaction, context.tokenHash),
    )
  }

  @Mutation(() => ActForResult, { description: 'Who holds offices for several delegations acts for one at a time; this session for this one from now on.' })
  async actFor(@Arg('input', () => ActForInput, INPUT) input: ActForInput, @Ctx() context: Context) {
    const outcome = await command(context, write('actFor', input), async (transaction) => {
      if (!context.tokenHash) throw signInNeeded()
      return chooseDelegation(transaction, context.tokenHash, keyOf('Delegation', input.delegation) ?? '')
    })
    if ('kind' in outcome) return outcome
    return { viewer: await viewerNow(context.services.pool, context.tokenHash!) }
  }
}
