import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { command, commandAnswering } from '../../kernel/command.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { WriteInput } from '../../kernel/write.inputs.js'
import { addComment, editComment, reopenComment, resolveComment } from './comment.commands.js'
import * as inputs from './comment.inputs.js'
import { commentById } from './comment.store.js'
import * as types from './comment.types.js'

const INPUT = { description: 'What to do, once.' }

/** Runs a step and answers the comment as the viewer now sees it; a refusal passes through. */
async function step(
  context: Context,
  operation: string,
  input: WriteInput,
  work: (transaction: Transaction) => Promise<{ commentId: string }>,
): Promise<object> {
  const outcome = await command(context, { operation, idempotencyKey: input.idempotencyKey, input }, work)
  return 'kind' in outcome ? outcome : { comment: await commentById(context.reads, outcome.commentId) }
}

@Resolver()
export class CommentMutations {
  @Mutation(() => types.AddCommentResult, {
    description: 'Writes a comment on a proposal or project, or an answer to one.',
  })
  async addComment(
    @Arg('input', () => inputs.AddCommentInput, INPUT) input: inputs.AddCommentInput,
    @Ctx() context: Context,
  ) {
    const write = { operation: 'addComment', idempotencyKey: input.idempotencyKey, input }
    const add = (transaction: Transaction) => addComment(transaction, input)
    const done = await commandAnswering(context, write, add, ({ commentId }) => commentById(context.reads, commentId))
    return 'refusal' in done ? done.refusal : { comment: done.answer }
  }

  @Mutation(() => types.EditCommentResult, {
    description: "Changes the viewer's own comment while nobody has answered; the old text stays on record.",
  })
  editComment(
    @Arg('input', () => inputs.EditCommentInput, INPUT) input: inputs.EditCommentInput,
    @Ctx() context: Context,
  ) {
    return step(context, 'editComment', input, (transaction) =>
      editComment(transaction, input, input.body, input.mentions ?? null),
    )
  }

  @Mutation(() => types.ResolveCommentResult, { description: 'Closes a thread with what became of it.' })
  resolveComment(
    @Arg('input', () => inputs.ResolveCommentInput, INPUT) input: inputs.ResolveCommentInput,
    @Ctx() context: Context,
  ) {
    return step(context, 'resolveComment', input, (transaction) =>
      resolveComment(transaction, input, input.disposition, input.note ?? null),
    )
  }

  @Mutation(() => types.ReopenCommentResult, { description: 'Opens a resolved thread again.' })
  reopenComment(
    @Arg('input', () => inputs.ReopenCommentInput, INPUT) input: inputs.ReopenCommentInput,
    @Ctx() context: Context,
  ) {
    return step(context, 'reopenComment', input, (transaction) => reopenComment(transaction, input))
  }
}
