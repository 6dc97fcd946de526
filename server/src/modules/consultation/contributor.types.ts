import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../kernel/common.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'

@ObjectType({ implements: Node, description: 'Somebody of a ministry whom a delegation asks before it speaks. Known to that delegation only.' })
export class Contributor extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: 'Full name as its owner writes it.' })
  name!: string
  @Field(() => String, { description: 'The ministry or agency, as the delegation names it.' })
  ministry!: string
  @Field(() => String, { description: 'Address.' })
  email!: string
  @Field(() => String, { description: 'What they sign in with.' })
  login!: string
  @Field(() => GraphQLISODateTime, { description: 'When they were first invited.' })
  invitedAt!: Date
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When their part ended; null while they are admitted.' })
  endedAt!: Date | null
  @Field(() => Int, { description: 'Rises by one with each change; send it as expectedRevision.' })
  revision!: number
}

@ObjectType({ description: 'What somebody signs in with for the first time. Shown once.' })
export class FirstSignIn {
  @Field(() => String, { description: 'The login.' })
  login!: string
  @Field(() => String, { description: 'A password that nobody had to think of.' })
  password!: string
  @Field(() => String, { description: 'Address that an authenticator app reads: otpauth://….' })
  totpUri!: string
}

@ObjectType({ description: 'The contributor as they now stand.' })
export class ContributorOk {
  @Field(() => Contributor, { description: 'The contributor.' })
  contributor!: Contributor
  @Field(() => FirstSignIn, { nullable: true, description: 'To be handed over by a safe way; null where none was made, and when the same act is answered again.' })
  firstSignIn!: FirstSignIn | null
}

export const InviteContributorResult = resultUnion('InviteContributor', ContributorOk)
export const EndContributorResult = resultUnion('EndContributor', ContributorOk)
export const ReadmitContributorResult = resultUnion('ReadmitContributor', ContributorOk)
export const RenewContributorSignInResult = resultUnion('RenewContributorSignIn', ContributorOk)
