import { Field, GraphQLISODateTime, InputType } from 'type-graphql'
import { WriteInput } from '../../kernel/write.inputs.js'

@InputType({ description: 'Where to put the clock of the demonstration.' })
export class LeapClockInput extends WriteInput {
  @Field(() => GraphQLISODateTime, { description: 'The instant that it shall show; later than what it shows now.' })
  to!: Date
}
