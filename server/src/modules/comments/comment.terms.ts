import type { Context } from '../../context.js'
import { abilitiesBy, judge } from '../../kernel/actions.js'
import type { Ability } from '../../kernel/common.types.js'
import type { Tier } from '../../kernel/audience.js'
import { speaks } from '../../kernel/viewer.js'
import { partnersToday, type SubjectTerms } from '../subjects/subject.store.js'
import { closureOf, COMMENT_ACTIONS, COMMENT_WORDS, rolesOf } from './comment.policy.js'
import { tiersFor } from './comment.rules.js'
import type { CommentRow } from './comment.store.js'

/** What the viewer may do with a comment at this moment, by the table that judges the mutations. */
export function abilitiesOn({ viewer, language }: Context, row: CommentRow, now: Date): Record<string, Ability> {
  const state = row.threadResolvedAt === null ? 'OPEN' : 'RESOLVED'
  const roles = rolesOf(viewer, row, row.answers)
  return abilitiesBy(COMMENT_ACTIONS, language, (name) => {
    const refusal = judge(COMMENT_ACTIONS[name], state, roles, COMMENT_WORDS)
    return refusal ?? (name === 'reply' ? closureOf(discussionOf(row), row.tier, viewer.group, now) : null)
  })
}

/** Whether and for whom the viewer may write a new comment on this subject. */
export async function termsOf({ viewer, language, reads }: Context, subject: SubjectTerms | null) {
  const closesAt = subject?.commentsCloseAt ?? null
  const closed = { allowed: false, audiences: [] as Tier[], subject, closesAt }
  if (!subject || !viewer.delegationId || !speaks(viewer, subject.bodyId)) {
    const says = COMMENT_WORDS.roles.speaker[language]
    return { ...closed, reason: language === 'en' ? `Only ${says} may comment.` : `Chỉ ${says} mới được bình luận.` }
  }
  const writer = { group: viewer.group, delegationId: viewer.delegationId }
  const tiers = tiersFor({ subject, writer })
  const now = await reads.now()
  const refusals = tiers.map((tier) => closureOf(subject, tier, viewer.group, now))
  const audiences = tiers.filter((_, index) => refusals[index] === null)
  if (audiences.length === 0)
    return { ...closed, reason: refusals.find((each) => each !== null)?.says[language] ?? null }
  return { allowed: true, reason: null, audiences, subject, closesAt }
}

/** Keys of the partners that may be named under these terms, in protocol order. */
export async function partnersUnder(context: Context, { audiences, subject }: Awaited<ReturnType<typeof termsOf>>) {
  if (!subject || !audiences.includes('ams_plus')) return []
  const partners = await partnersToday(context, subject.bodyId)
  return partners.filter((partner) => subject.sharedWith === null || subject.sharedWith.includes(partner))
}

function discussionOf(row: CommentRow) {
  return {
    type: row.proposalId ? 'Proposal' : 'Project',
    state: row.subjectState,
    commentsCloseAt: row.commentsCloseAt,
  }
}
