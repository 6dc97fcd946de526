import { MaxLength } from 'class-validator'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { toGlobalId } from '../../kernel/ids.js'
import type { Transaction } from '../../kernel/transaction.js'
import { UpdateInput, WriteInput } from '../../kernel/write.inputs.js'
import { registerNode } from '../node/node.registry.js'
import {
  endContributor, inviteContributor, readmitContributor, renewFirstSignIn, type FirstSignIn, type Invited,
} from './contributor.commands.js'
import { contributorById, contributorLoader, listContributors, type ContributorRow } from './contributor.store.js'
import * as types from './contributor.types.js'

registerNode('Contributor', (context, id) => context.loader(contributorLoader).load(id))

@InputType({ description: 'Somebody of a ministry to invite.' })
class InviteContributorInput extends WriteInput {
  @Field(() => String, { description: 'Full name, at most 200 characters.' })
  @MaxLength(2000)
  name!: string
  @Field(() => String, { description: 'Ministry or agency, at most 200 characters.' })
  @MaxLength(2000)
  ministry!: string
  @Field(() => String, { description: 'E-mail address; they sign in with it.' })
  @MaxLength(2000)
  email!: string
}

@InputType({ description: 'A contributor to act on.' })
class ContributorStepInput extends UpdateInput {}

const INPUT = { description: 'What to do, once.' }
type Tell = (signIn: FirstSignIn) => void

async function step(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction, tell: Tell) => Promise<Invited>,
): Promise<object> {
  let firstSignIn: FirstSignIn | null = null
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input, isInside: true }, (transaction) =>
    work(transaction, (signIn) => (firstSignIn = signIn)),
  )
  return 'kind' in outcome ? outcome : { contributor: await contributorById(context.reads, outcome.contributorId), firstSignIn }
}

@Resolver(() => types.Contributor)
export class ContributorResolver {
  @Query(() => [types.Contributor], {
    description: "The contributors of the viewer's own delegation, those admitted first, by ministry; empty for everybody else. 500 at most.",
  })
  contributors(@Ctx() context: Context): Promise<ContributorRow[]> {
    return listContributors(context.reads)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: ContributorRow): string {
    return toGlobalId('Contributor', row.id)
  }

  @Mutation(() => types.InviteContributorResult, { description: 'A delegation invites somebody of a ministry, with an account and a first sign-in.' })
  inviteContributor(@Arg('input', () => InviteContributorInput, INPUT) input: InviteContributorInput, @Ctx() context: Context) {
    return step(context, 'inviteContributor', input, (transaction, tell) => inviteContributor(transaction, input, tell))
  }

  @Mutation(() => types.EndContributorResult, { description: "Ends a contributor's rights at this moment, open sessions included." })
  endContributor(@Arg('input', () => ContributorStepInput, INPUT) input: ContributorStepInput, @Ctx() context: Context) {
    return step(context, 'endContributor', input, (transaction) => endContributor(transaction, input))
  }

  @Mutation(() => types.ReadmitContributorResult, { description: 'Admits a contributor again whose part had ended.' })
  readmitContributor(@Arg('input', () => ContributorStepInput, INPUT) input: ContributorStepInput, @Ctx() context: Context) {
    return step(context, 'readmitContributor', input, (transaction) => readmitContributor(transaction, input))
  }

  @Mutation(() => types.RenewContributorSignInResult, { description: 'Makes a new first sign-in for a contributor who lost theirs.' })
  renewContributorSignIn(@Arg('input', () => ContributorStepInput, INPUT) input: ContributorStepInput, @Ctx() context: Context) {
    return step(context, 'renewContributorSignIn', input, (transaction, tell) => renewFirstSignIn(transaction, input, tell))
  }
}
