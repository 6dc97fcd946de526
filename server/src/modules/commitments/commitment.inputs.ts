import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { Tier } from '../../kernel/audience.js'
import { AudienceTier } from '../../kernel/common.types.js'
import { PageArgs } from '../../kernel/page.types.js'
import { UpdateInput, WriteInput } from '../../kernel/write.inputs.js'
import type { CommitmentKind, ProgressStatus } from './commitment.rules.js'
import { CommitmentKindEnum, ProgressStatusEnum } from './commitment.types.js'

const DAY = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

@ArgsType()
export class CommitmentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of the delegation with this key.' })
  @MaxLength(80)
  actor?: string | null
  @Field(() => [CommitmentKindEnum], { defaultValue: [], description: 'Only these kinds; empty for all.' })
  @ArrayMaxSize(10)
  kinds!: CommitmentKind[]
  @Field(() => String, {
    nullable: true,
    description: "Only those due on this day or later, 'YYYY-MM-DD'; a period counts by its last day.",
  })
  @IsOptional()
  @Matches(DAY)
  dueFrom?: string | null
  @Field(() => String, {
    nullable: true,
    description: "Only those due by this day, 'YYYY-MM-DD'; a period counts by its last day.",
  })
  @IsOptional()
  @Matches(DAY)
  dueBy?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with a due date or an indicator, or only those without both.',
  })
  isMeasurable?: boolean | null
  @Field(() => ID, { nullable: true, description: 'Only those tied to this project, by its opaque id.' })
  @MaxLength(200)
  project?: string | null
  @Field(() => String, { nullable: true, description: 'Only those that stand in the instrument with this key.' })
  @MaxLength(80)
  instrument?: string | null
}

@InputType({ description: 'A commitment to record.' })
export class RecordCommitmentInput extends WriteInput {
  @Field(() => String, {
    description: 'Key of the delegation that promises: your own, unless you are the Secretariat.',
  })
  @MaxLength(80)
  delegation!: string
  @Field(() => String, { nullable: true, description: 'Key of the body it was made in.' })
  @MaxLength(80)
  body?: string | null
  @Field(() => CommitmentKindEnum, { description: 'What it amounts to, by its verb.' })
  kind!: CommitmentKind
  @Field(() => String, { description: 'What shall be done, English, at most 1000 characters.' })
  textEn!: string
  @Field(() => String, { nullable: true, description: 'The same in Vietnamese.' })
  textVi?: string | null
  @Field(() => String, { nullable: true, description: 'The words that decide its kind, at most 300 characters.' })
  verbVi?: string | null
  @Field(() => String, { nullable: true, description: 'Where it was said, when that is no meeting on record.' })
  madeAt?: string | null
  @Field(() => String, { nullable: true, description: 'Key of the meeting it was said at.' })
  @MaxLength(80)
  meeting?: string | null
  @Field(() => String, { nullable: true, description: 'Key of the instrument it stands in.' })
  @MaxLength(80)
  instrument?: string | null
  @Field(() => String, { nullable: true, description: 'Paragraph of the instrument.' })
  paragraph?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'By when: a year, quarter, month or day; null when nothing was said.',
  })
  @MaxLength(40)
  due?: string | null
  @Field(() => String, { nullable: true, description: 'How to tell that it was kept, at most 300 characters.' })
  indicator?: string | null
  @Field(() => [ID], { nullable: true, description: 'Projects it is tied to, by opaque id.' })
  @ArrayMaxSize(50)
  projects?: string[] | null
  @Field(() => AudienceTier, { defaultValue: AudienceTier.AMS_PLUS, description: 'Who may read it.' })
  audience!: Tier
  @Field(() => [String], {
    nullable: true,
    description: "With AMS_PLUS: keys of the partners that may read it; null for all of the body's.",
  })
  @ArrayMaxSize(20)
  sharedWith?: string[] | null
}

@InputType({ description: 'A commitment whose words or date change; fields not given stay.' })
export class AmendCommitmentInput extends UpdateInput {
  @Field(() => String, { nullable: true, description: 'What shall be done, English; null to leave it.' })
  textEn?: string | null
  @Field(() => String, { nullable: true, description: 'The same in Vietnamese; null to take it away.' })
  textVi?: string | null
  @Field(() => String, { nullable: true, description: 'By when; null to take the date away.' })
  @MaxLength(40)
  due?: string | null
  @Field(() => String, { nullable: true, description: 'How to tell that it was kept; null to take it away.' })
  indicator?: string | null
  @Field(() => String, { description: 'Why it changes.' })
  reason!: string
}

@InputType({ description: 'A report on a commitment.' })
export class ReportProgressInput extends UpdateInput {
  @Field(() => ProgressStatusEnum, { description: 'What is reported.' })
  status!: ProgressStatus
  @Field(() => String, {
    nullable: true,
    description: 'In words, at most 4000 characters; needed for a lapse, and to report on what was closed.',
  })
  text?: string | null
  @Field(() => String, { description: 'The day it speaks of: a year, quarter, month or day, not in the future.' })
  @MaxLength(40)
  effectiveOn!: string
  @Field(() => String, {
    nullable: true,
    description: 'Address of evidence, https; files are attached to the commitment.',
  })
  evidenceUrl?: string | null
  @Field(() => AudienceTier, {
    nullable: true,
    description: 'Who may read it; null for the audience of the commitment.',
  })
  audience?: Tier | null
}
