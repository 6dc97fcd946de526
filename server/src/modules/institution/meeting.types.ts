import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'

@ObjectType({ implements: Node, description: 'A meeting, planned or held. Its key is body, cycle and session; numbers repeat.' })
export class Meeting extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => Int, { nullable: true, description: 'The ACCSM cycle it belongs to; null when not known.' })
  cycle!: number | null
  @Field(() => String, { nullable: true, description: 'Where it takes place; null when not known.' })
  place!: string | null
  @Field(() => Boolean, { description: 'True for a made-up meeting of the demonstration.' })
  isDemo!: boolean
}
