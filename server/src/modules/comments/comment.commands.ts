import { judge } from '../../kernel/actions.js'
import { record } from '../../kernel/audit.js'
import type { Done } from '../../kernel/command.js'
import { idOf, newId } from '../../kernel/ids.js'
import type { Tier } from '../../kernel/audience.js'
import { invalid, notAllowed, notFound, stale, type Problem, type Refusal } from '../../kernel/refusals.js'
import { problem, readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs, speaks } from '../../kernel/viewer.js'
import { findSubject, partnersOf, type Subject } from '../subjects/subject.store.js'
import { closureOf, COMMENT_ACTIONS, COMMENT_WORDS, rolesOf, type CommentAction } from './comment.policy.js'
import { COMMENT_LIMITS, isSection, placeComment } from './comment.rules.js'
import { checkMentions } from './comment.mentions.js'
import {
  commentById,
  hasAnswer,
  insertComment,
  lockComment,
  saveDisposition,
  saveText,
  type CommentRow,
  type Disposition,
} from './comment.store.js'

export interface NewCommentInput {
  subject: string
  section?: string | null
  parent?: string | null
  body: string
  audience?: Tier | null
  sharedWith?: string[] | null
  mentions?: string[] | null
  revisionNumber?: number | null
}

export interface CommentTarget {
  id: string
  expectedRevision: number
}

/** Writes a comment on a proposal or project, or an answer to one. */
export async function addComment(
  transaction: Transaction,
  input: NewCommentInput,
): Promise<Done<{ commentId: string }, CommentRow>> {
  const { viewer } = transaction
  const subject = await findSubject(transaction, input.subject, ['Proposal', 'Project'])
  if (!subject) throw notFound(['subject'])
  const parent = input.parent ? await parentOf(transaction, input.parent, subject) : null
  const delegationId = viewer.delegationId
  if (!delegationId || !speaks(viewer, subject.bodyId)) throw notASpeaker()
  if (parent)
    throwIf(judge(COMMENT_ACTIONS.reply, stateOf(parent), rolesOf(viewer, parent, parent.answers), COMMENT_WORDS))

  const { placing, problems } = placeComment(
    {
      subject,
      revisions: subject.revisions,
      writer: { group: viewer.group, delegationId },
      partners: input.sharedWith || parent?.sharedWith ? await partnersOf(transaction, subject.bodyId) : [],
    },
    { tier: input.audience ?? null, sharedWith: input.sharedWith ?? null, number: input.revisionNumber ?? null },
    parent && { tier: parent.tier, sharedWith: parent.sharedWith, ownerId: parent.ownerId, number: parent.number },
  )
  throwIf(closureOf(subject, placing.tier, viewer.group, transaction.now))
  const body = readText(['body'], input.body, COMMENT_LIMITS.body, problems)
  const section = input.section ?? parent?.section ?? null
  if (section !== null && !isSection(subject.type, section)) problems.push(unknownSection())
  const audience = {
    tier: placing.tier,
    delegationId: placing.ownerId,
    bodyId: subject.bodyId,
    sharedWith: placing.sharedWith,
  }
  const mentions = await checkMentions(transaction, input.mentions ?? [], audience, problems)
  if (problems.length) throw invalid(problems)

  const id = newId()
  const officeKind = actsAs(viewer, subject.bodyId)!
  const answer = insertComment(transaction, {
    id,
    proposalId: subject.type === 'Proposal' ? subject.id : null,
    projectId: subject.type === 'Project' ? subject.id : null,
    section,
    parentId: parent?.id ?? null,
    threadId: parent?.threadId ?? id,
    body: body!,
    mentions,
    ...placing,
    delegationId,
    bodyId: subject.bodyId,
    personId: viewer.personId,
    officeKind,
  })
  record(transaction, {
    action: parent ? 'comment.reply' : 'comment.add',
    subject: { type: 'Comment', id, code: subject.code },
    after: { body, section, audience: placing.tier, sharedWith: placing.sharedWith, number: placing.number },
    audience,
    officeKind,
  })
  return { outcome: { commentId: id }, answer }
}

/** Changes the text of one's own comment while its thread is open and nobody has answered; the old text stays on record. */
export async function editComment(
  transaction: Transaction,
  target: CommentTarget,
  typed: string,
  mentioned: string[] | null,
): Promise<{ commentId: string }> {
  const comment = await openComment(transaction, target, 'edit')
  if (await hasAnswer(transaction, comment.id)) throw answered()
  const problems: Problem[] = []
  const body = readText(['body'], typed, COMMENT_LIMITS.body, problems)
  const mentions =
    mentioned === null ? comment.mentions : await checkMentions(transaction, mentioned, audienceOf(comment), problems)
  if (problems.length) throw invalid(problems)
  await saveText(transaction, comment.id, body!, mentions)
  await recordOn(transaction, comment, 'edit', { before: { body: comment.body }, after: { body } })
  return { commentId: comment.id }
}

