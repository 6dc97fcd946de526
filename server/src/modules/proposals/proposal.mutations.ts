import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { idOf } from '../../kernel/ids.js'
import type { UpdateInput, WriteInput } from '../../kernel/write.inputs.js'
import { notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { circulateProposal, returnProposal } from './proposal.commands.appraise.js'
import { createProposal, releaseRevision, saveConceptNote, startRevision, submitProposal, withdrawProposal, type NewProposal } from './proposal.commands.draft.js'
import type { Target } from './proposal.commands.js'
import type { ConceptNote } from './concept-note-fields.rules.js'
import * as inputs from './proposal.inputs.js'
import * as results from './proposal.results.js'
import { proposalById } from './proposal.store.js'

const INPUT = { description: 'What to do, once.' }

/** Runs a step and answers the proposal as the viewer now sees it; a refusal passes through. */
export async function step(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<{ proposalId: string }>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  if ('kind' in outcome) return outcome
  return { ...outcome, proposal: await proposalById(context.reads, outcome.proposalId) }
}

/** The proposal that an input names; an id of another type is answered as an absent one. */
export function targetOf(input: UpdateInput): Target {
  const id = idOf('Proposal', input.id)
  if (!id) throw notFound()
  return { id, expectedRevision: input.expectedRevision }
}

@Resolver()
export class ProposalMutations {
  @Mutation(() => results.CreateProposalResult, { description: "Starts a draft that only the viewer's delegation sees." })
  createProposal(@Arg('input', () => inputs.CreateProposalInput, INPUT) input: inputs.CreateProposalInput, @Ctx() context: Context) {
    const given: NewProposal = {
      workPlanId: input.workPlanId, audience: input.audience === 'ams_plus' ? 'ams_plus' : 'ams',
      sharedWith: input.sharedWith ?? null, conceptNote: input.conceptNote as Partial<ConceptNote>,
    }
    return step(context, 'createProposal', input, (transaction) => createProposal(transaction, given))
  }

  @Mutation(() => results.SaveConceptNoteResult, { description: "Saves fields of the draft. expectedRevision is the draft's own count: conceptNote revision's saves." })
  saveConceptNote(@Arg('input', () => inputs.SaveConceptNoteInput, INPUT) input: inputs.SaveConceptNoteInput, @Ctx() context: Context) {
    return step(context, 'saveConceptNote', input, (transaction) =>
      saveConceptNote(transaction, targetOf(input), input.conceptNote as Partial<ConceptNote>),
    )
  }

  @Mutation(() => results.SubmitProposalResult, { description: 'Hands the draft to the Secretariat; its text is frozen.' })
  submitProposal(@Arg('input', () => inputs.SubmitProposalInput, INPUT) input: inputs.SubmitProposalInput, @Ctx() context: Context) {
    return step(context, 'submitProposal', input, (transaction) =>
      submitProposal(transaction, targetOf(input), input.changeSummary ?? null),
    )
  }

  @Mutation(() => results.ReturnProposalResult, { description: 'The Secretariat returns a proposal with reasons; the next draft is ready for its delegation.' })
  returnProposal(@Arg('input', () => inputs.ReturnProposalInput, INPUT) input: inputs.ReturnProposalInput, @Ctx() context: Context) {
    return step(context, 'returnProposal', input, (transaction) =>
      returnProposal(transaction, targetOf(input), input.checklist, input.reasons),
    )
  }

  @Mutation(() => results.CirculateProposalResult, { description: 'The Secretariat circulates a proposal to its audience until a deadline.' })
  circulateProposal(@Arg('input', () => inputs.CirculateProposalInput, INPUT) input: inputs.CirculateProposalInput, @Ctx() context: Context) {
    return step(context, 'circulateProposal', input, (transaction) =>
      circulateProposal(transaction, targetOf(input), input.checklist, {
        at: input.commentsCloseAt, zone: input.commentsCloseZone, wall: input.commentsCloseWall ?? null,
      }),
    )
  }

  @Mutation(() => results.StartRevisionResult, { description: 'Opens a draft of the next revision; the released one stays in discussion.' })
  startRevision(@Arg('input', () => inputs.ProposalStepInput, INPUT) input: inputs.ProposalStepInput, @Ctx() context: Context) {
    return step(context, 'startRevision', input, (transaction) => startRevision(transaction, targetOf(input)))
  }

  @Mutation(() => results.ReleaseRevisionResult, { description: 'Puts the draft in the place of the released revision for everybody.' })
  releaseRevision(@Arg('input', () => inputs.ReleaseRevisionInput, INPUT) input: inputs.ReleaseRevisionInput, @Ctx() context: Context) {
    return step(context, 'releaseRevision', input, (transaction) =>
      releaseRevision(transaction, targetOf(input), { kind: input.changeKind, summary: input.changeSummary }),
    )
  }

  @Mutation(() => results.WithdrawProposalResult, { description: 'Its delegation takes the proposal back, at any time before adoption.' })
  withdrawProposal(@Arg('input', () => inputs.ReasonedStepInput, INPUT) input: inputs.ReasonedStepInput, @Ctx() context: Context) {
    return step(context, 'withdrawProposal', input, (transaction) => withdrawProposal(transaction, targetOf(input), input.reason))
  }
}
