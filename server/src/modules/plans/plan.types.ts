import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'
import { Taxonomy } from '../institution/body.types.js'

export enum PlanStatus {
  CURRENT = 'current', IN_DEVELOPMENT = 'in_development', UNDER_DISCUSSION = 'under_discussion', ENDED = 'ended', CLOSED = 'closed',
}
registerEnumType(PlanStatus, {
  name: 'PlanStatus',
  description: 'Where a work plan stands.',
  valuesConfig: {
    CURRENT: { description: 'Adopted and running.' },
    IN_DEVELOPMENT: { description: 'Being drafted; no source reports its adoption.' },
    UNDER_DISCUSSION: { description: 'Under discussion; no source reports its adoption.' },
    ENDED: { description: 'Its years are over.' },
    CLOSED: { description: 'Its years are over and another plan has followed.' },
  },
})

@ObjectType({ implements: Node, description: 'A five-year work plan of one body with its own taxonomy.' })
export class WorkPlan extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => Int, { description: 'First year.' })
  fromYear!: number
  @Field(() => Int, { description: 'Last year.' })
  toYear!: number
  @Field(() => Taxonomy, { description: 'How it is divided.' })
  taxonomy!: Taxonomy
  @Field(() => PlanStatus, { description: 'Where it stands.' })
  status!: PlanStatus
  @Field(() => Int, { nullable: true, description: 'How many items it had when it was adopted, as reported; null when not reported.' })
  itemCount!: number | null
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
  @Field(() => Boolean, { description: 'True for a made-up plan of the demonstration.' })
  isDemo!: boolean
}

@ObjectType({ implements: Node, description: 'A priority area (ACCSM) or thematic area (ACCSM+3) of one work plan.' })
export class Area extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => Taxonomy, { description: 'Which kind of area it is.' })
  kind!: Taxonomy
  @Field(() => Int, { description: 'Its number in the plan, from 1.' })
  number!: number
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
}

@ObjectType({ implements: Node, description: 'A pillar of the ASEAN Community.' })
export class Pillar extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: "'APSC', 'AEC' or 'ASCC'." })
  abbreviation!: string
  @Field(() => String, { nullable: true, description: 'What else is to be known, for example what the abbreviation is mistaken for.' })
  note!: string | null
}
