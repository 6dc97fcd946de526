import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A made-up person of the demonstration, to be with one click.' })
export class Persona {
  @Field(() => String, { description: 'The name of the card, to be sent to POST /auth/demo.' })
  key!: string
  @Field(() => String, { description: 'Full name; made up.' })
  name!: string
}
