import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { WriteInput } from '../../kernel/write.inputs.js'
import { delegationLoader } from '../institution/institution.store.js'
import { confirmHolidayYear, recordHoliday } from './calendar.commands.js'
import { ConfirmHolidayYearInput, RecordHolidayInput } from './calendar.inputs.js'
import { ConfirmHolidayYearResult, RecordHolidayResult } from './calendar.types.js'

const INPUT = { description: 'What to do, once.' }

async function step(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<{ delegationId: string }>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  return 'kind' in outcome ? outcome : { delegation: await context.loader(delegationLoader).load(outcome.delegationId) }
}

@Resolver()
export class CalendarMutations {
  @Mutation(() => RecordHolidayResult, {
    description: 'Records a public holiday of a delegation, or that a day on record is none: its focal point or the desk officer, with a source.',
  })
  recordHoliday(@Arg('input', () => RecordHolidayInput, INPUT) input: RecordHolidayInput, @Ctx() context: Context) {
    return step(context, 'recordHoliday', input, (transaction) => recordHoliday(transaction, input))
  }

  @Mutation(() => ConfirmHolidayYearResult, {
    description: 'Says that every public holiday of a year is on record: its focal point or the desk officer, with a source.',
  })
  confirmHolidayYear(@Arg('input', () => ConfirmHolidayYearInput, INPUT) input: ConfirmHolidayYearInput, @Ctx() context: Context) {
    return step(context, 'confirmHolidayYear', input, (transaction) => confirmHolidayYear(transaction, input))
  }
}
