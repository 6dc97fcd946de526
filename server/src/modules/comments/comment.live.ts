import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../../context.js'
import { fromGlobalId } from '../../kernel/ids.js'
import type { LiveEvent } from '../../live.js'
import { commentById, type CommentRow } from './comment.store.js'
import { CommentsChange } from './comment.types.js'

@Resolver()
export class CommentSubscriptions {
  @Subscription(() => CommentsChange, {
    nullable: true,
    description:
      'Each comment written or changed on a subject that the viewer may see at that moment; never null, and silent for others.',
    subscribe: ({ context }: { context: Context }) => context.services.live.changes(['Comment']),
  })
  async commentsChanged(
    @Root() event: LiveEvent,
    @Arg('subject', () => ID, { description: 'Opaque id of the proposal or project.' }) subject: string,
    @Ctx() context: Context,
  ): Promise<{ comment: CommentRow | null } | null> {
    if (event.type === 'resync') return { comment: null }
    const comment = await commentById(context.reads, event.id)
    return comment && (comment.proposalId ?? comment.projectId) === fromGlobalId(subject)?.id ? { comment } : null
  }
}
