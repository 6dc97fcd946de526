import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { toGlobalId } from '../../kernel/ids.js'
import { registerNode } from '../node/node.registry.js'
import { Contribution, Invitation } from './consultation.types.js'
import { contributionById, type ContributionRow, type InvitationRow } from './contribution.store.js'
import { contributorLoader } from './contributor.store.js'
import { Contributor } from './contributor.types.js'

registerNode('Contribution', (context, id) => contributionById(context.reads, id))

@Resolver(() => Invitation)
export class InvitationResolver {
  @FieldResolver(() => Contributor, { description: 'Who is asked.' })
  contributor(@Root() row: InvitationRow, @Ctx() context: Context) {
    return context.loader(contributorLoader).load(row.contributorId)
  }
}

@Resolver(() => Contribution)
export class ContributionResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: ContributionRow): string {
    return toGlobalId('Contribution', row.id)
  }

  @FieldResolver(() => Contributor, { description: 'Who said it.' })
  contributor(@Root() row: ContributionRow, @Ctx() context: Context) {
    return context.loader(contributorLoader).load(row.contributorId)
  }
}
