import { createHash, randomBytes } from 'node:crypto'
import { judge } from '../../kernel/actions.js'
import type { Tier } from '../../kernel/audience.js'
import { record } from '../../kernel/audit.js'
import { idOf, newId } from '../../kernel/ids.js'
import { invalid, notFound, type Problem } from '../../kernel/refusals.js'
import { problem, readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import { placeComment } from '../comments/comment.rules.js'
import { findSubject, partnersOf, subjectById, type Subject } from '../subjects/subject.store.js'
import { ATTACHMENT_ACTIONS, ATTACHMENT_WORDS, attachRefusal, rolesOf, speakRefusal } from './attachment.policy.js'
import {
  attachmentById,
  audienceOf,
  claimTarget,
  countOwn,
  insertFile,
  insertTarget,
  lockAttachment,
  saveRemoval,
  type PreparedFile,
  type SubjectColumn,
} from './attachment.store.js'
import { CUT_SHORT } from './file-faults.rules.js'
import { announcedFault, inspectFile } from './file-kind.rules.js'
import { safeName } from './file-name.rules.js'
import { withoutTraces } from './image-traces.rules.js'

const TARGET_MINUTES = 15
const FILES_PER_DELEGATION = 50

const COLUMN = {
  Proposal: 'proposalId',
  Project: 'projectId',
  Commitment: 'commitmentId',
  Comment: 'commentId',
  CommitmentProgress: 'progressId',
} as const satisfies Record<Subject['type'], SubjectColumn>
const ATTACHED_TO = Object.keys(COLUMN) as Subject['type'][]

export interface AnnouncedFile {
  subject: string
  name: string
  bytes: number
  audience?: Tier | null
  sharedWith?: string[] | null
}

/** Answers a place to send a file to, good once and for a quarter of an hour, after judging all that can be judged before its bytes. */
export async function prepareAttachment(
  transaction: Transaction,
  input: AnnouncedFile,
): Promise<{ token: string; expiresAt: string }> {
  const { viewer } = transaction
  const subject = await findSubject(transaction, input.subject, [...ATTACHED_TO])
  if (!subject) throw notFound(['subject'])
  const unable = attachRefusal(viewer, subject, input.audience ?? null, transaction.now)
  if (unable) throw unable
  const problems: Problem[] = []
  const name = safeName(input.name)
  const fault = announcedFault(name, input.bytes)
  if (fault) problems.push(problem([input.bytes > 0 ? 'name' : 'bytes'], fault, CHOOSE_ANOTHER))
  const file: PreparedFile = {
    ...subjectOf(subject),
    ...(await placeOf(transaction, subject, input, problems)),
    id: newId(),
    name,
  }
  if ((await countOwn(transaction, file, viewer.delegationId!)) >= FILES_PER_DELEGATION) problems.push(tooMany())
  if (problems.length) throw invalid(problems)
  const token = randomBytes(32).toString('base64url')
  await insertTarget(transaction, {
    tokenHash: hashOf(token),
    accountId: viewer.accountId!,
    file,
    minutes: TARGET_MINUTES,
  })
  return { token, expiresAt: new Date(transaction.now.getTime() + TARGET_MINUTES * 60_000).toISOString() }
}

/**
 * Stores the bytes sent to a target, all or nothing; a picture without the traces of who took it where. Refused as Invalid when they are not what their name promises; the
 * same bytes sent again, because the answer was lost, are answered with the same file.
 */
export async function addAttachment(
  transaction: Transaction,
  token: string,
  sent: Buffer,
): Promise<{ attachmentId: string }> {
  const { viewer } = transaction
  const file = await claimTarget(transaction, hashOf(token), viewer.accountId!, true)
  if (!file) throw notFound(['token'])
  const subject = await findSubjectOf(transaction, file)
  if (!subject) throw notFound(['subject'])
  const unable = speakRefusal(viewer, subject)
  if (unable) throw unable
  const inspected = inspectFile(file.name, sent)
  if (inspected.is === 'refused') throw invalid([problem(['file'], inspected.says, CHOOSE_ANOTHER)])
  const content = withoutTraces(inspected.mediaType, sent)
  if (!content) throw invalid([problem(['file'], CUT_SHORT, CHOOSE_ANOTHER)])
  const sha256 = createHash('sha256').update(content).digest('hex')
  if (file.isUsed) {
    const stored = await attachmentById(transaction, file.id)
    if (stored?.sha256 !== sha256) throw notFound(['token'])
    return { attachmentId: file.id }
  }
  const officeKind = actsAs(viewer, file.bodyId)!
  await insertFile(transaction, file, {
    delegationId: viewer.delegationId!,
    personId: viewer.personId,
    officeKind,
    mediaType: inspected.mediaType,
    sha256,
    content,
  })
  record(transaction, {
    action: 'attachment.add',
    subject: { type: 'Attachment', id: file.id, code: file.code },
    after: { name: file.name, bytes: content.length, sha256, audience: file.tier },
    audience: audienceOf(file),
    officeKind,
  })
  return { attachmentId: file.id }
}

/** Takes a file out of sight; what it was stays on record. */
export async function removeAttachment(
  transaction: Transaction,
  globalId: string,
  why: string,
): Promise<{ attachmentId: string }> {
  const { viewer } = transaction
  const file = await lockAttachment(transaction, idOf('Attachment', globalId) ?? '')
  if (!file) throw notFound()
  const refusal = judge(
    ATTACHMENT_ACTIONS.remove,
    file.removedAt ? 'REMOVED' : 'STANDING',
    rolesOf(viewer, file),
    ATTACHMENT_WORDS,
  )
  if (refusal) throw refusal
  const problems: Problem[] = []
  const reason = readText(['reason'], why, 2000, problems)
  if (problems.length) throw invalid(problems)
  await saveRemoval(transaction, file.id, reason!)
  record(transaction, {
    action: 'attachment.remove',
    subject: { type: 'Attachment', id: file.id },
    before: { name: file.name, sha256: file.sha256 },
    reason,
    audience: audienceOf(file),
    officeKind: actsAs(viewer, file.bodyId),
  })
  return { attachmentId: file.id }
}

/** What a token is stored as; the token itself is known to its holder only. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Its audience: what its delegation asked for its own proposal, since revisions hold a file back; else as a comment's. */
async function placeOf(transaction: Transaction, subject: Subject, input: AnnouncedFile, problems: Problem[]) {
  const { viewer } = transaction
  // What is said in words and what is shown with it are read by the same people.
  if (subject.type === 'Comment' || subject.type === 'CommitmentProgress') {
    if (input.audience && input.audience !== subject.tier) problems.push(anotherAudience())
    const ownerId = subject.delegationId ?? viewer.delegationId!
    return { tier: subject.tier, sharedWith: subject.sharedWith, ownerId, number: null }
  }
  const isOwnProposal = subject.type === 'Proposal' && subject.delegationId === viewer.delegationId
  const place = placeComment(
    {
      subject: isOwnProposal ? { ...subject, tier: subject.asked } : subject,
      revisions: isOwnProposal ? [] : subject.revisions,
      writer: { group: viewer.group, delegationId: viewer.delegationId! },
      partners: await partnersOf(transaction, subject.bodyId),
    },
    { tier: input.audience ?? null, sharedWith: input.sharedWith ?? null, number: null },
    null,
  )
  problems.push(...place.problems)
  return isOwnProposal ? { ...place.placing, number: subject.revisions[0]?.number ?? null } : place.placing
}

function subjectOf(subject: Subject) {
  const none: Record<SubjectColumn, string | null> = {
    proposalId: null,
    projectId: null,
    commitmentId: null,
    commentId: null,
    progressId: null,
  }
  return { ...none, [COLUMN[subject.type]]: subject.id, bodyId: subject.bodyId, code: subject.code }
}

async function findSubjectOf(transaction: Transaction, file: PreparedFile): Promise<Subject | null> {
  const type = ATTACHED_TO.find((each) => file[COLUMN[each]])
  return type ? subjectById(transaction, type, file[COLUMN[type]]!) : null
}

const CHOOSE_ANOTHER = { en: 'Choose another file.', vi: 'Hãy chọn tệp khác.' }

function anotherAudience(): Problem {
  return problem(
    ['audience'],
    {
      en: 'A file on a comment or report is seen by those who see the comment or report.',
      vi: 'Tệp kèm bình luận hoặc báo cáo có cùng phạm vi người đọc với bình luận hoặc báo cáo đó.',
    },
    { en: 'Leave its audience out.', vi: 'Hãy bỏ trống phạm vi người đọc của tệp.' },
  )
}

function tooMany(): Problem {
  return problem(
    ['subject'],
    {
      en: `Your delegation has ${FILES_PER_DELEGATION} files here already.`,
      vi: `Đoàn của bạn đã có ${FILES_PER_DELEGATION} tệp ở đây.`,
    },
    { en: 'Remove one that is no longer needed.', vi: 'Hãy gỡ tệp không còn cần.' },
  )
}
