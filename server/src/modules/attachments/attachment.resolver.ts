import { ArrayMaxSize, IsInt, MaxLength, Min } from 'class-validator'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { judge } from '../../kernel/actions.js'
import type { Tier } from '../../kernel/audience.js'
import { command } from '../../kernel/command.js'
import { AudienceTier, type Ability } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { WriteInput } from '../../kernel/write.inputs.js'
import { Comment } from '../comments/comment.types.js'
import { Commitment, CommitmentProgress } from '../commitments/commitment.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader, personLoader } from '../institution/institution.store.js'
import { Person } from '../institution/person.types.js'
import { registerNode } from '../node/node.registry.js'
import { Project } from '../projects/project.types.js'
import type { ProposalRow } from '../proposals/proposal.store.js'
import { Proposal } from '../proposals/proposal.types.js'
import { proposalTerms, subjectById } from '../subjects/subject.store.js'
import { prepareAttachment, removeAttachment } from './attachment.commands.js'
import { ATTACHMENT_ACTIONS, ATTACHMENT_WORDS, rolesOf } from './attachment.policy.js'
import {
  attachmentById,
  commentFilesLoader,
  progressFilesLoader,
  projectFilesLoader,
  proposalFilesLoader,
  type AttachmentRow,
} from './attachment.store.js'
import { attachmentTermsOf } from './attachment.terms.js'
import * as types from './attachment.types.js'

registerNode('Attachment', (context, id) => attachmentById(context.reads, id))

@InputType({ description: 'A file to attach, announced before its bytes are sent.' })
class PrepareAttachmentInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the proposal, project, commitment, comment or report of progress.' })
  @MaxLength(200)
  subject!: string
  @Field(() => String, { description: 'Its name, with the ending that tells its kind.' })
  @MaxLength(5000)
  name!: string
  @Field(() => Int, { description: 'Its size in bytes, 10 MB (10 485 760) at most.' })
  @IsInt()
  @Min(0)
  bytes!: number
  @Field(() => AudienceTier, {
    nullable: true,
    description: 'Who may read it; null for the widest that the viewer may set.',
  })
  audience?: Tier | null
  @Field(() => [String], {
    nullable: true,
    description: 'With AMS_PLUS: keys of the partners that may read it; null for all that may read the subject.',
  })
  @ArrayMaxSize(20)
  @MaxLength(80, { each: true })
  sharedWith?: string[] | null
}

@InputType({ description: 'A file to remove.' })
class RemoveAttachmentInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the file.' })
  @MaxLength(200)
  id!: string
  @Field(() => String, { description: 'Why; stays on record.' })
  reason!: string
}

@Resolver(() => types.Attachment)
export class AttachmentResolver {
  @Mutation(() => types.PrepareAttachmentResult, { description: 'Asks for a place to send a file to.' })
  async prepareAttachment(
    @Arg('input', () => PrepareAttachmentInput, { description: 'The file.' }) input: PrepareAttachmentInput,
    @Ctx() context: Context,
  ) {
    const outcome = await command(
      context,
      { operation: 'prepareAttachment', idempotencyKey: input.idempotencyKey, input },
      (transaction) => prepareAttachment(transaction, input),
    )
    if ('kind' in outcome) return outcome
    return { target: { path: `/files/upload/${outcome.token}`, expiresAt: new Date(outcome.expiresAt) } }
  }

  @Mutation(() => types.RemoveAttachmentResult, {
    description: 'Takes a file out of sight; what it was stays on record.',
  })
  async removeAttachment(
    @Arg('input', () => RemoveAttachmentInput, { description: 'The file and why.' }) input: RemoveAttachmentInput,
    @Ctx() context: Context,
  ) {
    const outcome = await command(
      context,
      { operation: 'removeAttachment', idempotencyKey: input.idempotencyKey, input },
      (transaction) => removeAttachment(transaction, input.id, input.reason),
    )
    return 'kind' in outcome ? outcome : { removedId: toGlobalId('Attachment', outcome.attachmentId) }
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: AttachmentRow): string {
    return toGlobalId('Attachment', row.id)
  }