/** Closes a thread with what became of it. */
export async function resolveComment(
  transaction: Transaction,
  target: CommentTarget,
  disposition: Disposition,
  typedNote: string | null,
): Promise<{ commentId: string }> {
  const comment = await openComment(transaction, target, 'resolve')
  const problems: Problem[] = []
  const note = readText(
    ['note'],
    typedNote,
    COMMENT_LIMITS.note,
    problems,
    disposition === 'NOT_ACCEPTED' || disposition === 'PARTLY_ACCEPTED',
  )
  if (problems.length) throw invalid(problems)
  await saveDisposition(transaction, comment.id, transaction.viewer.personId, disposition, note)
  await recordOn(transaction, comment, 'resolve', { after: { disposition }, reason: note })
  return { commentId: comment.id }
}

/** Opens a resolved thread again; how it had been resolved stays on record. */
export async function reopenComment(transaction: Transaction, target: CommentTarget): Promise<{ commentId: string }> {
  const comment = await openComment(transaction, target, 'reopen')
  await saveDisposition(transaction, comment.id, null, null, null)
  await recordOn(transaction, comment, 'reopen', {
    before: { disposition: comment.disposition, note: comment.dispositionNote },
  })
  return { commentId: comment.id }
}

async function openComment(
  transaction: Transaction,
  target: CommentTarget,
  action: CommentAction,
): Promise<CommentRow> {
  const id = idOf('Comment', target.id) ?? ''
  await lockComment(transaction, id)
  const comment = await commentById(transaction, id)
  if (!comment) throw notFound()
  if (comment.parentId !== null && (action === 'resolve' || action === 'reopen')) throw notAThread()
  throwIf(
    judge(
      COMMENT_ACTIONS[action],
      stateOf(comment),
      rolesOf(transaction.viewer, comment, comment.answers),
      COMMENT_WORDS,
    ),
  )
  if (comment.revision !== target.expectedRevision) {
    throw stale(comment.revision, { body: comment.body, state: stateOf(comment), disposition: comment.disposition })
  }
  return comment
}

async function parentOf(transaction: Transaction, globalId: string, subject: Subject): Promise<CommentRow> {
  const parent = await commentById(transaction, idOf('Comment', globalId) ?? '')
  if (!parent || (parent.proposalId ?? parent.projectId) !== subject.id) throw notFound(['parent'])
  return parent
}

function stateOf(comment: CommentRow) {
  return comment.threadResolvedAt === null ? ('OPEN' as const) : ('RESOLVED' as const)
}

function audienceOf(comment: CommentRow) {
  return { tier: comment.tier, delegationId: comment.ownerId, bodyId: comment.bodyId, sharedWith: comment.sharedWith }
}

async function recordOn(
  transaction: Transaction,
  comment: CommentRow,
  action: CommentAction,
  change: { before?: unknown; after?: unknown; reason?: string | null },
): Promise<void> {
  record(transaction, {
    action: `comment.${action}`,
    subject: { type: 'Comment', id: comment.id },
    ...change,
    audience: audienceOf(comment),
    officeKind: actsAs(transaction.viewer, comment.bodyId),
  })
}

function throwIf(refusal: Refusal | null): void {
  if (refusal) throw refusal
}

function notASpeaker(): Refusal {
  return notAllowed(
    {
      en: 'Only an official who speaks for a delegation may comment.',
      vi: 'Chỉ người đại diện phát biểu của một đoàn mới được bình luận.',
    },
    { en: 'Ask your focal point to comment.', vi: 'Hãy đề nghị đầu mối của đoàn bạn bình luận.' },
  )
}

function unknownSection() {
  return problem(
    ['section'],
    { en: 'There is no such section.', vi: 'Không có phần này.' },
    { en: 'Choose a section of the text.', vi: 'Hãy chọn một phần của văn bản.' },
  )
}

function answered(): Refusal {
  return notAllowed(
    {
      en: 'Somebody has answered this comment; its text stays as it is.',
      vi: 'Đã có người trả lời bình luận này; nội dung được giữ nguyên.',
    },
    { en: 'Write an answer instead.', vi: 'Hãy viết câu trả lời.' },
  )
}

function notAThread(): Refusal {
  return invalid([
    problem(
      ['id'],
      { en: 'An answer is not resolved by itself.', vi: 'Không khép riêng một câu trả lời.' },
      { en: 'Resolve the first comment of its thread.', vi: 'Hãy khép bình luận đầu của chuỗi.' },
    ),
  ])
}
