import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { WriteInput } from '../../kernel/write.inputs.js'
import { amendCommitment, recordCommitment, reportProgress } from './commitment.commands.js'
import * as inputs from './commitment.inputs.js'
import { commitmentById } from './commitment.store.js'
import * as types from './commitment.types.js'

const INPUT = { description: 'What to do, once.' }

/** Runs a step and answers the commitment as the viewer now sees it; a refusal passes through. */
async function step(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<{ commitmentId: string }>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  return 'kind' in outcome ? outcome : { commitment: await commitmentById(context.reads, outcome.commitmentId) }
}

@Resolver()
export class CommitmentMutations {
  @Mutation(() => types.RecordCommitmentResult, {
    description: 'Records what a delegation promised: its own officials or the Secretariat only.',
  })
  recordCommitment(
    @Arg('input', () => inputs.RecordCommitmentInput, INPUT) input: inputs.RecordCommitmentInput,
    @Ctx() context: Context,
  ) {
    return step(context, 'recordCommitment', input, (transaction) => recordCommitment(transaction, input))
  }

  @Mutation(() => types.AmendCommitmentResult, {
    description: 'Changes what is to be reached or by when; the earlier words stay on record.',
  })
  amendCommitment(
    @Arg('input', () => inputs.AmendCommitmentInput, INPUT) input: inputs.AmendCommitmentInput,
    @Ctx() context: Context,
  ) {
    return step(context, 'amendCommitment', input, (transaction) => amendCommitment(transaction, input, input))
  }

  @Mutation(() => types.ReportProgressResult, { description: 'Adds a report of progress; earlier ones stay.' })
  reportProgress(
    @Arg('input', () => inputs.ReportProgressInput, INPUT) input: inputs.ReportProgressInput,
    @Ctx() context: Context,
  ) {
    return step(context, 'reportProgress', input, (transaction) => reportProgress(transaction, input, input))
  }
}
