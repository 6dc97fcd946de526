import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { WriteInput } from '../../kernel/write.inputs.js'
import { DeferProposalInput, ReasonedStepInput } from '../proposals/proposal.inputs.js'
import { targetOf } from '../proposals/proposal.mutations.js'
import { proposalById } from '../proposals/proposal.store.js'
import { Procedure } from '../institution/body.types.js'
import { callRound, tableProposal, type Stepped } from './opening.commands.js'
import { notInSession } from './deadline.rules.js'
import { extendRound, moveToMeeting, restartRound, stopRound } from './procedure.commands.js'
import { closeWithoutAdoption, recordConsensus, referProposal } from './round.commands.js'
import {
  AdoptProposalInput, CallRoundInput, MoveToMeetingInput, NewDeadlineInput, ReferProposalInput, TableProposalInput,
} from './round.inputs.js'
import { roundById } from './round.store.js'
import {
  AdoptProposalResult, CallRoundResult, DeferProposalResult, ExtendRoundResult, MoveToMeetingResult,
  NotAdoptProposalResult, ReferProposalResult, RestartRoundResult, SendBackProposalResult, StopRoundResult, TableProposalResult,
} from './round.types.js'

const INPUT = { description: 'What to do, once.' }

/** The steps that open, move and end a round. */
@Resolver()
export class RoundMutations {
  @Mutation(() => TableProposalResult, { description: 'Tables a proposal at a meeting of its body and opens a round.' })
  tableProposal(@Arg('input', () => TableProposalInput, INPUT) input: TableProposalInput, @Ctx() context: Context) {
    return step(context, 'tableProposal', input, (transaction) => tableProposal(transaction, targetOf(input), input.meetingId, input.ask))
  }

  @Mutation(() => CallRoundResult, { description: "Puts a proposal to decision in writing, under the body's rule for the procedure." })
  callRound(@Arg('input', () => CallRoundInput, INPUT) input: CallRoundInput, @Ctx() context: Context) {
    return step(context, 'callRound', input, (transaction) => {
      const { procedure, ask, closesAt, closesZone, closesWall = null, reason } = input
      if (procedure === Procedure.IN_SESSION) throw notInSession()
      return callRound(transaction, targetOf(input), { procedure, ask, closesAt, closesZone, closesWall, reason: reason ?? null })
    })
  }

  @Mutation(() => ExtendRoundResult, { description: 'Gives all delegations more time, before the deadline only; never less.' })
  extendRound(@Arg('input', () => NewDeadlineInput, INPUT) input: NewDeadlineInput, @Ctx() context: Context) {
    return step(context, 'extendRound', input, (transaction) => extendRound(transaction, targetOf(input), input))
  }

  @Mutation(() => RestartRoundResult, { description: 'Ends a round in writing and opens it again, under the rule in force and with the electorate of today.' })
  restartRound(@Arg('input', () => NewDeadlineInput, INPUT) input: NewDeadlineInput, @Ctx() context: Context) {
    return step(context, 'restartRound', input, (transaction) => restartRound(transaction, targetOf(input), input))
  }

  @Mutation(() => StopRoundResult, { description: 'Withdraws a procedure in writing; the proposal goes back into discussion.' })
  stopRound(@Arg('input', () => ReasonedStepInput, INPUT) input: ReasonedStepInput, @Ctx() context: Context) {
    return step(context, 'stopRound', input, (transaction) => stopRound(transaction, targetOf(input), input))
  }

  @Mutation(() => MoveToMeetingResult, { description: 'Withdraws a procedure in writing and tables the proposal at a meeting of its body, as one act.' })
  moveToMeeting(@Arg('input', () => MoveToMeetingInput, INPUT) input: MoveToMeetingInput, @Ctx() context: Context) {
    return step(context, 'moveToMeeting', input, (transaction) => moveToMeeting(transaction, targetOf(input), input))
  }

  @Mutation(() => AdoptProposalResult, {
    description: 'The Chair records what was asked for: adoption (the project enters the plan in the same moment), endorsement, or that it was noted, considered or discussed. Refused while a position stands in the way. Where a capital has still to confirm, agreement ad referendum is recorded and nothing is adopted yet.',
  })
  adoptProposal(@Arg('input', () => AdoptProposalInput, INPUT) input: AdoptProposalInput, @Ctx() context: Context) {
    const confirmBy = input.confirmBy ? { at: input.confirmBy, zone: input.confirmZone } : null
    return step(context, 'adoptProposal', input, (transaction) => recordConsensus(transaction, targetOf(input), confirmBy))
  }

  @Mutation(() => DeferProposalResult, { description: 'The Chair puts the proposal off, to a named meeting where one is known.' })
  deferProposal(@Arg('input', () => DeferProposalInput, INPUT) input: DeferProposalInput, @Ctx() context: Context) {
    return step(context, 'deferProposal', input, (transaction) => closeWithoutAdoption(transaction, targetOf(input), 'defer', input))
  }

  @Mutation(() => ReferProposalResult, { description: 'The Chair takes the proposal to the heads or to another body.' })
  referProposal(@Arg('input', () => ReferProposalInput, INPUT) input: ReferProposalInput, @Ctx() context: Context) {
    return step(context, 'referProposal', input, (transaction) => referProposal(transaction, targetOf(input), input))
  }

  @Mutation(() => SendBackProposalResult, { description: 'The Chair sends the proposal back to its delegation with the reason.' })
  sendBackProposal(@Arg('input', () => ReasonedStepInput, INPUT) input: ReasonedStepInput, @Ctx() context: Context) {
    return step(context, 'sendBackProposal', input, (transaction) => closeWithoutAdoption(transaction, targetOf(input), 'sendBack', input))
  }

  @Mutation(() => NotAdoptProposalResult, { description: 'The Chair records that the proposal was not adopted, with the reason.' })
  notAdoptProposal(@Arg('input', () => ReasonedStepInput, INPUT) input: ReasonedStepInput, @Ctx() context: Context) {
    return step(context, 'notAdoptProposal', input, (transaction) => closeWithoutAdoption(transaction, targetOf(input), 'notAdopt', input))
  }
}

async function step(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<Stepped>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  if ('kind' in outcome) return outcome
  const [proposal, round] = await Promise.all([
    proposalById(context.reads, outcome.proposalId), roundById(context.reads, outcome.roundId),
  ])
  return { proposal, round }
}
