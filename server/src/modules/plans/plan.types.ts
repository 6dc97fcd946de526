import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'

@ObjectType({ implements: Node, description: 'A five-year work plan of one body with its own taxonomy.' })
export class WorkPlan extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => Int, { description: 'First year.' })
  fromYear!: number
  @Field(() => Int, { description: 'Last year.' })
  toYear!: number
}

@ObjectType({ implements: Node, description: 'A priority area (ACCSM) or thematic area (ACCSM+3) of one work plan.' })
export class Area extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => Int, { description: 'Its number in the plan, from 1.' })
  number!: number
}
