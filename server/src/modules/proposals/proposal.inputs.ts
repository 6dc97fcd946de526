import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator'
import { Field, GraphQLISODateTime, InputType } from 'type-graphql'
import { AudienceTier } from '../../kernel/common.types.js'
import { WriteInput, UpdateInput } from '../../kernel/write.inputs.js'
import { ConceptNoteInput } from './concept-note.types.js'
import { ChangeKind } from './proposal.types.js'

@InputType({ description: 'A new draft.' })
export class CreateProposalInput extends WriteInput {
  @Field(() => String, { description: 'Key of the work plan that the project shall enter.' })
  @MaxLength(80)
  workPlanId!: string
  @Field(() => AudienceTier, { defaultValue: AudienceTier.AMS, description: 'Who shall read it from circulation on: AMS or AMS_PLUS.' })
  audience!: AudienceTier
  @Field(() => [String], { nullable: true, description: "Keys of the partners that may read it with AMS_PLUS; null for all partners of the plan's body." })
  @ArrayMaxSize(10)
  sharedWith?: string[] | null
  @Field(() => ConceptNoteInput, { description: 'What is already known; may be empty.' })
  @ValidateNested()
  conceptNote!: ConceptNoteInput
}

@InputType({ description: 'Fields of the draft revision to save.' })
export class SaveConceptNoteInput extends UpdateInput {
  @Field(() => ConceptNoteInput, { description: 'The fields to write.' })
  @ValidateNested()
  conceptNote!: ConceptNoteInput
}

@InputType({ description: 'The draft to submit.' })
export class SubmitProposalInput extends UpdateInput {
  @Field(() => String, { nullable: true, description: 'What changed since it was returned; needed from the second revision on.' })
  @MaxLength(4000)
  changeSummary?: string | null
}

@InputType({ description: 'A proposal and nothing else.' })
export class ProposalStepInput extends UpdateInput {}

@InputType({ description: 'The new revision to release.' })
export class ReleaseRevisionInput extends UpdateInput {
  @Field(() => ChangeKind, { description: 'Whether the substance changes.' })
  changeKind!: ChangeKind
  @Field(() => String, { description: 'What changed and why.' })
  @MaxLength(4000)
  changeSummary!: string
}

@InputType({ description: 'One answered point of the appraisal.' })
export class CheckedPointInput {
  @Field(() => String, { description: 'A key of appraisalPoints.' })
  @MaxLength(40)
  key!: string
  @Field(() => Boolean, { description: 'Whether the proposal meets it.' })
  met!: boolean
  @Field(() => String, { nullable: true, description: 'A remark.' })
  @MaxLength(2000)
  note!: string | null
}

@InputType({ description: 'A proposal to return to its delegation.' })
export class ReturnProposalInput extends UpdateInput {
  @Field(() => [CheckedPointInput], { description: 'The checklist as answered.' })
  @ArrayMaxSize(20)
  @ValidateNested()
  checklist!: CheckedPointInput[]
  @Field(() => String, { description: 'Why, in words that its delegation can act on.' })
  @MaxLength(8000)
  reasons!: string
}

@InputType({ description: 'A proposal to circulate.' })
export class CirculateProposalInput extends UpdateInput {
  @Field(() => [CheckedPointInput], { description: 'The checklist as answered.' })
  @ArrayMaxSize(20)
  @ValidateNested()
  checklist!: CheckedPointInput[]
  @Field(() => GraphQLISODateTime, { description: 'Until when comments are asked for, an instant.' })
  commentsCloseAt!: Date
  @Field(() => String, { defaultValue: 'Asia/Jakarta', description: 'IANA zone in which the deadline is set.' })
  @MaxLength(60)
  commentsCloseZone!: string
  @Field(() => String, {
    nullable: true,
    description: "The same as it was typed on the clocks of the zone, '2026-12-04T17:00'. When given, it must be one with the instant; what exists twice or never is asked about.",
  })
  @MaxLength(20)
  commentsCloseWall?: string | null
}

@InputType({ description: 'A proposal and the reason for the step.' })
export class ReasonedStepInput extends UpdateInput {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(4000)
  reason!: string
}

@InputType({ description: 'A proposal to defer.' })
export class DeferProposalInput extends ReasonedStepInput {
  @Field(() => String, { nullable: true, description: 'Key of the meeting that takes it up again; null when not known.' })
  @MaxLength(80)
  meetingId?: string | null
}

