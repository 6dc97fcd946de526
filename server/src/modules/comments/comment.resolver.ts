import { ArrayMaxSize, MaxLength } from 'class-validator'
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import type { Tier } from '../../kernel/audience.js'
import { AudienceTier, type Ability } from '../../kernel/common.types.js'
import { fromGlobalId, toGlobalId } from '../../kernel/ids.js'
import { OfficeName } from '../../kernel/office.types.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { soon } from '../../kernel/soon.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader, personLoader } from '../institution/institution.store.js'
import { Person } from '../institution/person.types.js'
import { registerNode } from '../node/node.registry.js'
import { projectLoader } from '../projects/project.store.js'
import { Project } from '../projects/project.types.js'
import { proposalLoader, type ProposalRow } from '../proposals/proposal.store.js'
import { Proposal } from '../proposals/proposal.types.js'
import { proposalTerms, subjectById } from '../subjects/subject.store.js'
import {
  commentById,
  commentLoader,
  listThreads,
  projectCountsLoader,
  proposalCountsLoader,
  repliesLoader,
  type CommentRow,
} from './comment.store.js'
import { mentionable } from './comment.mentionable.js'
import { abilitiesOn, partnersUnder, termsOf } from './comment.terms.js'
import {
  Comment,
  CommentAbilities,
  CommentConnection,
  CommentStateEnum,
  CommentSubject,
  CommentTerms,
} from './comment.types.js'

registerNode('Comment', (context, id) => commentById(context.reads, id))

@ArgsType()
class CommentsArgs extends PageArgs {
  @Field(() => ID, { description: 'Opaque id of the proposal or project.' })
  @MaxLength(200)
  subject!: string
  @Field(() => String, { nullable: true, description: 'Only threads on this section.' })
  @MaxLength(80)
  section?: string | null
  @Field(() => CommentStateEnum, { nullable: true, description: 'Only threads in this state.' })
  state?: string | null
}

@ArgsType()
class MentionableArgs {
  @Field(() => ID, { description: 'Opaque id of the proposal or project.' })
  @MaxLength(200)
  subject!: string
  @Field(() => ID, { nullable: true, description: 'The comment to be answered.' })
  @MaxLength(200)
  parent?: string | null
  @Field(() => AudienceTier, { nullable: true, description: 'Who is to read it; null for the widest.' })
  audience?: Tier | null
  @Field(() => [String], { nullable: true, description: 'With AMS_PLUS: keys of the partners that are to read it.' })
  @ArrayMaxSize(20)
  @MaxLength(80, { each: true })
  sharedWith?: string[] | null
  @Field(() => String, { defaultValue: '', description: 'Part of a name or of a delegation; marks do not matter.' })
  @MaxLength(80)
  words!: string
}

@Resolver(() => Comment)
export class CommentResolver {
  @Query(() => [Person], {
    description: 'Officials who would read a comment that is being written, 8 at most; nobody else can be mentioned.',
  })
  mentionable(@Args(() => MentionableArgs) asked: MentionableArgs, @Ctx() context: Context) {
    return mentionable(context, asked)
  }

  @Query(() => CommentConnection, {
    description:
      'The first comments of the threads on a subject, oldest first; empty when there is no such subject. totalCount counts threads.',
  })
  async comments(
    @Args(() => CommentsArgs) { subject, section, state, first, after }: CommentsArgs,
    @Ctx() context: Context,
  ) {
    const named = fromGlobalId(subject)
    const type = named?.type === 'Proposal' || named?.type === 'Project' ? named.type : null
    if (!named || !type) return pageOf([], first, 0, () => [])
    const filter = { section: section ?? null, isOpen: state ? state === 'OPEN' : null }
    const { rows, totalCount } = await listThreads(
      context.reads,
      { type, id: named.id },
      filter,
      first,
      keysLike(after, ['instant', 'id']),
    )
    return pageOf(rows, first, totalCount, (row) => [row.writtenKey, row.id], after)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: CommentRow): string {
    return toGlobalId('Comment', row.id)
  }

