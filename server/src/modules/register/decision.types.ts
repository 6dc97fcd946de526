import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { GraphQLLocalDate } from 'graphql-scalars'
import { abilitiesOf, LocalText, Node } from '../../kernel/common.types.js'
import { connectionOf } from '../../kernel/page.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { PositionKindEnum, RoundOutcomeEnum } from '../rounds/round.enums.js'
import { DECISION_ACTIONS } from './decision.policy.js'

@ObjectType({ implements: Node, description: 'A decision in the register: one closed round, under a number that never changes.' })
export class Decision extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: "Its number in the register, for example 'D-2026-001'; never given again." })
  number!: string
  @Field(() => Int, { description: 'Its place in the register, from 1, without gaps.' })
  seq!: number
  @Field(() => RoundOutcomeEnum, { description: 'How the round ended.' })
  outcome!: string
  @Field(() => GraphQLISODateTime, { description: 'When, an instant.' })
  decidedAt!: Date
  @Field(() => GraphQLISODateTime, { description: "When it was entered, by the machine's clock." })
  recordedAt!: Date
  @Field(() => String, { description: 'Hash of its entry in the tree, SHA-256, hexadecimal.' })
  leafHash!: string
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'By which day it is to be reviewed; null when no day is set or the viewer may not know it.' })
  reviewBy!: string | null
  @Field(() => String, { nullable: true, description: "Paragraph of the meeting's record that holds it; null when none was cited." })
  paragraph!: string | null
}

export const DecisionConnection = connectionOf('Decision', Decision)

@ObjectType({ description: 'A delegation of the round with its last position, as entered.' })
export class DecidedSeat {
  @Field(() => Boolean, { description: 'Whether it counted.' })
  counts!: boolean
  @Field(() => PositionKindEnum, { nullable: true, description: 'What it said last; null when it was silent.' })
  kind!: string | null
  @Field(() => String, { nullable: true, description: 'Its text; null when none was given.' })
  text!: string | null
  @Field(() => Int, { nullable: true, description: 'Number of the text revision that it was given on; null when silent.' })
  number!: number | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was stated; null when silent.' })
  statedAt!: Date | null
}

@ObjectType({ description: 'A partner whose own consent was asked, with its answer, as entered.' })
export class DecidedPartner {
  @Field(() => Boolean, { nullable: true, description: 'True when it consented, false when it declined; null when it did not answer.' })
  consents!: boolean | null
  @Field(() => String, { nullable: true, description: 'Its text; null when none was given.' })
  text!: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it answered; null when it did not.' })
  at!: Date | null
  @Field(() => Boolean, { description: 'Whether its proposal was its consent.' })
  byProposal!: boolean
}

export enum MarkKind { REVIEW_BY = 'review_by', PARAGRAPH = 'paragraph' }
registerEnumType(MarkKind, {
  name: 'DecisionMarkKind',
  description: 'What was said about a decision after it was entered.',
  valuesConfig: {
    REVIEW_BY: { description: 'The day by which it is reviewed.' },
    PARAGRAPH: { description: "The paragraph of the meeting's record." },
  },
})

@ObjectType({ description: 'Something said about a decision after it was entered. The newest of its kind holds; all are kept.' })
export class DecisionMark {
  @Field(() => MarkKind, { description: 'What it is about.' })
  kind!: string
  @Field(() => String, { nullable: true, description: 'The day or the paragraph; null when it was taken away.' })
  value!: string | null
  @Field(() => String, { nullable: true, description: 'Why; null when not said.' })
  reason!: string | null
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date
}

@ObjectType({ description: 'The mandate trail: the way to the decision, as entered.' })
export class DecisionTrail {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the proposal was first circulated; null when not known.' })
  circulatedAt!: Date | null
  @Field(() => GraphQLISODateTime, { description: 'When the round was opened.' })
  openedAt!: Date
  @Field(() => Int, { nullable: true, description: 'Number of the text revision that was decided on.' })
  revision!: number | null
  @Field(() => String, { nullable: true, description: 'Why, in words; null when adopted.' })
  reason!: string | null
  @Field(() => [LocalText], { description: 'The rule in words as it was printed beside the round, sentence by sentence.' })
  rule!: LocalText[]
  @Field(() => Int, { description: 'Version of the rule.' })
  ruleVersion!: number
}

@ObjectType({ description: 'The signed head of the register: how many decisions there are and the root over them.' })
export class RegisterHead {
  @Field(() => Int, { description: 'How many decisions.' })
  size!: number
  @Field(() => String, { description: 'Root of the tree over them (RFC 6962), hexadecimal.' })
  root!: string
  @Field(() => GraphQLISODateTime, { description: 'When it was signed.' })
  at!: Date
  @Field(() => String, { description: 'The signed text, a C2SP checkpoint, as it is mailed: to be kept.' })
  note!: string
  @Field(() => String, { description: 'Short id of the key, 8 hexadecimal digits.' })
  keyId!: string
  @Field(() => String, { description: 'The public key, Ed25519, 32 bytes in base64.' })
  publicKey!: string
}

export const DecisionAbilities = abilitiesOf('DecisionAbilities', DECISION_ACTIONS)

@ObjectType({ description: 'The step was taken.' })
export class DecisionOk {
  @Field(() => Decision, { description: 'The decision as it now stands.' })
  decision!: Decision
}

export const SetReviewDateResult = resultUnion('SetReviewDate', DecisionOk)
export const CiteParagraphResult = resultUnion('CiteParagraph', DecisionOk)
