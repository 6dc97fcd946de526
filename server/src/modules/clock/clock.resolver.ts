import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Subscription } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { leapClock } from './clock.commands.js'
import { LeapClockInput } from './clock.inputs.js'
import { leapRefusal } from './clock.rules.js'
import { nextDeadline, readClock, type ClockRow } from './clock.store.js'
import { Clock, LeapClockResult, NextDeadline, ServerSkew } from './clock.types.js'

@Resolver(() => Clock)
export class ClockResolver {
  @Query(() => Clock, { description: 'The one clock that deadlines go by.' })
  clock(@Ctx() context: Context): Promise<ClockRow> {
    return readClock(context.reads)
  }

  @Mutation(() => LeapClockResult, { description: 'Puts the clock of a demonstration forward, never back. Only in a demonstration and by its people.' })
  async leapClock(
    @Arg('input', () => LeapClockInput, { description: 'What to do, once.' }) input: LeapClockInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const { mode } = context.services
    const write = { operation: 'leapClock', idempotencyKey: input.idempotencyKey, input }
    const outcome = await command(context, write, (transaction) => leapClock(transaction, mode, input.to))
    return 'kind' in outcome ? outcome : { clock: await readClock(context.reads) }
  }

  @Subscription(() => Clock, {
    description: 'The clock after each leap, and again when what became due is done: ask again for everything in sight.',
    subscribe: ({ context }: { context: Context }) => context.services.live.changes(['Clock']),
  })
  clockChanged(@Ctx() context: Context): Promise<ClockRow> {
    return readClock(context.reads)
  }

  @FieldResolver(() => NextDeadline, { nullable: true, description: 'The next deadline that the viewer may know of; null when there is none.' })
  next(@Ctx() context: Context) {
    return nextDeadline(context.reads)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may put it forward: in a demonstration, one of its people.' })
  viewerCanLeap(@Ctx() context: Context): boolean {
    return leapRefusal(context.services.mode, context.viewer) === null
  }

  @FieldResolver(() => ServerSkew, { nullable: true, description: "How far the server's own clock is from this one; null for all but the Secretariat, and while it is not measured." })
  serverSkew(@Ctx() context: Context): ServerSkew | null {
    return context.viewer.group === 'secretariat' ? (context.services.skew?.last ?? null) : null
  }
}