  @FieldResolver(() => CommentSubject, { description: 'What it is about.' })
  subject(@Root() row: CommentRow, @Ctx() context: Context) {
    return row.proposalId
      ? context.loader(proposalLoader).load(row.proposalId)
      : context.loader(projectLoader).load(row.projectId!)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Number of the revision it was given on; null on a project.',
  })
  revisionNumber(@Root() row: CommentRow): number | null {
    return row.number
  }

  @FieldResolver(() => Comment, {
    nullable: true,
    description: 'The comment it answers; null for the first of a thread.',
  })
  parent(@Root() row: CommentRow, @Ctx() context: Context) {
    return row.parentId ? context.loader(commentLoader).load(row.parentId) : null
  }

  @FieldResolver(() => [Comment], {
    description: 'The answers in its thread that the viewer may see, oldest first, 200 at most; empty for an answer.',
  })
  replies(@Root() row: CommentRow, @Ctx() context: Context) {
    return row.parentId ? [] : (row.replies ?? context.loader(repliesLoader).load(row.id))
  }

  @FieldResolver(() => AudienceTier, { description: 'Who may read it; never more than may read its subject.' })
  audience(@Root() row: CommentRow): string {
    return row.tier
  }

  @FieldResolver(() => [Delegation], {
    nullable: true,
    description: 'With AMS_PLUS: the partners that may read it; null for all that may read the subject.',
  })
  sharedWith(@Root() row: CommentRow, @Ctx() context: Context) {
    return row.sharedWith ? context.loader(delegationLoader).loadMany(row.sharedWith) : null
  }

  @FieldResolver(() => Delegation, { description: 'The delegation that speaks.' })
  delegation(@Root() row: CommentRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who wrote it; null when the viewer may not know.' })
  author(@Root() row: CommentRow, @Ctx() context: Context) {
    return row.personId ? context.loader(personLoader).load(row.personId) : null
  }

  @FieldResolver(() => [Person], { description: 'The people mentioned whom the viewer may know.' })
  mentions(@Root() row: CommentRow, @Ctx() context: Context) {
    if (row.mentions.length === 0) return []
    return context.loader(personLoader).loadMany(row.mentions).then((people) => people.filter((person) => person !== null))
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who resolved it; null while open, or when the viewer may not know.',
  })
  resolvedBy(@Root() row: CommentRow, @Ctx() context: Context) {
    return row.resolvedBy ? context.loader(personLoader).load(row.resolvedBy) : null
  }

  @FieldResolver(() => CommentStateEnum, { description: 'Where its thread stands.' })
  state(@Root() row: CommentRow): string {
    return row.threadResolvedAt === null ? 'OPEN' : 'RESOLVED'
  }

  @FieldResolver(() => OfficeName, { description: 'The office in which it was written.' })
  office(@Root() row: CommentRow): string {
    return row.officeKind
  }

  @FieldResolver(() => CommentAbilities, { description: 'What the viewer may do with it now.' })
  viewerCan(@Root() row: CommentRow, @Ctx() context: Context): Record<string, Ability> | Promise<Record<string, Ability>> {
    return soon(context.reads.now(), (now) => abilitiesOn(context, row, now))
  }
}

@Resolver(() => Proposal)
export class ProposalDiscussionResolver {
  @FieldResolver(() => Int, { description: 'How many comments on it the viewer may see, answers included.' })
  async commentCount(@Root() row: { id: string }, @Ctx() context: Context): Promise<number> {
    return (await context.loader(proposalCountsLoader).load(row.id)).all
  }

  @FieldResolver(() => Int, { description: 'How many threads that the viewer may see are open.' })
  async openCommentCount(@Root() row: { id: string }, @Ctx() context: Context): Promise<number> {
    return (await context.loader(proposalCountsLoader).load(row.id)).open
  }

  @FieldResolver(() => CommentTerms, { description: 'Whether and for whom the viewer may comment now.' })
  commentTerms(@Root() row: ProposalRow, @Ctx() context: Context) {
    return termsOf(context, proposalTerms(row))
  }
}

@Resolver(() => Project)
export class ProjectDiscussionResolver {
  @FieldResolver(() => Int, { description: 'How many comments on it the viewer may see, answers included.' })
  async commentCount(@Root() row: { id: string }, @Ctx() context: Context): Promise<number> {
    return (await context.loader(projectCountsLoader).load(row.id)).all
  }

  @FieldResolver(() => Int, { description: 'How many threads that the viewer may see are open.' })
  async openCommentCount(@Root() row: { id: string }, @Ctx() context: Context): Promise<number> {
    return (await context.loader(projectCountsLoader).load(row.id)).open
  }

  @FieldResolver(() => CommentTerms, { description: 'Whether and for whom the viewer may comment now.' })
  async commentTerms(@Root() row: { id: string }, @Ctx() context: Context) {
    return termsOf(context, await subjectById(context.reads, 'Project', row.id))
  }
}

@Resolver(() => CommentTerms)
export class CommentTermsResolver {
  @FieldResolver(() => [Delegation], { description: 'Partners that may be named with AMS_PLUS, in protocol order.' })
  async partners(@Root() terms: Awaited<ReturnType<typeof termsOf>>, @Ctx() context: Context) {
    return context.loader(delegationLoader).loadMany(await partnersUnder(context, terms))
  }
}
