import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../../context.js'
import { fromGlobalId } from '../../kernel/ids.js'
import { watch } from '../../kernel/watch.js'
import { commentById, type CommentRow } from './comment.store.js'
import { CommentsChange } from './comment.types.js'

@Resolver()
export class CommentSubscriptions {
  @Subscription(() => CommentsChange, {
    description: 'Each comment written or changed on a subject, as far as the viewer may see it.',
    subscribe: ({ args, context }: { args: { subject: string }; context: Context }) => commentsOn(context, args.subject),
  })
  commentsChanged(
    @Root() change: { comment: CommentRow | null },
    @Arg('subject', () => ID, { description: 'Opaque id of the proposal or project.' }) _subject: string,
  ): { comment: CommentRow | null } {
    return change
  }
}

function commentsOn(context: Context, subject: string): AsyncIterableIterator<{ comment: CommentRow | null }> {
  const subjectId = fromGlobalId(subject)?.id
  return watch(context, ['Comment'], async ({ type, id }) => {
    if (type === 'resync') return { comment: null }
    const comment = await commentById(context.reads, id)
    return comment && (comment.proposalId ?? comment.projectId) === subjectId ? { comment } : null
  })
}