  @FieldResolver(() => AudienceTier, {
    description: 'Who may read it; never more than may read what it is attached to.',
  })
  audience(@Root() row: AttachmentRow): string {
    return row.tier
  }

  @FieldResolver(() => [Delegation], {
    nullable: true,
    description: 'With AMS_PLUS: the partners that may read it; null for all that may read the subject.',
  })
  sharedWith(@Root() row: AttachmentRow, @Ctx() context: Context) {
    return row.sharedWith ? context.loader(delegationLoader).loadMany(row.sharedWith) : null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Number of the revision it came with; null where there are none.',
  })
  revisionNumber(@Root() row: AttachmentRow): number | null {
    return row.number
  }

  @FieldResolver(() => Delegation, { description: 'The delegation that added it.' })
  delegation(@Root() row: AttachmentRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who added it; null when the viewer may not know.' })
  addedBy(@Root() row: AttachmentRow, @Ctx() context: Context) {
    return row.personId ? context.loader(personLoader).load(row.personId) : null
  }

  @FieldResolver(() => String, { description: 'Path on this server that answers its bytes to whoever may read it.' })
  downloadPath(@Root() row: AttachmentRow): string {
    return `/files/${row.id}`
  }

  @FieldResolver(() => types.AttachmentAbilities, { description: 'What the viewer may do with it now.' })
  viewerCan(@Root() row: AttachmentRow, @Ctx() { viewer, language }: Context): Record<string, Ability> {
    const refusal = judge(ATTACHMENT_ACTIONS.remove, 'STANDING', rolesOf(viewer, row), ATTACHMENT_WORDS)
    return { remove: { allowed: !refusal, reason: refusal?.says[language] ?? null } }
  }
}

@Resolver(() => Proposal)
export class ProposalFilesResolver {
  @FieldResolver(() => [types.Attachment], { description: 'Its files that the viewer may read, oldest first.' })
  attachments(@Root() row: ProposalRow, @Ctx() context: Context) {
    return row.hasFiles === false ? [] : context.loader(proposalFilesLoader).load(row.id)
  }

  @FieldResolver(() => types.AttachmentTerms, { description: 'Whether and for whom the viewer may attach a file now.' })
  attachmentTerms(@Root() row: ProposalRow, @Ctx() context: Context) {
    return attachmentTermsOf(context, proposalTerms(row))
  }
}

@Resolver(() => Project)
export class ProjectFilesResolver {
  @FieldResolver(() => [types.Attachment], { description: 'Its files that the viewer may read, oldest first.' })
  attachments(@Root() row: { id: string }, @Ctx() context: Context) {
    return context.loader(projectFilesLoader).load(row.id)
  }

  @FieldResolver(() => types.AttachmentTerms, { description: 'Whether and for whom the viewer may attach a file now.' })
  async attachmentTerms(@Root() row: { id: string }, @Ctx() context: Context) {
    return attachmentTermsOf(context, await subjectById(context.reads, 'Project', row.id))
  }
}

@Resolver(() => Commitment)
export class CommitmentFilesResolver {
  @FieldResolver(() => types.AttachmentTerms, { description: 'Whether and for whom the viewer may attach a file now.' })
  async attachmentTerms(@Root() row: { id: string }, @Ctx() context: Context) {
    return attachmentTermsOf(context, await subjectById(context.reads, 'Commitment', row.id))
  }
}

@Resolver(() => Comment)
export class CommentFilesResolver {
  @FieldResolver(() => [types.Attachment], {
    description: 'Files sent with it, oldest first; read by whoever reads it.',
  })
  attachments(@Root() row: { id: string }, @Ctx() context: Context) {
    return context.loader(commentFilesLoader).load(row.id)
  }
}

@Resolver(() => CommitmentProgress)
export class ProgressFilesResolver {
  @FieldResolver(() => [types.Attachment], { description: 'Evidence sent with it, oldest first.' })
  attachments(@Root() row: { id: string }, @Ctx() context: Context) {
    return context.loader(progressFilesLoader).load(row.id)
  }
}
