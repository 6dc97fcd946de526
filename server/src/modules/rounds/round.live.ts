import { Arg, Ctx, ID, Resolver, Subscription } from 'type-graphql'
import type { Context } from '../../context.js'
import { idOf } from '../../kernel/ids.js'
import { roundById, type RoundRow } from './round.store.js'
import { Round } from './round.types.js'

@Resolver()
export class RoundLive {
  @Subscription(() => Round, {
    nullable: true,
    description: 'The round after each position and at its end, for viewers who may see its positions; never null, and silent for others.',
    subscribe: ({ context, args }: { context: Context; args: { id: string } }) => {
      const wanted = idOf('Round', args.id)
      return context.services.live.changes(['Round'], ({ id }) => id === wanted)
    },
  })
  roundChanged(
    @Arg('id', () => ID, { description: 'Opaque id of the round.' }) id: string,
    @Ctx() context: Context,
  ): Promise<RoundRow | null> {
    return roundById(context.reads, idOf('Round', id) ?? '')
  }
}
