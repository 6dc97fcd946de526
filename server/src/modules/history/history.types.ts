import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql'
import { AudienceTier, LocalText, Node } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { PageInfo } from '../../kernel/page.types.js'

@ObjectType({ description: 'One field that an act changed.' })
export class FieldChange {
  @Field(() => String, { description: "The field, from the outside in: 'conceptNote.titleEn'." })
  field!: string
  @Field(() => String, { nullable: true, description: 'Its value before, as text; null for none.' })
  before!: string | null
  @Field(() => String, { nullable: true, description: 'Its value after, as text; null for none.' })
  after!: string | null
}

@ObjectType({
  implements: Node,
  description: 'One act: who, for which delegation, in which office, when, what changed and why. Never altered.',
})
export class AuditEntry extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => GraphQLISODateTime, { description: "When, by the server's clock." })
  at!: Date
  @Field(() => String, { description: "Type and verb: 'proposal.submit'." })
  action!: string
  @Field(() => LocalText, { description: 'The act in words.' })
  act!: LocalText
  @Field(() => String, { description: "Type of the record it was done to: 'Proposal'." })
  subjectType!: string
  @Field(() => String, { nullable: true, description: 'Human code of the record, where it has one.' })
  subjectCode!: string | null
  @Field(() => OfficeName, {
    nullable: true,
    description: "The office in which it was done; null for the system's own acts.",
  })
  office!: string | null
  @Field(() => [FieldChange], { description: 'What changed, field by field.' })
  changes!: FieldChange[]
  @Field(() => String, { nullable: true, description: 'The reason given; null when none was needed.' })
  reason!: string | null
  @Field(() => AudienceTier, {
    description: 'Who may read this entry: who could read the record at that moment, and still can.',
  })
  audience!: string
}

@ObjectType({ description: 'An act and its place in the list.' })
export class AuditEntryEdge {
  @Field(() => String, { description: 'Opaque place of this entry, for after.' })
  cursor!: string
  @Field(() => AuditEntry, { description: 'The entry.' })
  node!: AuditEntry
}

@ObjectType({ description: 'A page of acts that the viewer may know of, newest first.' })
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge], { description: 'The entries, newest first.' })
  edges!: AuditEntryEdge[]
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo
  @Field(() => Int, { description: 'How many entries there are that the viewer may see; counting stops at 10 000.' })
  totalCount!: number
  @Field(() => Boolean, { description: 'Whether there are more than were counted.' })
  isCapped!: boolean
}
