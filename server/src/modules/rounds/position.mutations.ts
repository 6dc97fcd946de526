import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { idOf } from '../../kernel/ids.js'
import { notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { personLoader } from '../institution/institution.store.js'
import { confirmByCapital, confirmRecorded, recordPosition } from './confirmation.commands.js'
import { recordLeaving } from './leaving.commands.js'
import { giveConsent } from './partner.commands.js'
import { keepLate } from './late.js'
import { statePosition } from './position.commands.js'
import { recordAttendance } from './procedure.commands.js'
import { contestChange } from './revision.commands.js'
import {
  ConfirmByCapitalInput, ContestChangeInput, GiveConsentInput, RecordAttendanceInput, RecordLeavingInput, RecordPositionInput, RoundInput, StatePositionInput,
} from './round.inputs.js'
import { roundById } from './round.store.js'
import {
  ConfirmByCapitalResult, ConfirmRecordedPositionResult, ContestChangeResult, GiveConsentResult, RecordAttendanceResult, RecordLeavingResult, RecordPositionResult,
  StatePositionResult,
} from './round.types.js'

const INPUT = { description: 'What to do, once.' }

/** The acts in a running round. */
@Resolver()
export class PositionMutations {
  @Mutation(() => StatePositionResult, { description: "States the position of the viewer's delegation. A legal act: confirmed only by this answer. One that comes late is refused and kept as a statement." })
  async statePosition(@Arg('input', () => StatePositionInput, INPUT) input: StatePositionInput, @Ctx() context: Context) {
    const outcome = await command(
      context,
      { operation: 'statePosition', idempotencyKey: input.idempotencyKey, input },
      async (transaction) => {
        const { number, kind, text, adReferendum } = input
        const stated = await statePosition(transaction, { roundId: roundOf(input), number, kind, text: text ?? null, adReferendum })
        return { ...stated, recordedAt: transaction.now.toISOString() }
      },
    )
    if ('kind' in outcome) {
      if ((outcome as { kind: string }).kind === 'DeadlinePassed') await keepLate(context, { ...input, roundId: roundOf(input) })
      return outcome
    }
    const [round, replaced] = await Promise.all([
      roundById(context.reads, outcome.roundId),
      outcome.replacedPersonId ? context.loader(personLoader).load(outcome.replacedPersonId) : null,
    ])
    return { round, recordedAt: new Date(outcome.recordedAt), replaced }
  }

  @Mutation(() => RecordPositionResult, { description: 'The Secretariat records a position that came by letter, mail, telephone or in the room. It counts, marked so, until the delegation confirms or corrects it.' })
  recordPosition(@Arg('input', () => RecordPositionInput, INPUT) input: RecordPositionInput, @Ctx() context: Context) {
    return act(context, 'recordPosition', input, (transaction) => {
      const { delegationId, number, kind, text, channel, date, spokenBy } = input
      const documentId = input.documentId ? (idOf('Attachment', input.documentId) ?? input.documentId) : null
      const spoken = { delegationId, number, kind, text: text ?? null, channel, channelDate: date, spokenBy, documentId }
      return recordPosition(transaction, { roundId: roundOf(input), ...spoken })
    })
  }

  @Mutation(() => ConfirmRecordedPositionResult, { description: 'The delegation confirms what was recorded for it. To correct it, it states its position.' })
  confirmRecordedPosition(@Arg('input', () => RoundInput, INPUT) input: RoundInput, @Ctx() context: Context) {
    return act(context, 'confirmRecordedPosition', input, (transaction) => confirmRecorded(transaction, roundOf(input)))
  }

  @Mutation(() => ConfirmByCapitalResult, { description: 'The capital confirms a position given ad referendum. With the last one that was awaited the agreed item is adopted.' })
  async confirmByCapital(@Arg('input', () => ConfirmByCapitalInput, INPUT) input: ConfirmByCapitalInput, @Ctx() context: Context) {
    const { instrument, reference } = input
    const outcome = await act(context, 'confirmByCapital', input, (transaction) =>
      confirmByCapital(transaction, { roundId: roundOf(input), instrument, reference, documentId: null }),
    )
    if ('kind' in outcome && outcome.kind === 'DeadlinePassed') await keepLate(context, { roundId: roundOf(input), text: reference })
    return outcome
  }

  @Mutation(() => RecordAttendanceResult, { description: 'Records which delegations are in the room; replaces what was recorded before.' })
  recordAttendance(@Arg('input', () => RecordAttendanceInput, INPUT) input: RecordAttendanceInput, @Ctx() context: Context) {
    return act(context, 'recordAttendance', input, (transaction) => recordAttendance(transaction, roundOf(input), input.present))
  }

  @Mutation(() => RecordLeavingResult, { description: 'The Secretariat records in a round that a delegation has left its body; where the rule says so, its objection lapses with that.' })
  recordLeaving(@Arg('input', () => RecordLeavingInput, INPUT) input: RecordLeavingInput, @Ctx() context: Context) {
    const { delegationId, reason } = input
    return act(context, 'recordLeaving', input, (transaction) => recordLeaving(transaction, { roundId: roundOf(input), delegationId, reason }))
  }

  @Mutation(() => GiveConsentResult, { description: "A partner gives or declines its own consent to what the members have adopted. With the last one that was awaited it takes effect; declined, it goes where the rule says." })
  giveConsent(@Arg('input', () => GiveConsentInput, INPUT) input: GiveConsentInput, @Ctx() context: Context) {
    const { number, consents, text } = input
    return act(context, 'giveConsent', input, (transaction) => giveConsent(transaction, { roundId: roundOf(input), number, consents, text: text ?? null }))
  }

  @Mutation(() => ContestChangeResult, { description: 'A member contests that a change is editorial: from then on it is one of substance.' })
  contestChange(@Arg('input', () => ContestChangeInput, INPUT) input: ContestChangeInput, @Ctx() context: Context) {
    return act(context, 'contestChange', input, (transaction) => contestChange(transaction, { ...input, roundId: roundOf(input) }))
  }
}

async function act(
  context: Context,
  operation: string,
  input: RoundInput | RecordPositionInput,
  work: (transaction: Transaction) => Promise<{ roundId: string }>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  return 'kind' in outcome ? outcome : { round: await roundById(context.reads, outcome.roundId) }
}

function roundOf({ roundId }: { roundId: string }): string {
  const id = idOf('Round', roundId)
  if (!id) throw notFound(['roundId'])
  return id
}
