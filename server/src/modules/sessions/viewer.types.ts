import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql'
import { OfficeName } from '../../kernel/office.types.js'

@ObjectType({ description: 'Who asks, in which capacity, at this moment.' })
export class Viewer {
  @Field(() => Boolean, { description: 'True for a made-up person of the demonstration.' })
  isDemo!: boolean
}

@ObjectType({ description: 'An office that the viewer holds at this moment.' })
export class ViewerOffice {
  @Field(() => OfficeName, { description: 'What it lets its holder do.' })
  kind!: OfficeName
  @Field(() => GraphQLISODateTime, { description: 'Since when, an instant in UTC.' })
  fromAt!: Date
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when, an instant in UTC; null while no end is set.' })
  toAt!: Date | null
}

@ObjectType({ description: 'A signed-in browser of the viewer.' })
export class Session {
  @Field(() => String, { description: "How they signed in: 'demo', 'password', 'passkey', 'oidc' or 'break-glass'." })
  method!: string
  @Field(() => String, { nullable: true, description: 'What the browser calls itself; null when it said nothing.' })
  agent!: string | null
  @Field(() => GraphQLISODateTime, { description: 'When they signed in, an instant in UTC.' })
  createdAt!: Date
  @Field(() => GraphQLISODateTime, { description: 'When it was last used, to half a minute; an instant in UTC.' })
  seenAt!: Date
  @Field(() => GraphQLISODateTime, { description: 'When it ends at the latest, an instant in UTC.' })
  expiresAt!: Date
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent!: boolean
}
