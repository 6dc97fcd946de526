import { MaxLength } from 'class-validator'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { idOf } from '../../kernel/ids.js'
import { notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { WriteInput } from '../../kernel/write.inputs.js'
import { DeferProposalInput, ProposalStepInput, ReasonedStepInput, TableProposalInput } from '../proposals/proposal.inputs.js'
import { targetOf } from '../proposals/proposal.mutations.js'
import { proposalById } from '../proposals/proposal.store.js'
import type { PositionKind } from './consensus.rules.js'
import { statePosition } from './position.commands.js'
import { adoptProposal, closeWithoutAdoption, tableProposal } from './round.commands.js'
import { roundById } from './round.store.js'
import {
  AdoptProposalResult, DeferProposalResult, NotAdoptProposalResult, PositionKindEnum, SendBackProposalResult, StatePositionResult,
  TableProposalResult,
} from './round.types.js'

@InputType({ description: "A delegation's position." })
class StatePositionInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the round.' })
  @MaxLength(200)
  roundId!: string
  @Field(() => Int, { description: 'Number of the text revision that the person had before them; another one is refused as stale.' })
  number!: number
  @Field(() => PositionKindEnum, { description: 'What is said.' })
  kind!: PositionKind
  @Field(() => String, { nullable: true, description: 'Its text, at most 4,000 characters; needed to object and to support with comment.' })
  @MaxLength(20000)
  text?: string | null
}

const INPUT = { description: 'What to do, once.' }

@Resolver()
export class RoundMutations {
  @Mutation(() => TableProposalResult, { description: 'Tables a proposal at a meeting of its body and opens a round.' })
  tableProposal(@Arg('input', () => TableProposalInput, INPUT) input: TableProposalInput, @Ctx() context: Context) {
    return roundStep(context, 'tableProposal', input, (transaction) => tableProposal(transaction, targetOf(input), input.meetingId))
  }

  @Mutation(() => StatePositionResult, { description: "States the position of the viewer's delegation. A legal act: confirmed only by this answer." })
  async statePosition(@Arg('input', () => StatePositionInput, INPUT) input: StatePositionInput, @Ctx() context: Context) {
    const outcome = await command(
      context,
      { operation: 'statePosition', idempotencyKey: input.idempotencyKey, input },
      async (transaction) => {
        const roundId = idOf('Round', input.roundId)
        if (!roundId) throw notFound(['roundId'])
        const stated = await statePosition(transaction, { roundId, number: input.number, kind: input.kind, text: input.text ?? null })
        return { ...stated, recordedAt: transaction.now.toISOString() }
      },
    )
    if ('kind' in outcome) return outcome
    return { round: await roundById(context.reads, outcome.roundId), recordedAt: new Date(outcome.recordedAt) }
  }

  @Mutation(() => AdoptProposalResult, { description: 'The Chair records adoption; the project enters the plan in the same moment. Refused while a position stands in the way.' })
  adoptProposal(@Arg('input', () => ProposalStepInput, INPUT) input: ProposalStepInput, @Ctx() context: Context) {
    return roundStep(context, 'adoptProposal', input, (transaction) => adoptProposal(transaction, targetOf(input)))
  }

  @Mutation(() => DeferProposalResult, { description: 'The Chair puts the proposal off, to a named meeting where one is known.' })
  deferProposal(@Arg('input', () => DeferProposalInput, INPUT) input: DeferProposalInput, @Ctx() context: Context) {
    return roundStep(context, 'deferProposal', input, (transaction) => closeWithoutAdoption(transaction, targetOf(input), 'defer', input))
  }

  @Mutation(() => SendBackProposalResult, { description: 'The Chair sends the proposal back to its delegation with the reason.' })
  sendBackProposal(@Arg('input', () => ReasonedStepInput, INPUT) input: ReasonedStepInput, @Ctx() context: Context) {
    return roundStep(context, 'sendBackProposal', input, (transaction) => closeWithoutAdoption(transaction, targetOf(input), 'sendBack', input))
  }

  @Mutation(() => NotAdoptProposalResult, { description: 'The Chair records that the proposal was not adopted, with the reason.' })
  notAdoptProposal(@Arg('input', () => ReasonedStepInput, INPUT) input: ReasonedStepInput, @Ctx() context: Context) {
    return roundStep(context, 'notAdoptProposal', input, (transaction) => closeWithoutAdoption(transaction, targetOf(input), 'notAdopt', input))
  }
}

async function roundStep(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<{ proposalId: string; roundId: string }>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  if ('kind' in outcome) return outcome
  const [proposal, round] = await Promise.all([
    proposalById(context.reads, outcome.proposalId), roundById(context.reads, outcome.roundId),
  ])
  return { proposal, round }
}
