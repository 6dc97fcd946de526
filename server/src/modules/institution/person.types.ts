import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { connectionOf } from '../../kernel/page.types.js'

@ObjectType({ implements: Node, description: 'A person who holds or held an office, or is named in a source.' })
export class Person extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: 'Full name as its owner writes it.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'What else is to be known, for example whom not to mistake them for.' })
  note!: string | null
  @Field(() => Boolean, { description: 'True for a made-up person of the demonstration.' })
  isDemo!: boolean
}

export const PersonConnection = connectionOf('Person', Person)

@ObjectType({ implements: Node, description: 'An office held for a delegation from a moment to a moment. Rights come from it, at the moment of acting.' })
export class Office extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => OfficeName, { description: 'What it lets its holder do.' })
  kind!: OfficeName
  @Field(() => GraphQLISODateTime, { description: 'Since when, an instant in UTC.' })
  fromAt!: Date
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when, an instant in UTC; null while it is held.' })
  toAt!: Date | null
  @Field(() => Int, { description: 'Counts the changes, for expectedRevision.' })
  revision!: number
}

@ObjectType({ description: "How to reach a person; shown to their own delegation and those whom they allow." })
export class Contact {
  @Field(() => String, { nullable: true, description: 'E-mail address; null when none is recorded.' })
  email!: string | null
  @Field(() => String, { nullable: true, description: 'Telephone number; null when none is recorded.' })
  phone!: string | null
}
