import type { Action, Words } from '../../kernel/actions.js'
import type { Tier } from '../../kernel/audience.js'
import { notAllowed, type Refusal } from '../../kernel/refusals.js'
import { speaks, type Viewer } from '../../kernel/viewer.js'
import { closureOf, type Discussion } from '../comments/comment.policy.js'

export type AttachmentState = 'STANDING' | 'REMOVED'

/** The part a viewer plays for one file. `adder`: speaks for the delegation that added it. */
export type AttachmentRole = 'adder' | 'secretariat'

// prettier-ignore
export const ATTACHMENT_ACTIONS = {
  remove: { from: ['STANDING'], by: ['adder', 'secretariat'], becomes: 'REMOVED', act: { en: 'remove this file', vi: 'gỡ tệp này' } },
} as const satisfies Record<string, Action<AttachmentState, AttachmentRole>>

export const ATTACHMENT_WORDS: Words<AttachmentState, AttachmentRole> = {
  states: {
    STANDING: { en: 'attached', vi: 'đang đính kèm' },
    REMOVED: { en: 'removed', vi: 'đã gỡ' },
  },
  roles: {
    adder: { en: 'the delegation that added it', vi: 'đoàn đã đính kèm' },
    secretariat: { en: 'the Secretariat', vi: 'Ban Thư ký' },
  },
}

export function rolesOf(viewer: Viewer, file: { delegationId: string }): AttachmentRole[] {
  const roles: AttachmentRole[] = []
  if (!speaks(viewer, null)) return roles
  if (viewer.delegationId === file.delegationId) roles.push('adder')
  if (viewer.group === 'secretariat') roles.push('secretariat')
  return roles
}

/** What of a record decides whether files may be attached to it. */
export interface AttachedTo extends Discussion {
  type: 'Proposal' | 'Project' | 'Commitment' | 'Comment' | 'CommitmentProgress'
  tier: Tier
  bodyId: string | null
  /** The delegation that answers for it. */
  answers: string | null
}

/** Why this viewer may not attach a file to this record now; null when they may. `tier` is the audience asked for. */
export function attachRefusal(viewer: Viewer, subject: AttachedTo, tier: Tier | null, now: Date): Refusal | null {
  const unable = speakRefusal(viewer, subject)
  if (unable) return unable
  const discussion = subject.type === 'Comment' ? { ...subject, type: 'Proposal' } : subject
  const closed = closureOf(discussion, tier ?? subject.tier, viewer.group, now)
  const isOwnText = subject.type !== 'Comment' && viewer.delegationId === subject.answers
  return isOwnText ? null : closed
}

/** The same without the deadline: a file that was announced in time may arrive after it. */
export function speakRefusal(viewer: Viewer, subject: AttachedTo): Refusal | null {
  const isOwn = viewer.delegationId === subject.answers
  const isOpen = subject.type === 'Proposal' || subject.type === 'Project'
  const isSecretariats = subject.type === 'Commitment' && viewer.group === 'secretariat'
  if (viewer.delegationId && speaks(viewer, subject.bodyId) && (isOpen || isOwn || isSecretariats)) return null
  return notAllowed(
    {
      en: 'Only an official of the delegation concerned or of the Secretariat may attach a file here.',
      vi: 'Chỉ cán bộ của đoàn liên quan hoặc Ban Thư ký mới được đính kèm tệp ở đây.',
    },
    { en: 'Ask your focal point to attach it.', vi: 'Hãy đề nghị đầu mối của đoàn bạn đính kèm.' },
  )
}
