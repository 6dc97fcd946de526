import { MaxLength } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { WriteInput } from '../../kernel/write.inputs.js'

@InputType({ description: 'Which session to end.' })
export class EndSessionInput extends WriteInput {
  @Field(() => ID, { description: "Opaque id of one of the viewer's sessions." })
  @MaxLength(200)
  sessionId!: string
}

@InputType({ description: 'Ends every session but the one that asks.' })
export class EndOtherSessionsInput extends WriteInput {}

@InputType({ description: 'For whom to act from now on.' })
export class ActForInput extends WriteInput {
  @Field(() => String, { description: "A delegation for which the viewer holds an office now, by key or id; for example 'viet-nam'." })
  @MaxLength(200)
  delegation!: string
}
