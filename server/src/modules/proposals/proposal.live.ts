import { Arg, Ctx, ID, Resolver, Subscription } from 'type-graphql'
import type { Context } from '../../context.js'
import { idOf } from '../../kernel/ids.js'
import { proposalById, type ProposalRow } from './proposal.store.js'
import { Proposal } from './proposal.types.js'

@Resolver()
export class ProposalLive {
  @Subscription(() => Proposal, {
    nullable: true,
    description: 'The proposal after each step that the viewer may see at that moment; never null, and silent for others.',
    subscribe: ({ context, args }: { context: Context; args: { id: string } }) => {
      const wanted = idOf('Proposal', args.id)
      return context.services.live.changes(['Proposal'], ({ id }) => id === wanted)
    },
  })
  proposalChanged(
    @Arg('id', () => ID, { description: 'Opaque id of the proposal.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ProposalRow | null> {
    return proposalById(context.reads, idOf('Proposal', id) ?? '')
  }
}
