import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command } from '../../kernel/command.js'
import { idOf, isRowId, keyOf } from '../../kernel/ids.js'
import { notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { UpdateInput, WriteInput } from '../../kernel/write.inputs.js'
import { officeLoader, type OfficeRow } from '../institution/person.store.js'
import { appointToOffice } from './appoint.commands.js'
import { endOffice, entrustOffice, handOverOffice, type OfficeTarget } from './office.commands.js'
import * as inputs from './office.inputs.js'
import * as types from './office.types.js'
import type { Named } from './successor.js'

const INPUT = { description: 'What to do, once.' }

/** Runs an act and answers, by these names, the offices whose row ids it gave; a refusal passes through. */
async function step<Outcome extends object>(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<Outcome>,
  names: Partial<Record<keyof Outcome, string>>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  if ('kind' in outcome) return outcome
  const offices = Object.entries(names).map(async ([key, name]): Promise<[string, OfficeRow | null]> => [
    String(name), await context.loader(officeLoader).load(outcome[key as keyof Outcome] as string),
  ])
  return Object.fromEntries(await Promise.all(offices))
}

/** The office that an input names; an id of another type is answered as an absent one. */
function targetOf(input: UpdateInput): OfficeTarget {
  const id = idOf('Office', input.id)
  if (!id || !isRowId(id)) throw notFound()
  return { id, expectedRevision: input.expectedRevision }
}

function personOf(globalId: string, path: string[]): string {
  const id = idOf('Person', globalId)
  if (!id || !isRowId(id)) throw notFound(path)
  return id
}

function namedIn({ personId, name, login }: inputs.SuccessorInput): Named {
  return { personId: personId ? personOf(personId, ['to', 'personId']) : null, name: name ?? null, login: login ?? null }
}

@Resolver()
export class OfficeMutations {
  @Mutation(() => types.HandOverOfficeResult, {
    description: "Ends an office at an instant and begins the successor's at the same one. Rights, duties and unanswered mentions pass; old acts keep the old name.",
  })
  handOverOffice(@Arg('input', () => inputs.HandOverOfficeInput, INPUT) input: inputs.HandOverOfficeInput, @Ctx() context: Context) {
    const work = (transaction: Transaction) =>
      handOverOffice(transaction, targetOf(input), { to: namedIn(input.to), at: input.at ?? null, note: input.note ?? null })
    return step(context, 'handOverOffice', input, work, { officeId: 'office', successorId: 'successor' })
  }

  @Mutation(() => types.EntrustOfficeResult, {
    description: 'Lets another official of the same delegation act in an office for a time; each act then says for whom.',
  })
  entrustOffice(@Arg('input', () => inputs.EntrustOfficeInput, INPUT) input: inputs.EntrustOfficeInput, @Ctx() context: Context) {
    const work = (transaction: Transaction) => {
      const { from = null, to, reason } = input
      return entrustOffice(transaction, targetOf(input), { personId: personOf(input.personId, ['personId']), from, to, reason })
    }
    return step(context, 'entrustOffice', input, work, { officeId: 'office', actingId: 'acting' })
  }

  @Mutation(() => types.EndOfficeResult, { description: 'Ends an office, or takes back one that has not begun, a handover or an entrusted one included.' })
  endOffice(@Arg('input', () => inputs.EndOfficeInput, INPUT) input: inputs.EndOfficeInput, @Ctx() context: Context) {
    const work = (transaction: Transaction) => endOffice(transaction, targetOf(input), { at: input.at ?? null, reason: input.reason })
    return step(context, 'endOffice', input, work, { officeId: 'office' })
  }

  @Mutation(() => types.AppointToOfficeResult, {
    description: "Gives an office to somebody: a delegation's head or senior official to their own, the Secretariat where the post is vacant.",
  })
  appointToOffice(@Arg('input', () => inputs.AppointToOfficeInput, INPUT) input: inputs.AppointToOfficeInput, @Ctx() context: Context) {
    const work = (transaction: Transaction) => {
      const delegationId = keyOf('Delegation', input.delegation) ?? ''
      const { kind, from = null, until = null, reason } = input
      return appointToOffice(transaction, { delegationId, kind, to: namedIn(input.to), from, until, reason })
    }
    return step(context, 'appointToOffice', input, work, { officeId: 'office' })
  }
}
