import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { abilitiesOf, AudienceTier, Node } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { connectionOf } from '../../kernel/page.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { Project } from '../projects/project.types.js'
import { Proposal } from '../proposals/proposal.types.js'
import { COMMENT_ACTIONS } from './comment.policy.js'

export enum DispositionEnum {
  ACCEPTED = 'ACCEPTED',
  PARTLY_ACCEPTED = 'PARTLY_ACCEPTED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  NOTED = 'NOTED',
}
registerEnumType(DispositionEnum, {
  name: 'Disposition',
  description: 'What became of a comment.',
  valuesConfig: {
    ACCEPTED: { description: 'The text follows it.' },
    PARTLY_ACCEPTED: { description: 'The text follows it in part; a note says in which.' },
    NOT_ACCEPTED: { description: 'The text does not follow it; a note says why.' },
    NOTED: { description: 'Taken note of; it asked for no change.' },
  },
})

export enum CommentStateEnum {
  OPEN = 'OPEN',
  RESOLVED = 'RESOLVED',
}
registerEnumType(CommentStateEnum, {
  name: 'CommentState',
  description: 'Where a thread of comments stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for a disposition.' },
    RESOLVED: { description: 'Closed with a disposition.' },
  },
})

export const CommentAbilities = abilitiesOf('CommentAbilities', COMMENT_ACTIONS)

/** What can be commented on. */
export const CommentSubject = createUnionType({
  name: 'CommentSubject',
  description: 'What a comment is about.',
  types: () => [Proposal, Project] as const,
  resolveType: (row: object) => ('audience' in row ? Proposal : Project),
})

@ObjectType({ implements: Node, description: 'A comment of one delegation, perhaps an answer to another one.' })
export class Comment extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { nullable: true, description: 'Section of the text it is about; null for the whole.' })
  section!: string | null
  @Field(() => Int, { nullable: true, description: 'Number of the revision it was given on; null on a project.' })
  revisionNumber!: number | null
  @Field(() => String, { description: 'The text, plain; never to be read as HTML.' })
  body!: string
  @Field(() => AudienceTier, { description: 'Who may read it; never more than may read its subject.' })
  audience!: string
  @Field(() => OfficeName, { description: 'The office in which it was written.' })
  office!: string
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt!: Date
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its text was last changed; null when never.' })
  editedAt!: Date | null
  @Field(() => CommentStateEnum, { description: 'Where its thread stands.' })
  state!: string
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was resolved; null while open and for answers.',
  })
  resolvedAt!: Date | null
  @Field(() => DispositionEnum, { nullable: true, description: 'What became of it; null while open and for answers.' })
  disposition!: string | null
  @Field(() => String, { nullable: true, description: 'A note to the disposition.' })
  dispositionNote!: string | null
  @Field(() => Int, { description: 'Rises by one with each change; send it as expectedRevision.' })
  revision!: number
}

export const CommentConnection = connectionOf('Comment', Comment)

@ObjectType({ description: "What the viewer may do in a subject's discussion." })
export class CommentTerms {
  @Field(() => Boolean, { description: 'Whether a comment would be accepted now, in some audience.' })
  allowed!: boolean
  @Field(() => String, { nullable: true, description: 'Why not, in the language of the request; null when allowed.' })
  reason!: string | null
  @Field(() => [AudienceTier], { description: 'Audiences that the viewer may choose now, widest first.' })
  audiences!: string[]
  @Field(() => [Delegation], { description: 'Partners that may be named with AMS_PLUS, in protocol order.' })
  partners!: Delegation[]
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when comments are asked for; null when there is no deadline.',
  })
  closesAt!: Date | null
}

@ObjectType({ description: 'A change in a discussion that the viewer may see.' })
export class CommentsChange {
  @Field(() => Comment, {
    nullable: true,
    description: 'The comment that was written or changed; null after a gap in the line: ask for the list again.',
  })
  comment!: Comment | null
}

@ObjectType({ description: 'The comment is saved.' })
export class CommentOk {
  @Field(() => Comment, { description: 'The comment as it now stands.' })
  comment!: Comment
}

export const AddCommentResult = resultUnion('AddComment', CommentOk)
export const EditCommentResult = resultUnion('EditComment', CommentOk)
export const ResolveCommentResult = resultUnion('ResolveComment', CommentOk)
export const ReopenCommentResult = resultUnion('ReopenComment', CommentOk)
