import type { Context } from '../../context.js'
import type { Tier } from '../../kernel/audience.js'
import { tiersFor } from '../comments/comment.rules.js'
import type { SubjectTerms } from '../subjects/subject.store.js'
import { attachRefusal, speakRefusal } from './attachment.policy.js'

/** Whether and for whom the viewer may attach a file to this record now, by the rules that judge the mutation. */
export async function attachmentTermsOf(
  { viewer, language, reads }: Context,
  subject: SubjectTerms | null,
): Promise<{ allowed: boolean; reason: string | null; audiences: Tier[] }> {
  const unable = subject && speakRefusal(viewer, subject)
  if (!subject || !viewer.delegationId || unable)
    return { allowed: false, reason: unable?.says[language] ?? null, audiences: [] }
  const isOwnProposal = subject.type === 'Proposal' && subject.delegationId === viewer.delegationId
  const ground = isOwnProposal ? { ...subject, tier: subject.asked } : subject
  const tiers = tiersFor({ subject: ground, writer: { group: viewer.group, delegationId: viewer.delegationId } })
  const now = await reads.now()
  const refusals = tiers.map((tier) => attachRefusal(viewer, subject, tier, now))
  const audiences = tiers.filter((_, index) => refusals[index] === null)
  const reason = audiences.length > 0 ? null : (refusals.find((each) => each !== null)?.says[language] ?? null)
  return { allowed: audiences.length > 0, reason, audiences }
}
