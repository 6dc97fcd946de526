import { GraphQLLocalDate } from 'graphql-scalars'
import { MaxLength } from 'class-validator'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import type { Transaction } from '../../kernel/transaction.js'
import { WriteInput } from '../../kernel/write.inputs.js'
import { decisionById } from './decision.store.js'
import { CiteParagraphResult, SetReviewDateResult } from './decision.types.js'
import { citeParagraph, setReviewDate } from './mark.commands.js'

@InputType({ description: 'By when a decision is reviewed.' })
class SetReviewDateInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the decision.' })
  @MaxLength(200)
  id!: string
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'A day ahead; null takes the day away, which needs a reason.' })
  reviewBy?: string | null
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters.' })
  @MaxLength(10000)
  reason?: string | null
}

@InputType({ description: "Where the meeting's record holds a decision." })
class CiteParagraphInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the decision.' })
  @MaxLength(200)
  id!: string
  @Field(() => String, { description: "For example 'Report of the 23rd SOM, paragraph 14'; at most 200 characters." })
  @MaxLength(4000)
  paragraph!: string
}

const INPUT = { description: 'What to do, once.' }

@Resolver()
export class DecisionMutations {
  @Mutation(() => SetReviewDateResult, { description: 'Sets the day by which a decision is reviewed; earlier ones stay on record.' })
  setReviewDate(@Arg('input', () => SetReviewDateInput, INPUT) input: SetReviewDateInput, @Ctx() context: Context) {
    const { id, reviewBy = null, reason = null } = input
    return step(context, 'setReviewDate', input, (transaction) => setReviewDate(transaction, { id, reviewBy, reason }))
  }

  @Mutation(() => CiteParagraphResult, { description: "Cites the paragraph of the meeting's record that holds a decision; earlier ones stay on record." })
  citeParagraph(@Arg('input', () => CiteParagraphInput, INPUT) input: CiteParagraphInput, @Ctx() context: Context) {
    return step(context, 'citeParagraph', input, (transaction) => citeParagraph(transaction, input))
  }
}

async function step(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<{ decisionId: string }>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  return 'kind' in outcome ? outcome : { decision: await decisionById(context.reads, outcome.decisionId) }
}
