import type { Action, Words } from '../../kernel/actions.js'
import type { Tier } from '../../kernel/audience.js'
import type { InEveryLanguage } from '../../kernel/languages.js'
import { Refusal } from '../../kernel/refusals.js'
import { speaks, type Viewer, type ViewerGroup } from '../../kernel/viewer.js'

/** The state of a thread; it is its first comment's. */
export type CommentState = 'OPEN' | 'RESOLVED'

/** The part a viewer plays for one comment. `answering`: the delegation that answers for the subject. */
export type CommentRole = 'speaker' | 'writer' | 'answering' | 'secretariat'

/** What can be done to a comment, in which state of its thread, by whom. */
// prettier-ignore
export const COMMENT_ACTIONS = {
  reply:   { from: ['OPEN'],     by: ['speaker'],                              act: { en: 'answer this comment', vi: 'trả lời bình luận này' } },
  edit:    { from: ['OPEN'],     by: ['writer'],                               act: { en: 'edit this comment', vi: 'sửa bình luận này' } },
  resolve: { from: ['OPEN'],     by: ['answering', 'secretariat'],             becomes: 'RESOLVED', act: { en: 'resolve this comment', vi: 'khép lại bình luận này' } },
  reopen:  { from: ['RESOLVED'], by: ['answering', 'secretariat', 'writer'],   becomes: 'OPEN',     act: { en: 'reopen this comment', vi: 'mở lại bình luận này' } },
} as const satisfies Record<string, Action<CommentState, CommentRole>>

export type CommentAction = keyof typeof COMMENT_ACTIONS

export const COMMENT_WORDS: Words<CommentState, CommentRole> = {
  states: {
    OPEN: { en: 'open', vi: 'đang mở' },
    RESOLVED: { en: 'resolved', vi: 'đã khép lại' },
  },
  roles: {
    speaker: { en: 'an official who speaks for a delegation', vi: 'người đại diện phát biểu của một đoàn' },
    writer: { en: 'its writer', vi: 'người viết' },
    answering: { en: 'the delegation that answers for the text', vi: 'đoàn chịu trách nhiệm về văn bản' },
    secretariat: { en: 'the Secretariat', vi: 'Ban Thư ký' },
  },
}

/** The parts that the viewer plays for a comment; `answers` is the delegation that answers for its subject. */
export function rolesOf(
  viewer: Viewer,
  comment: { personId: string | null; bodyId: string | null },
  answers: string | null,
): CommentRole[] {
  const roles: CommentRole[] = []
  if (!speaks(viewer, comment.bodyId)) return roles
  roles.push('speaker')
  if (viewer.personId !== null && viewer.personId === comment.personId) roles.push('writer')
  if (answers !== null && viewer.delegationId === answers) roles.push('answering')
  if (viewer.group === 'secretariat') roles.push('secretariat')
  return roles
}

/** What decides whether a subject takes comments at all. */
export interface Discussion {
  type: string
  state: string | null
  commentsCloseAt: Date | null
}

const ENDED: Record<string, InEveryLanguage> = {
  ADOPTED: { en: 'adopted', vi: 'đã được thông qua' },
  NOT_ADOPTED: { en: 'not adopted', vi: 'không được thông qua' },
  WITHDRAWN: { en: 'withdrawn', vi: 'đã rút' },
}
const DISCUSSED = ['CIRCULATED', 'TABLED', 'DEFERRED']

/**
 * Why a subject takes no comment of this tier from this group now; null when it does. A decided proposal is closed;
 * after the deadline only the Secretariat comments, and each delegation among itself.
 */
export function closureOf(subject: Discussion, tier: Tier, group: ViewerGroup, now: Date): Refusal | null {
  if (subject.type !== 'Proposal' || subject.state === null) return null
  const ended = ENDED[subject.state]
  if (ended) {
    return new Refusal(
      'WrongState',
      {
        en: `The proposal is ${ended.en}; it takes no more comments.`,
        vi: `Đề xuất ${ended.vi}; không nhận thêm bình luận.`,
      },
      { en: 'Comment on the project in the work plan instead.', vi: 'Hãy bình luận ở dự án trong kế hoạch làm việc.' },
      { state: subject.state, allowedFrom: ['DRAFT', 'SUBMITTED', 'RETURNED', ...DISCUSSED] },
    )
  }
  const closesAt = subject.commentsCloseAt
  if (!DISCUSSED.includes(subject.state) || tier === 'delegation' || group === 'secretariat') return null
  if (closesAt === null || now < closesAt) return null
  return new Refusal(
    'DeadlinePassed',
    { en: 'The deadline for comments has passed.', vi: 'Đã hết hạn bình luận.' },
    {
      en: 'Ask the Secretariat to take your comment up, or state it at the meeting.',
      vi: 'Hãy đề nghị Ban Thư ký tiếp nhận ý kiến hoặc phát biểu tại cuộc họp.',
    },
    { deadline: closesAt },
  )
}
