import { ArrayMaxSize, MaxLength } from 'class-validator'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'
import { connectionOf } from '../../kernel/page.types.js'

export enum MeetingKind {
  HEADS = 'heads', SOM = 'som', PREPARATORY_SOM = 'preparatory_som', FOCAL_POINTS = 'focal_points',
  FOCAL_POINTS_SOM = 'focal_points_som', FORUM = 'forum', RETREAT = 'retreat', WORKSHOP = 'workshop', COURTESY = 'courtesy',
  INFORMAL_DISCUSSION = 'informal_discussion', NATIONAL = 'national', EXTERNAL = 'external', UNSPECIFIED = 'unspecified',
}
registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'What kind of meeting it is.',
  valuesConfig: {
    HEADS: { description: 'Heads of civil service.' },
    SOM: { description: 'Senior officials.' },
    PREPARATORY_SOM: { description: 'Preparatory meeting and senior officials together.' },
    FOCAL_POINTS: { description: 'Focal points.' },
    FOCAL_POINTS_SOM: { description: 'Focal points and senior officials together.' },
    FORUM: { description: 'The Forum on Good Governance.' },
    RETREAT: { description: "Heads' retreat." },
    WORKSHOP: { description: 'A workshop.' },
    COURTESY: { description: 'A courtesy reception.' },
    INFORMAL_DISCUSSION: { description: 'An informal discussion with Australia.' },
    NATIONAL: { description: 'A national meeting, not one of the bodies.' },
    EXTERNAL: { description: 'A meeting of another ASEAN body.' },
    UNSPECIFIED: { description: 'The sources do not say.' },
  },
})

export enum MeetingStatus {
  HELD = 'held', PLANNED = 'planned', SUPERSEDED = 'superseded', PLANNED_OUTCOME_UNKNOWN = 'planned_outcome_unknown', REPORTED = 'reported',
}
registerEnumType(MeetingStatus, {
  name: 'MeetingStatus',
  description: 'What is known about whether it took place.',
  valuesConfig: {
    HELD: { description: 'It took place.' },
    PLANNED: { description: 'It lies ahead.' },
    SUPERSEDED: { description: 'Planned so, and replaced by another plan.' },
    PLANNED_OUTCOME_UNKNOWN: { description: 'Planned; no source says whether it took place.' },
    REPORTED: { description: 'Reported in advance as if held.' },
  },
})

export enum MeetingMode { ONLINE = 'online', IN_PERSON = 'in_person', HYBRID = 'hybrid' }
registerEnumType(MeetingMode, {
  name: 'MeetingMode',
  description: 'How people meet.',
  valuesConfig: {
    ONLINE: { description: 'Online.' },
    IN_PERSON: { description: 'In one place.' },
    HYBRID: { description: 'In one place and online.' },
  },
})

@ObjectType({ implements: Node, description: 'A meeting, planned or held. Its key is body, cycle and session; numbers repeat.' })
export class Meeting extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => MeetingKind, { description: 'What kind of meeting it is.' })
  kind!: MeetingKind
  @Field(() => MeetingStatus, { description: 'What is known about whether it took place.' })
  status!: MeetingStatus
  @Field(() => String, { description: "Who holds it, in the sources' word: 'ACCSM', 'SOC-COM', 'national'." })
  heldBy!: string
  @Field(() => Int, { nullable: true, description: 'The ACCSM cycle it belongs to; null when not known.' })
  cycle!: number | null
  @Field(() => Int, { nullable: true, description: 'Its number in its own series; null when not known. Two meetings may share one.' })
  ordinal!: number | null
  @Field(() => MeetingMode, { nullable: true, description: 'How people meet; null when not known.' })
  mode!: MeetingMode | null
  @Field(() => String, { nullable: true, description: 'Where it takes place; null when not known.' })
  place!: string | null
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
  @Field(() => Boolean, { description: 'True for a made-up meeting of the demonstration.' })
  isDemo!: boolean
}

export const MeetingConnection = connectionOf('Meeting', Meeting)

@InputType({ description: 'Which meetings; what is left out does not narrow.' })
export class MeetingFilterInput {
  @Field(() => String, { nullable: true, description: 'Of this body, by key or id.' })
  @MaxLength(200)
  body?: string | null
  @Field(() => [MeetingKind], { nullable: true, description: 'Of one of these kinds.' })
  @ArrayMaxSize(20)
  kinds?: MeetingKind[] | null
  @Field(() => [MeetingStatus], { nullable: true, description: 'In one of these statuses.' })
  @ArrayMaxSize(20)
  statuses?: MeetingStatus[] | null
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Not before this day.' })
  from?: string | null
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Not after this day.' })
  to?: string | null
}

@ObjectType({ description: 'A day worth looking back to: the last day of a meeting.' })
export class AsOfPreset {
  @Field(() => GraphQLLocalDate, { description: 'The day, to be sent as asOf.' })
  date!: string
  @Field(() => Meeting, { description: 'The meeting that ended on it.' })
  meeting!: Meeting
}
