import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Ability, LocalText, Node } from '../../kernel/common.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { Proposal } from '../proposals/proposal.types.js'

export enum PositionKindEnum {
  NO_OBJECTION = 'NO_OBJECTION', SUPPORT_WITH_COMMENT = 'SUPPORT_WITH_COMMENT', NEED_MORE_TIME = 'NEED_MORE_TIME', OBJECT = 'OBJECT',
}
registerEnumType(PositionKindEnum, {
  name: 'PositionKind',
  description: 'What a delegation says in a round. Silence is no position at all.',
  valuesConfig: {
    NO_OBJECTION: { description: 'The delegation does not stand in the way.' },
    SUPPORT_WITH_COMMENT: { description: 'It supports and adds a comment, kept with the decision.' },
    NEED_MORE_TIME: { description: 'It cannot answer yet; adoption waits.' },
    OBJECT: { description: 'It objects, with its reason; adoption waits until it clears the objection itself.' },
  },
})

export enum RoundState { OPEN = 'OPEN', CLOSED = 'CLOSED' }
registerEnumType(RoundState, {
  name: 'RoundState',
  description: 'Whether positions can be stated.',
  valuesConfig: { OPEN: { description: 'Positions can be stated.' }, CLOSED: { description: 'Ended with an outcome.' } },
})

export enum RoundOutcomeEnum {
  ADOPTED = 'ADOPTED', DEFERRED = 'DEFERRED', RETURNED = 'RETURNED', NOT_ADOPTED = 'NOT_ADOPTED', WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RoundOutcomeEnum, {
  name: 'RoundOutcome',
  description: 'How a round ended.',
  valuesConfig: {
    ADOPTED: { description: 'Adopted by consensus.' },
    DEFERRED: { description: 'Put off to a later meeting.' },
    RETURNED: { description: 'Sent back to its delegation.' },
    NOT_ADOPTED: { description: 'Considered and not adopted.' },
    WITHDRAWN: { description: 'Withdrawn by its delegation.' },
  },
})

@ObjectType({ description: "One statement of a delegation's position. A later one replaces it; both are kept." })
export class Position {
  @Field(() => PositionKindEnum, { description: 'What was said.' })
  kind!: string
  @Field(() => String, { nullable: true, description: 'Its text; null when none was given.' })
  text!: string | null
  @Field(() => Int, { description: 'Number of the text revision that it was given on.' })
  number!: number
  @Field(() => GraphQLISODateTime, { description: "When it was stated, by the server's clock." })
  statedAt!: Date
  @Field(() => Boolean, { description: 'Whether the text was changed in substance since.' })
  outdated!: boolean
}

@ObjectType({ description: 'One delegation on the consensus board.' })
export class Seat {
  @Field(() => Boolean, { description: 'Whether its position counts; false for those who are only heard.' })
  counts!: boolean
}

@ObjectType({ description: 'How a round stands, over the delegations that count.' })
export class RoundResult {
  @Field(() => Boolean, { description: 'Whether the Chair could record adoption now.' })
  adoptable!: boolean
  @Field(() => Int, { description: 'How many delegations count.' })
  counting!: number
  @Field(() => Int, { description: 'How many of them have stated a position.' })
  answered!: number
  @Field(() => LocalText, { description: 'The arithmetic in one sentence.' })
  sentence!: LocalText
}

@ObjectType({ description: 'What the viewer may do in a round now.' })
export class RoundAbilities {
  @Field(() => Ability, { description: "Whether the viewer may state their delegation's position now." })
  statePosition!: Ability
}

@ObjectType({ implements: Node, description: 'One taking of positions on a proposal, under one rule, with the electorate of its opening.' })
export class Round extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: "Human code, for example 'R-2026-003'." })
  code!: string
  @Field(() => RoundState, { description: 'Whether positions can be stated.' })
  state!: string
  @Field(() => GraphQLISODateTime, { description: 'When it was opened.' })
  openedAt!: Date
  @Field(() => Int, { description: 'Number of the text revision at opening.' })
  openedNumber!: number
  @Field(() => Int, { description: 'Number of the text revision that positions are asked on now.' })
  releasedNumber!: number
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ended; null while open.' })
  closedAt!: Date | null
  @Field(() => RoundOutcomeEnum, { nullable: true, description: 'How it ended; null while open.' })
  outcome!: string | null
  @Field(() => String, { nullable: true, description: 'Why, in words; null when adopted or open.' })
  outcomeReason!: string | null
  @Field(() => Int, { nullable: true, description: 'Number of the text revision that was adopted; null otherwise.' })
  decidedNumber!: number | null
}

@ObjectType({ description: 'The step was taken.' })
export class RoundStepOk {
  @Field(() => Proposal, { description: 'The proposal as it now stands.' })
  proposal!: Proposal
  @Field(() => Round, { description: 'The round as it now stands.' })
  round!: Round
}

@ObjectType({ description: 'The position was recorded by the server.' })
export class StatePositionOk {
  @Field(() => Round, { description: 'The round with the new position.' })
  round!: Round
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  recordedAt!: Date
}

export const TableProposalResult = resultUnion('TableProposal', RoundStepOk)
export const AdoptProposalResult = resultUnion('AdoptProposal', RoundStepOk)
export const DeferProposalResult = resultUnion('DeferProposal', RoundStepOk)
export const SendBackProposalResult = resultUnion('SendBackProposal', RoundStepOk)
export const NotAdoptProposalResult = resultUnion('NotAdoptProposal', RoundStepOk)
export const StatePositionResult = resultUnion('StatePosition', StatePositionOk)
