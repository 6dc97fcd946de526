import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { abilitiesOf, Node } from '../../kernel/common.types.js'
import { connectionOf } from '../../kernel/page.types.js'
import { PositionKindEnum } from '../rounds/round.enums.js'
import { CONSULTATION_ACTIONS } from './consultation.policy.js'

export enum ConsultationStateEnum { OPEN = 'OPEN', VERIFIED = 'VERIFIED', RELEASED = 'RELEASED', CLOSED = 'CLOSED' }
registerEnumType(ConsultationStateEnum, {
  name: 'ConsultationState',
  description: 'Where an in-capital consultation stands.',
  valuesConfig: {
    OPEN: { description: 'Ministries are asked, and the national position is drafted.' },
    VERIFIED: { description: 'The focal point has verified the position; the senior official may release it.' },
    RELEASED: { description: 'The national position was stated to the region.' },
    CLOSED: { description: 'Ended without a national position.' },
  },
})

export enum ContributionKindEnum { EDITORIAL = 'EDITORIAL', TECHNICAL = 'TECHNICAL', SUBSTANTIVE = 'SUBSTANTIVE', QUESTION = 'QUESTION' }
registerEnumType(ContributionKindEnum, {
  name: 'ContributionKind',
  description: "What a ministry's comment is.",
  valuesConfig: {
    EDITORIAL: { description: 'Wording; the meaning stays.' },
    TECHNICAL: { description: 'A fact, a figure, a method.' },
    SUBSTANTIVE: { description: 'What the text commits to.' },
    QUESTION: { description: 'Wants an answer.' },
  },
})

export enum TakenUpEnum { TAKEN_UP = 'TAKEN_UP', PARTLY_TAKEN_UP = 'PARTLY_TAKEN_UP', NOT_TAKEN_UP = 'NOT_TAKEN_UP' }
registerEnumType(TakenUpEnum, {
  name: 'TakenUp',
  description: "What became of a ministry's comment.",
  valuesConfig: {
    TAKEN_UP: { description: 'The national position follows it.' },
    PARTLY_TAKEN_UP: { description: 'In part; the reason says in which.' },
    NOT_TAKEN_UP: { description: 'Not; the reason says why.' },
  },
})

export enum ReleasedAs { POSITION = 'POSITION', COMMENT = 'COMMENT' }
registerEnumType(ReleasedAs, {
  name: 'ReleasedAs',
  description: 'How a national position left the capital.',
  valuesConfig: {
    POSITION: { description: 'Stated in the open round.' },
    COMMENT: { description: 'Said to the delegations as a comment.' },
  },
})

export const ConsultationAbilities = abilitiesOf('ConsultationAbilities', CONSULTATION_ACTIONS)

@ObjectType({ implements: Node, description: 'What a delegation asks its ministries about a proposal before it speaks. Seen by that delegation and those asked only.' })
export class Consultation extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: 'Code of the proposal.' })
  code!: string
  @Field(() => String, { description: 'What the ministries are asked.' })
  question!: string
  @Field(() => GraphQLISODateTime, { description: "The capital's deadline, an instant in UTC." })
  closesAt!: Date
  @Field(() => String, { description: 'IANA zone in which it was set.' })
  closesZone!: string
  @Field(() => Boolean, { description: 'Whether that deadline has passed; what comes now is marked as late.' })
  isClosed!: boolean
  @Field(() => ConsultationStateEnum, { description: 'Where it stands.' })
  state!: string
  @Field(() => Int, { description: 'Number of the text revision when it was begun.' })
  openedNumber!: number
  @Field(() => Int, { description: 'Number of the text revision that the region discusses now.' })
  releasedNumber!: number
  @Field(() => GraphQLISODateTime, { description: 'When it was begun.' })
  openedAt!: Date
  @Field(() => GraphQLISODateTime, { nullable: true, description: "The region's deadline, an instant; null when there is none, and for contributors." })
  regionalAt!: Date | null
  @Field(() => String, { nullable: true, description: "IANA zone in which the region's deadline was set; null without one." })
  regionalZone!: string | null
  @Field(() => String, { nullable: true, description: 'Why it was closed without a position; null otherwise.' })
  closeReason!: string | null
  @Field(() => Int, { description: "Rises by one with each step of the delegation's officials; send it as expectedRevision." })
  revision!: number
}

export const ConsultationConnection = connectionOf('Consultation', Consultation)

@ObjectType({ description: 'A contributor asked in a consultation, with the position that they suggest.' })
export class Invitation {
  @Field(() => GraphQLISODateTime, { description: 'When they were asked.' })
  invitedAt!: Date
  @Field(() => PositionKindEnum, { nullable: true, description: 'The position that they suggest; null while they have not.' })
  suggestedKind!: string | null
  @Field(() => String, { nullable: true, description: 'Its text; null when none was given.' })
  suggestedText!: string | null
  @Field(() => Int, { nullable: true, description: 'Number of the text revision that it was suggested on.' })
  suggestedNumber!: number | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was suggested.' })
  suggestedAt!: Date | null
  @Field(() => Boolean, { description: "Whether it came after the capital's deadline." })
  suggestedLate!: boolean
}

@ObjectType({ implements: Node, description: "A ministry's comment to its own delegation." })
export class Contribution extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => ContributionKindEnum, { description: 'What it is.' })
  kind!: string
  @Field(() => String, { nullable: true, description: 'Section of the text it is about; null for the whole.' })
  section!: string | null
  @Field(() => String, { description: 'The text, plain.' })
  text!: string
  @Field(() => Int, { description: 'Number of the text revision it was given on.' })
  number!: number
  @Field(() => GraphQLISODateTime, { description: 'When it was given.' })
  givenAt!: Date
  @Field(() => Boolean, { description: "Whether it came after the capital's deadline." })
  isLate!: boolean
  @Field(() => TakenUpEnum, { nullable: true, description: 'What became of it; null while the focal point has not said.' })
  disposition!: string | null
  @Field(() => String, { nullable: true, description: 'Why; null when none was given.' })
  dispositionReason!: string | null
  @Field(() => Int, { description: 'Rises by one with each disposition; send it as expectedRevision.' })
  revision!: number
}

@ObjectType({ description: 'How many contributors suggest a position.' })
export class SuggestedCount {
  @Field(() => PositionKindEnum, { description: 'The position.' })
  kind!: string
  @Field(() => Int, { description: 'How many suggest it.' })
  count!: number
}

@ObjectType({ description: 'What the delegation will say, from draft to release. Contributors see it once it is released.' })
export class NationalPosition {
  @Field(() => PositionKindEnum, { nullable: true, description: 'What is said; null while it is not chosen.' })
  kind!: string | null
  @Field(() => String, { nullable: true, description: 'Its text; null when there is none.' })
  text!: string | null
  @Field(() => Int, { description: 'Number of the text revision that it was drafted on.' })
  number!: number
  @Field(() => Int, { description: "The draft's own count of saves; send it as expectedSaves." })
  saves!: number
  @Field(() => GraphQLISODateTime, { description: 'When it was last saved.' })
  savedAt!: Date
  @Field(() => Boolean, { description: 'Whether the text has moved on to a later revision since.' })
  isOutdated!: boolean
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the focal point verified it; null before.' })
  verifiedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'Why the senior official returned it; null unless they did and it is not verified anew.' })
  returnReason!: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was released; null before.' })
  releasedAt!: Date | null
  @Field(() => ReleasedAs, { nullable: true, description: 'How it left the capital; null before.' })
  releasedAs!: string | null
}

