import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { abilitiesOf, AudienceTier, LocalText, Node, PartialDate } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { connectionOf } from '../../kernel/page.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { COMMITMENT_ACTIONS } from './commitment.policy.js'
import { KIND_RULES, type CommitmentKind } from './commitment.rules.js'

export const CommitmentKindEnum = Object.fromEntries(Object.keys(KIND_RULES).map((kind) => [kind, kind])) as Record<
  CommitmentKind,
  CommitmentKind
>
registerEnumType(CommitmentKindEnum, {
  name: 'CommitmentKind',
  description: 'What a statement amounts to; its verb decides.',
  valuesConfig: Object.fromEntries(
    Object.entries(KIND_RULES).map(([kind, { rule }]) => [kind, { description: rule.en }]),
  ),
})

export enum ProgressStatusEnum {
  NOT_STARTED = 'NOT_STARTED',
  UNDER_WAY = 'UNDER_WAY',
  DELIVERED = 'DELIVERED',
  LAPSED = 'LAPSED',
}
registerEnumType(ProgressStatusEnum, {
  name: 'ProgressStatus',
  description: 'What a report says of a commitment.',
  valuesConfig: {
    NOT_STARTED: { description: 'Nothing has been done yet.' },
    UNDER_WAY: { description: 'Work goes on.' },
    DELIVERED: { description: 'Kept.' },
    LAPSED: { description: 'No longer pursued; the report says why.' },
  },
})

export const CommitmentAbilities = abilitiesOf('CommitmentAbilities', COMMITMENT_ACTIONS)

@ObjectType({ description: 'One of those who made a commitment, as the source names them.' })
export class CommitmentActor {
  @Field(() => LocalText, { description: 'Name as in the source.' })
  label!: LocalText
}

@ObjectType({ description: 'A report on a commitment; never changed, a later one replaces it.' })
export class CommitmentProgress {
  @Field(() => ID, { description: 'Opaque id; files are attached to it.' })
  id!: string
  @Field(() => ProgressStatusEnum, { description: 'What it says.' })
  status!: string
  @Field(() => String, { nullable: true, description: 'In words; plain text.' })
  text!: string | null
  @Field(() => PartialDate, { description: 'The day it speaks of.' })
  effectiveOn!: PartialDate
  @Field(() => String, { nullable: true, description: 'Address of evidence, https; null when none is given.' })
  evidenceUrl!: string | null
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  recordedAt!: Date
  @Field(() => OfficeName, { nullable: true, description: 'The office in which it was recorded.' })
  office!: string | null
  @Field(() => AudienceTier, { description: 'Who may read it.' })
  audience!: string
}

@ObjectType({
  implements: Node,
  description: 'What a delegation, or several together, said that they would do, and where.',
})
export class Commitment extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: "Human code, for example 'C-001'." })
  code!: string
  @Field(() => CommitmentKindEnum, { description: 'What it amounts to.' })
  kind!: string
  @Field(() => LocalText, { description: 'Why it is of this kind.' })
  kindRule!: LocalText
  @Field(() => Boolean, { description: 'Whether its kind binds whoever said it.' })
  isPromise!: boolean
  @Field(() => LocalText, { description: 'What shall be done.' })
  text!: LocalText
  @Field(() => String, { nullable: true, description: 'The words of the source that decide its kind, Vietnamese.' })
  verbVi!: string | null
  @Field(() => String, { nullable: true, description: 'Where it was said, when that is no meeting on record.' })
  madeAt!: string | null
  @Field(() => String, { nullable: true, description: 'Paragraph of the instrument.' })
  paragraph!: string | null
  @Field(() => PartialDate, { nullable: true, description: 'By when; null when nothing was said.' })
  due!: PartialDate | null
  @Field(() => String, { nullable: true, description: 'How to tell that it was kept; null when nothing was said.' })
  indicator!: string | null
  @Field(() => Boolean, {
    description:
      'Whether anybody can tell if it was kept: it has a due date or an indicator. Otherwise show "not measurable yet".',
  })
  isMeasurable!: boolean
  @Field(() => Boolean, { description: 'Whether its due date has passed without a report of delivery or lapse.' })
  isOverdue!: boolean
  @Field(() => ProgressStatusEnum, {
    nullable: true,
    description: 'What the last report that the viewer may see says; null when there is none.',
  })
  status!: string | null
  @Field(() => AudienceTier, { description: 'Who may read it.' })
  audience!: string
  @Field(() => Boolean, { description: 'True for a made-up commitment of the demonstration.' })
  isDemo!: boolean
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  recordedAt!: Date
  @Field(() => Int, { description: 'Rises by one with each change; send it as expectedRevision.' })
  revision!: number
}

export const CommitmentConnection = connectionOf('Commitment', Commitment)

@ObjectType({ description: "A delegation's own view of what it promised and supports." })
export class MyCommitments {
  @Field(() => Int, { description: 'How many of its commitments are open and binding.' })
  openPromises!: number
}

@ObjectType({ description: 'The commitment is saved.' })
export class CommitmentOk {
  @Field(() => Commitment, { description: 'The commitment as it now stands.' })
  commitment!: Commitment
}

export const RecordCommitmentResult = resultUnion('RecordCommitment', CommitmentOk)
export const AmendCommitmentResult = resultUnion('AmendCommitment', CommitmentOk)
export const ReportProgressResult = resultUnion('ReportProgress', CommitmentOk)
