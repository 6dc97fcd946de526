import { Field, Int, ObjectType } from 'type-graphql'
import { resultUnion } from '../../kernel/refusal.types.js'
import { Viewer } from './viewer.types.js'

@ObjectType({ description: 'The sessions have ended; what they had open closes within five seconds.' })
class EndSessionOk {
  @Field(() => Int, { description: 'How many were open.' })
  ended!: number
}

@ObjectType({ description: 'The session now acts for that delegation.' })
class ActForOk {
  @Field(() => Viewer, { description: 'The viewer in the new capacity.' })
  viewer!: Viewer
}

export const EndSessionResult = resultUnion('EndSession', EndSessionOk)
export const ActForResult = resultUnion('ActFor', ActForOk)
