import { ArrayMaxSize, MaxLength } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { UpdateInput } from '../../kernel/write.inputs.js'
import { ParticipatingStates } from '../proposals/concept-note.types.js'
import { ProjectStatusEnum, StatusBucket } from './project.enums.types.js'

@InputType({ description: 'Which projects; what is left out does not narrow. Keys and ids are taken alike.' })
export class ProjectFilterInput {
  @Field(() => String, { nullable: true, description: 'In this work plan.' })
  @MaxLength(200)
  plan?: string | null
  @Field(() => String, { nullable: true, description: 'Of this body, in a plan or in none.' })
  @MaxLength(200)
  body?: string | null
  @Field(() => [ProjectStatusEnum], { nullable: true, description: 'In one of these statuses.' })
  @ArrayMaxSize(7)
  statuses?: ProjectStatusEnum[] | null
  @Field(() => StatusBucket, { nullable: true, description: 'In a status that counts in this group; narrows together with statuses.' })
  bucket?: StatusBucket | null
  @Field(() => Boolean, { nullable: true, description: 'True: only projects whose status nobody has stated.' })
  withoutStatus?: boolean | null
  @Field(() => String, { nullable: true, description: 'In this area.' })
  @MaxLength(200)
  area?: string | null
  @Field(() => String, { nullable: true, description: 'Led or co-led by this delegation.' })
  @MaxLength(200)
  lead?: string | null
  @Field(() => String, { nullable: true, description: 'With this partner.' })
  @MaxLength(200)
  partner?: string | null
  @Field(() => String, { nullable: true, description: 'Serving this pillar.' })
  @MaxLength(200)
  pillar?: string | null
  @Field(() => String, { nullable: true, description: 'With this text in code or title; marks and case are folded.' })
  @MaxLength(200)
  text?: string | null
}

@InputType({ description: 'A status from a day on.' })
export class RecordProjectStatusInput extends UpdateInput {
  @Field(() => ProjectStatusEnum, { description: 'The status.' })
  status!: ProjectStatusEnum
  @Field(() => String, { description: "From which day it holds, a partial date; '4-8-2021' is asked about, never guessed." })
  @MaxLength(40)
  effectiveOn!: string
  @Field(() => String, { nullable: true, description: 'Why, or by what evidence; needed unless the status is PLANNED, ONGOING or ANNUAL. At most 2000 characters.' })
  @MaxLength(20000)
  reason?: string | null
  @Field(() => String, { nullable: true, description: 'Key of the meeting at which it was reported.' })
  @MaxLength(200)
  meeting?: string | null
}

const optional = (what: string) => ({ nullable: true as const, description: `${what}; left out: unchanged, null: none from that day.` })

@InputType({ description: 'New values of fields.' })
export class ProjectChangeInput {
  @Field(() => String, optional('Title in English, at most 300 characters')) @MaxLength(20000) titleEn?: string | null
  @Field(() => String, optional('Title in Vietnamese, at most 300 characters')) @MaxLength(20000) titleVi?: string | null
  @Field(() => String, optional('Summary in English, at most 300 words')) @MaxLength(20000) summaryEn?: string | null
  @Field(() => String, optional('Summary in Vietnamese, at most 300 words')) @MaxLength(20000) summaryVi?: string | null
  @Field(() => String, optional('Key of the leading delegation')) @MaxLength(200) leadId?: string | null
  @Field(() => String, optional('Key of the leading agency')) @MaxLength(200) leadAgencyId?: string | null
  @Field(() => [String], optional('Keys of co-leading delegations')) @ArrayMaxSize(20) coLeadIds?: string[] | null
  @Field(() => ParticipatingStates, optional('Which member states take part')) participation?: ParticipatingStates | null
  @Field(() => [String], optional('Keys of the states that take part when not all')) @ArrayMaxSize(20) participantIds?: string[] | null
  @Field(() => String, optional('Why not all, at most 2000 characters')) @MaxLength(20000) participationReason?: string | null
  @Field(() => [String], optional('Keys of partner delegations')) @ArrayMaxSize(20) partnerIds?: string[] | null
  @Field(() => String, optional('Key of its area')) @MaxLength(200) areaId?: string | null
  @Field(() => Boolean, optional('Whether it recurs')) recurring?: boolean | null
  @Field(() => String, optional('Planned start, a partial date')) @MaxLength(40) plannedStart?: string | null
  @Field(() => String, optional('Planned end, a partial date')) @MaxLength(40) plannedEnd?: string | null
  @Field(() => String, optional('Revised start, a partial date')) @MaxLength(40) revisedStart?: string | null
  @Field(() => String, optional('Revised end, a partial date')) @MaxLength(40) revisedEnd?: string | null
  @Field(() => String, optional('Actual start, a partial date')) @MaxLength(40) actualStart?: string | null
  @Field(() => String, optional('Actual end, a partial date')) @MaxLength(40) actualEnd?: string | null
  @Field(() => String, optional('Venue, at most 300 characters')) @MaxLength(20000) venue?: string | null
  @Field(() => String, optional('Note, at most 2000 characters')) @MaxLength(20000) note?: string | null
}

@InputType({ description: 'Changed facts of a project from a day on.' })
export class ChangeProjectInput extends UpdateInput {
  @Field(() => ProjectChangeInput, { description: 'The fields that change.' })
  changes!: ProjectChangeInput
  @Field(() => String, { description: "From which day they hold, a partial date; '4-8-2021' is asked about, never guessed." })
  @MaxLength(40)
  effectiveOn!: string
  @Field(() => String, { description: 'Why; at most 2000 characters.' })
  @MaxLength(20000)
  reason!: string
}
