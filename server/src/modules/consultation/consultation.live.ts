import { Arg, Ctx, ID, Resolver, Subscription } from 'type-graphql'
import type { Context } from '../../context.js'
import { idOf } from '../../kernel/ids.js'
import { consultationById, type ConsultationRow } from './consultation.store.js'
import { Consultation } from './consultation.types.js'

@Resolver()
export class ConsultationLive {
  @Subscription(() => Consultation, {
    nullable: true,
    description: 'The consultation after each change, for those inside; never null, and silent for others.',
    subscribe: ({ context, args }: { context: Context; args: { id: string } }) => {
      const wanted = idOf('Consultation', args.id)
      return context.services.live.changes(['Consultation'], ({ id }) => id === wanted)
    },
  })
  consultationChanged(
    @Arg('id', () => ID, { description: 'Opaque id of the consultation.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ConsultationRow | null> {
    return consultationById(context.reads, idOf('Consultation', id) ?? '')
  }
}
