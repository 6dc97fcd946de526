import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql'
import { abilitiesOf, AudienceTier, Node } from '../../kernel/common.types.js'
import { connectionOf } from '../../kernel/page.types.js'
import { ParticipatingStates } from '../proposals/concept-note.types.js'
import { PillarRole, ProjectKind, ProjectStatusEnum } from './project.enums.types.js'
import { PROJECT_ACTIONS } from './project.policy.js'

export const ProjectAbilities = abilitiesOf('ProjectAbilities', PROJECT_ACTIONS)

@ObjectType({ implements: Node, description: 'A project or activity, as known at the moment asked for. What no source says is null.' })
export class Project extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: "Code, for example 'P-2026-014'; a project adopted here keeps its proposal's." })
  code!: string
  @Field(() => Int, { description: 'Counts changes made here; sent back as expectedRevision.' })
  revision!: number
  @Field(() => ProjectKind, { nullable: true, description: 'What kind of work it is.' })
  kind!: ProjectKind | null
  @Field(() => ProjectStatusEnum, { nullable: true, description: 'Where it stands; null when nobody has stated it.' })
  status!: ProjectStatusEnum | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the status was recorded, an instant in UTC.' })
  statusRecordedAt!: Date | null
  @Field(() => ParticipatingStates, { nullable: true, description: 'Which member states take part.' })
  participation!: ParticipatingStates | null
  @Field(() => String, { nullable: true, description: 'Why not all member states take part.' })
  participationReason!: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether it recurs; null when not stated.' })
  recurring!: boolean | null
  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  venue!: string | null
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
  @Field(() => AudienceTier, { description: 'Who may read it.' })
  tier!: AudienceTier
  @Field(() => Boolean, { description: 'True for a made-up project of the demonstration.' })
  isDemo!: boolean
}

export const ProjectConnection = connectionOf('Project', Project)

@ObjectType({ description: 'A pillar that a project serves.' })
export class PillarLink {
  @Field(() => PillarRole, { description: 'How.' })
  role!: PillarRole
}

@ObjectType({ description: 'By what right a project is in its plan: who proposed it and which meeting adopted it.' })
export class ProjectMandate {
  @Field(() => String, { nullable: true, description: 'Code of the round that adopted it; null when it was not adopted here.' })
  round!: string | null
  @Field(() => Int, { nullable: true, description: 'Number of the revision that was adopted; null when it was not adopted here.' })
  number!: number | null
}

@ObjectType({ description: 'A document of a project.' })
export class ProjectDocument {
  @Field(() => String, { description: 'Its title.' })
  title!: string
  @Field(() => String, { nullable: true, description: 'Its address; null when none is known.' })
  address!: string | null
}

@ObjectType({ description: 'One value of one field from a day on. Facts are never changed: a later one of the same field and day corrects.' })
export class ProjectFact {
  @Field(() => ID, { description: 'Stable id of the fact.' })
  id!: string
  @Field(() => String, { description: "The field, for example 'status', 'titleEn', 'leadId'." })
  field!: string
  @Field(() => String, { nullable: true, description: 'The value as JSON; null when the field has none from that day.' })
  value!: string | null
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded, an instant in UTC.' })
  recordedAt!: Date
  @Field(() => AudienceTier, { description: 'Who may read it.' })
  tier!: AudienceTier
  @Field(() => String, { nullable: true, description: 'Why it was recorded.' })
  reason!: string | null
}
