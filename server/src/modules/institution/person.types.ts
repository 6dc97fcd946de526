import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'

@ObjectType({ implements: Node, description: 'A person who holds or held an office, or is named in a source.' })
export class Person extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: 'Full name as its owner writes it.' })
  name!: string
  @Field(() => Boolean, { description: 'True for a made-up person of the demonstration.' })
  isDemo!: boolean
}
