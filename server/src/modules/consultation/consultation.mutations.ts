import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { WriteInput } from '../../kernel/write.inputs.js'
import { amendConsultation, askContributors, beginConsultation, closeConsultation, type Outcome } from './consultation.commands.js'
import * as inputs from './consultation.inputs.js'
import * as results from './consultation.results.js'
import { consultationById } from './consultation.store.js'
import { addContribution, disposeContribution, suggestPosition } from './contribution.commands.js'
import { giveBackPosition, releasePosition, saveNationalPosition, takeBackPosition, verifyPosition } from './national-position.commands.js'

const INPUT = { description: 'What to do, once.' }

/** Runs a step and answers the consultation as the viewer now sees it; a refusal passes through. */
async function step(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<Outcome>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input, isInside: true }, work)
  return 'kind' in outcome ? outcome : { consultation: await consultationById(context.reads, outcome.consultationId) }
}

@Resolver()
export class ConsultationMutations {
  @Mutation(() => results.OpenConsultationResult, { description: 'A delegation asks its ministries about a proposal. Nobody else hears of it.' })
  openConsultation(@Arg('input', () => inputs.OpenConsultationInput, INPUT) input: inputs.OpenConsultationInput, @Ctx() context: Context) {
    const { proposal, question, closesAt, closesZone, contributors } = input
    return step(context, 'openConsultation', input, (transaction) =>
      beginConsultation(transaction, { proposal, question, contributors, deadline: { at: closesAt, zone: closesZone } }),
    )
  }

  @Mutation(() => results.AmendConsultationResult, { description: "Changes the question or the capital's deadline." })
  amendConsultation(@Arg('input', () => inputs.AmendConsultationInput, INPUT) input: inputs.AmendConsultationInput, @Ctx() context: Context) {
    const { question, closesAt, closesZone } = input
    return step(context, 'amendConsultation', input, (transaction) =>
      amendConsultation(transaction, input, { question, deadline: { at: closesAt, zone: closesZone } }),
    )
  }

  @Mutation(() => results.AskContributorsResult, { description: 'Asks more contributors.' })
  askContributors(@Arg('input', () => inputs.AskContributorsInput, INPUT) input: inputs.AskContributorsInput, @Ctx() context: Context) {
    return step(context, 'askContributors', input, (transaction) => askContributors(transaction, input, input.contributors))
  }

  @Mutation(() => results.CloseConsultationResult, { description: 'Ends a consultation without a national position, with the reason.' })
  closeConsultation(@Arg('input', () => inputs.ReasonedConsultationInput, INPUT) input: inputs.ReasonedConsultationInput, @Ctx() context: Context) {
    return step(context, 'closeConsultation', input, (transaction) => closeConsultation(transaction, input, input.reason))
  }

  @Mutation(() => results.AddContributionResult, { description: "A contributor comments; after the capital's deadline it is marked as late." })
  addContribution(@Arg('input', () => inputs.AddContributionInput, INPUT) input: inputs.AddContributionInput, @Ctx() context: Context) {
    const { id, kind, text, section, number } = input
    return step(context, 'addContribution', input, (transaction) =>
      addContribution(transaction, { id }, { kind, text, number, section: section ?? null }),
    )
  }

  @Mutation(() => results.SuggestPositionResult, { description: 'A contributor suggests a position; a later one replaces it.' })
  suggestPosition(@Arg('input', () => inputs.SuggestPositionInput, INPUT) input: inputs.SuggestPositionInput, @Ctx() context: Context) {
    const { id, kind, text, number } = input
    return step(context, 'suggestPosition', input, (transaction) => suggestPosition(transaction, { id }, { kind, number, text: text ?? null }))
  }

  @Mutation(() => results.DisposeContributionResult, { description: "The focal point says what became of a ministry's comment." })
  disposeContribution(@Arg('input', () => inputs.DisposeContributionInput, INPUT) input: inputs.DisposeContributionInput, @Ctx() context: Context) {
    return step(context, 'disposeContribution', input, (transaction) =>
      disposeContribution(transaction, input, input.disposition, input.reason ?? null),
    )
  }

  @Mutation(() => results.SaveNationalPositionResult, { description: 'Saves the draft of the national position, pinned to a revision of the text.' })
  saveNationalPosition(@Arg('input', () => inputs.SaveNationalPositionInput, INPUT) input: inputs.SaveNationalPositionInput, @Ctx() context: Context) {
    const { id, expectedSaves, kind, text, number } = input
    return step(context, 'saveNationalPosition', input, (transaction) =>
      saveNationalPosition(transaction, { id, expectedSaves }, { kind: kind ?? null, text: text ?? null, number }),
    )
  }

  @Mutation(() => results.VerifyNationalPositionResult, { description: 'The focal point verifies the national position; the senior official may then release it.' })
  verifyNationalPosition(@Arg('input', () => inputs.ConsultationStepInput, INPUT) input: inputs.ConsultationStepInput, @Ctx() context: Context) {
    return step(context, 'verifyNationalPosition', input, (transaction) => verifyPosition(transaction, input))
  }

  @Mutation(() => results.TakeBackNationalPositionResult, { description: 'The focal point opens a verified position again.' })
  takeBackNationalPosition(@Arg('input', () => inputs.ConsultationStepInput, INPUT) input: inputs.ConsultationStepInput, @Ctx() context: Context) {
    return step(context, 'takeBackNationalPosition', input, (transaction) => takeBackPosition(transaction, input))
  }

  @Mutation(() => results.GiveBackNationalPositionResult, { description: 'The senior official returns the position to the focal point with a reason.' })
  giveBackNationalPosition(@Arg('input', () => inputs.ReasonedConsultationInput, INPUT) input: inputs.ReasonedConsultationInput, @Ctx() context: Context) {
    return step(context, 'giveBackNationalPosition', input, (transaction) => giveBackPosition(transaction, input, input.reason))
  }

  @Mutation(() => results.ReleaseNationalPositionResult, {
    description: 'The senior official releases the national position: stated in the open round in the same moment, or said to the delegations as a comment.',
  })
  releaseNationalPosition(@Arg('input', () => inputs.ReleaseNationalPositionInput, INPUT) input: inputs.ReleaseNationalPositionInput, @Ctx() context: Context) {
    return step(context, 'releaseNationalPosition', input, (transaction) => releasePosition(transaction, input, input.number))
  }
}
