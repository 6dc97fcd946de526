import { ArrayMaxSize, IsInt, MaxLength, Min } from 'class-validator'
import { Field, GraphQLISODateTime, ID, InputType, Int } from 'type-graphql'
import { UpdateInput, WriteInput } from '../../kernel/write.inputs.js'
import type { PositionKind } from '../rounds/consensus.rules.js'
import { PositionKindEnum } from '../rounds/round.enums.js'
import type { ContributionKind, TakenUp } from './contribution.store.js'
import { ContributionKindEnum, TakenUpEnum } from './consultation.types.js'

const ZONE = 'IANA zone in which the deadline is set.'

@InputType({ description: 'A consultation to begin.' })
export class OpenConsultationInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the proposal.' })
  @MaxLength(200)
  proposal!: string
  @Field(() => String, { description: 'What the ministries are asked, at most 2,000 characters.' })
  @MaxLength(20000)
  question!: string
  @Field(() => GraphQLISODateTime, { description: "The capital's deadline, an instant." })
  closesAt!: Date
  @Field(() => String, { description: ZONE })
  @MaxLength(60)
  closesZone!: string
  @Field(() => [ID], { description: 'Opaque ids of the contributors who are asked, 100 at most.' })
  @ArrayMaxSize(100)
  @MaxLength(200, { each: true })
  contributors!: string[]
}

@InputType({ description: 'A consultation whose question or deadline changes.' })
export class AmendConsultationInput extends UpdateInput {
  @Field(() => String, { description: 'The question, at most 2,000 characters.' })
  @MaxLength(20000)
  question!: string
  @Field(() => GraphQLISODateTime, { description: "The capital's deadline, an instant." })
  closesAt!: Date
  @Field(() => String, { description: ZONE })
  @MaxLength(60)
  closesZone!: string
}

@InputType({ description: 'Contributors to ask as well.' })
export class AskContributorsInput extends UpdateInput {
  @Field(() => [ID], { description: 'Opaque ids of the contributors, 100 at most.' })
  @ArrayMaxSize(100)
  @MaxLength(200, { each: true })
  contributors!: string[]
}

@InputType({ description: 'A step in a consultation.' })
export class ConsultationStepInput extends UpdateInput {}

@InputType({ description: 'A step in a consultation that wants a reason.' })
export class ReasonedConsultationInput extends UpdateInput {
  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  @MaxLength(20000)
  reason!: string
}

@InputType({ description: 'A national position to release.' })
export class ReleaseNationalPositionInput extends UpdateInput {
  @Field(() => Int, { description: 'Number of the text revision that the person had before them; another one is refused as stale.' })
  @IsInt()
  number!: number
}

@InputType({ description: "A ministry's comment." })
export class AddContributionInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the consultation.' })
  @MaxLength(200)
  id!: string
  @Field(() => ContributionKindEnum, { description: 'What it is.' })
  kind!: ContributionKind
  @Field(() => String, { description: 'The text, plain, at most 6,000 characters.' })
  @MaxLength(60000)
  text!: string
  @Field(() => String, { nullable: true, description: 'Section of the text; null for the whole.' })
  @MaxLength(80)
  section?: string | null
  @Field(() => Int, { description: 'Number of the text revision that the person had before them.' })
  @IsInt()
  number!: number
}

@InputType({ description: 'A position that a contributor suggests.' })
export class SuggestPositionInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the consultation.' })
  @MaxLength(200)
  id!: string
  @Field(() => PositionKindEnum, { description: 'What the delegation should say.' })
  kind!: PositionKind
  @Field(() => String, { nullable: true, description: 'Its text, at most 4,000 characters.' })
  @MaxLength(40000)
  text?: string | null
  @Field(() => Int, { description: 'Number of the text revision that the person had before them.' })
  @IsInt()
  number!: number
}

@InputType({ description: "What became of a ministry's comment." })
export class DisposeContributionInput extends UpdateInput {
  @Field(() => TakenUpEnum, { description: 'What became of it.' })
  disposition!: TakenUp
  @Field(() => String, { nullable: true, description: 'Why; needed unless it is taken up. At most 2,000 characters.' })
  @MaxLength(20000)
  reason?: string | null
}

@InputType({ description: 'A draft of the national position.' })
export class SaveNationalPositionInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the consultation.' })
  @MaxLength(200)
  id!: string
  @Field(() => Int, { description: "The draft's count of saves as the writer last saw it, 0 for none; another one is refused as stale." })
  @IsInt()
  @Min(0)
  expectedSaves!: number
  @Field(() => PositionKindEnum, { nullable: true, description: 'What is said; null while it is not chosen.' })
  kind?: PositionKind | null
  @Field(() => String, { nullable: true, description: 'Its text, at most 4,000 characters.' })
  @MaxLength(40000)
  text?: string | null
  @Field(() => Int, { description: 'Number of the text revision that it is drafted on.' })
  @IsInt()
  number!: number
}
