import { isWithin, TIERS, type Audience, type Tier } from '../../kernel/audience.js'
import { problem } from '../../kernel/text.js'
import type { Problem } from '../../kernel/refusals.js'
import type { ViewerGroup } from '../../kernel/viewer.js'
import { SECTIONS } from '../proposals/concept-note-fields.rules.js'

/** The most characters of a comment, of a note to a disposition; the most people mentioned in one comment. */
export const COMMENT_LIMITS = { body: 6000, note: 2000, mentions: 20 } as const

/** Project sections that can be commented on; a proposal's are those of its concept note. */
export const PROJECT_SECTIONS = ['OVERVIEW', 'PROGRESS', 'DOCUMENTS', 'COMMITMENTS', 'DECISIONS'] as const

/** What the audience of a comment depends on. */
export interface Ground {
  /** The subject's audience now. */
  subject: Audience
  /** Revisions that the writer may see, newest first; empty for what has none. */
  revisions: { number: number; tier: Tier }[]
  writer: { group: ViewerGroup; delegationId: string }
  /** Partners of the subject's body today. */
  partners: string[]
}

/** Who may read a comment, and the revision it is pinned to. */
export interface Placing {
  tier: Tier
  sharedWith: string[] | null
  /** The delegation by which the tier is measured. */
  ownerId: string
  number: number | null
}

/** The tiers that this writer may set on a comment there, widest first. Nobody writes what all the world reads but the Secretariat. */
export function tiersFor({ subject, writer }: Pick<Ground, 'subject' | 'writer'>): Tier[] {
  return TIERS.filter((tier) => isWithin(tier, subject.tier)).filter(
    (tier) => tier !== 'public' || writer.group === 'secretariat',
  )
}

/**
 * Where a comment stands that is asked for `asked` (null: the widest that the writer may set): never wider than its
 * subject, the revision it is about, and the comment it answers.
 */
export function placeComment(
  ground: Ground,
  asked: { tier: Tier | null; sharedWith: string[] | null; number: number | null },
  parent: Placing | null,
): { placing: Placing; problems: Problem[] } {
  const problems: Problem[] = []
  const allowed = tiersFor(ground).filter((tier) => parent === null || isWithin(tier, parent.tier))
  const revisions =
    asked.number === null ? ground.revisions : ground.revisions.filter((each) => each.number === asked.number)
  const pinned = (tier: Tier) => revisions.find((revision) => isWithin(tier, revision.tier))
  const fits = (tier: Tier) => ground.revisions.length === 0 || pinned(tier) !== undefined
  const tier = asked.tier ?? allowed.find((each) => each !== 'public' && fits(each)) ?? 'delegation'
  if (!allowed.includes(tier) || !fits(tier)) problems.push(tooWide())
  const sharedWith = tier === 'ams_plus' ? (asked.sharedWith ?? parent?.sharedWith ?? null) : null
  if (asked.sharedWith !== null && tier !== 'ams_plus') problems.push(namesNobody())
  const known = withinPartners(ground, parent)
  if (sharedWith?.some((partner) => !known.includes(partner))) problems.push(notAPartner())
  const ownerId = ownerOf(ground, tier, parent)
  return { placing: { tier, sharedWith, ownerId, number: pinned(tier)?.number ?? null }, problems }
}

/** The Secretariat's word under appraisal belongs to whom it is said to; everybody else's tier is their own delegation's. */
function ownerOf({ subject, writer }: Ground, tier: Tier, parent: Placing | null): string {
  if (tier !== 'secretariat' || writer.group !== 'secretariat') return writer.delegationId
  return parent?.tier === 'secretariat' ? parent.ownerId : (subject.delegationId ?? writer.delegationId)
}

/** Whether `section` names a part of this kind of subject. */
export function isSection(type: string, section: string): boolean {
  const keys: readonly string[] = type === 'Proposal' ? SECTIONS.map((each) => each.key) : PROJECT_SECTIONS
  return keys.includes(section)
}

function withinPartners(ground: Ground, parent: Placing | null): string[] {
  return ground.partners
    .filter((partner) => ground.subject.sharedWith === null || ground.subject.sharedWith.includes(partner))
    .filter((partner) => !parent?.sharedWith || parent.sharedWith.includes(partner))
}

function tooWide(): Problem {
  return problem(
    ['audience'],
    {
      en: 'More people would read the comment than what it is about.',
      vi: 'Bình luận sẽ có nhiều người đọc hơn nội dung được bình luận.',
    },
    { en: 'Choose a narrower audience.', vi: 'Hãy chọn phạm vi người đọc hẹp hơn.' },
  )
}

function namesNobody(): Problem {
  return problem(
    ['sharedWith'],
    {
      en: 'Partners can be named only for an audience that includes partners.',
      vi: 'Chỉ nêu tên đối tác khi phạm vi người đọc có đối tác.',
    },
    {
      en: 'Choose member states and partners, or name nobody.',
      vi: 'Hãy chọn phạm vi gồm đối tác, hoặc không nêu tên.',
    },
  )
}

function notAPartner(): Problem {
  return problem(
    ['sharedWith'],
    { en: 'Not every partner named takes part here.', vi: 'Có đối tác được nêu tên không tham gia ở đây.' },
    { en: 'Name partners that the text itself is shared with.', vi: 'Chỉ nêu tên đối tác được chia sẻ văn bản này.' },
  )
}
