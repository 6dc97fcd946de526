import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'

@ObjectType({ implements: Node, description: 'A body that plans and decides: ACCSM, ACCSM+3, the Australia track.' })
export class Body extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: 'IANA time zone of its seat, the zone of its deadlines.' })
  seatZone!: string
}
