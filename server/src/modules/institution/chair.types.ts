import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { LocalText, Node } from '../../kernel/common.types.js'

@ObjectType({ implements: Node, description: 'A delegation\'s term in the chair of a body.' })
export class ChairTerm extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => Int, { description: "The body's number of the term: the 21st ACCSM, the 6th ACCSM+3." })
  ordinal!: number
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
  @Field(() => Boolean, { description: 'True for a made-up term of the demonstration.' })
  isDemo!: boolean
}

@ObjectType({ description: 'A term as one source reports it; sources may differ and are kept apart.' })
export class ReportedTerm {}

@ObjectType({ description: 'Who chairs a body on a day, derived by one rule.' })
export class Chair {
  @Field(() => GraphQLLocalDate, { description: 'The day asked about.' })
  on!: string
  @Field(() => ChairTerm, { description: 'The term by which they chair.' })
  term!: ChairTerm
  @Field(() => LocalText, { description: 'The rule by which the chair is derived.' })
  rule!: LocalText
}
