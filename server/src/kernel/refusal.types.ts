import { createUnionType, Field, Int, InterfaceType, ObjectType } from 'type-graphql'
import type { ClassType } from 'type-graphql'
import { GraphQLISODateTime } from 'type-graphql'
import type { Language } from './languages.js'
import type { Refusal, RefusalKind } from './refusals.js'

/** What every refusal says. */
@InterfaceType({ description: 'An expected "no": nothing was changed. Every refusal says why and what to do.', resolveType: (value: { kind: string }) => value.kind })
export abstract class Refused {
  @Field(() => String, { description: 'Why, in one sentence, in the language of the request.' })
  message!: string
  @Field(() => String, { description: 'What the person can do about it, in the language of the request.' })
  remedy!: string
  @Field(() => [String], { description: 'The input field at fault, from the outside in; empty when it is none.' })
  path!: string[]
}

@ObjectType({ implements: Refused, description: 'There is no such record, or the viewer may not know of it: the same answer for both.' })
export class NotFound extends Refused {}

@ObjectType({ implements: Refused, description: 'The viewer holds no office that may do this.' })
export class NotAllowed extends Refused {}

@ObjectType({ implements: Refused, description: 'Nobody is signed in, or the session has ended.' })
export class SignInNeeded extends Refused {}

@ObjectType({ implements: Refused, description: 'The step is not possible from the present state.' })
export class WrongState extends Refused {
  @Field(() => String, { description: 'The present state; a value of the record\'s state enum.' })
  state!: string
  @Field(() => [String], { description: 'States from which the step is possible.' })
  allowedFrom!: string[]
}

@ObjectType({ description: 'One fault of one input field.' })
export class FieldProblem {
  @Field(() => [String], { description: 'The field, from the outside in, for example ["conceptNote", "plannedEnd"].' })
  path!: string[]
  @Field(() => String, { description: 'What is wrong, in the language of the request.' })
  reason!: string
  @Field(() => String, { description: 'How to mend it, in the language of the request.' })
  remedy!: string
  @Field(() => [String], { description: 'Possible readings to choose from, ISO dates; empty when there is no choice to make.' })
  choices!: string[]
}

@ObjectType({ implements: Refused, description: 'The input is not well formed; each fault is named.' })
export class Invalid extends Refused {
  @Field(() => [FieldProblem], { description: 'The faults, in the order of the form.' })
  problems!: FieldProblem[]
}

@ObjectType({ implements: Refused, description: 'Somebody changed the record after the viewer read it.' })
export class StaleRevision extends Refused {
  @Field(() => Int, { description: 'The record\'s present revision, to be sent as expectedRevision after comparing.' })
  currentRevision!: number
  @Field(() => String, { description: 'The present value as JSON, to compare with.' })
  currentValue!: string
}

@ObjectType({ implements: Refused, description: 'The deadline has passed by the server\'s clock.' })
export class DeadlinePassed extends Refused {
  @Field(() => GraphQLISODateTime, { description: 'The deadline, an instant in UTC.' })
  deadline!: Date
}

@ObjectType({ implements: Refused, description: 'The idempotency key was used for another input within the last 24 hours.' })
export class KeyReused extends Refused {}

@ObjectType({ implements: Refused, description: 'Consensus is missing: a position stands in the way of adoption.' })
export class NoConsensus extends Refused {
  @Field(() => [String], { description: 'The delegations in the way, each with what it said, in protocol order.' })
  standing!: string[]
}

@ObjectType({ implements: Refused, description: 'Very many were at work at this moment and the turn did not come in time; the same again, with the same key, may succeed.' })
export class Busy extends Refused {}

const TYPES: Record<RefusalKind, ClassType> = {
  NotFound, NotAllowed, SignInNeeded, WrongState, Invalid, StaleRevision, DeadlinePassed, KeyReused, NoConsensus, Busy,
}

/** A mutation's answer: its `…Ok` type, or any of the refusals. Named `<Name>Result`. */
export function resultUnion<Ok extends object>(name: string, ok: ClassType<Ok>): Ok {
  return createUnionType({
    name: `${name}Result`,
    description: `What ${name} answers: ${ok.name}, or why it was refused.`,
    types: () => [ok, ...Object.values(TYPES)] as const,
    resolveType: (value: { kind?: RefusalKind }) => (value.kind && TYPES[value.kind]) || ok,
  }) as unknown as Ok
}

/** A refusal as the API answers it, in the reader's language. */
export function answerOf(refusal: Refusal, language: Language): object {
  const { detail } = refusal
  return {
    ...detail,
    kind: refusal.kind,
    message: refusal.says[language],
    remedy: refusal.remedy[language],
    path: detail.path ?? [],
    problems: detail.problems?.map((problem) => ({
      path: problem.path,
      reason: problem.reason[language],
      remedy: problem.remedy[language],
      choices: problem.choices ?? [],
    })),
  }
}
