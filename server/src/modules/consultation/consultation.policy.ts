import type { Action, Words } from '../../kernel/actions.js'
import { holds, type Viewer } from '../../kernel/viewer.js'

export type ConsultationState = 'OPEN' | 'VERIFIED' | 'RELEASED' | 'CLOSED'

/** The part a viewer plays in a consultation of their own delegation. `leader`: who speaks for it at the senior officials' meeting. */
export type ConsultationRole = 'contributor' | 'focalPoint' | 'leader'

const RUNNING = ['OPEN', 'VERIFIED'] as const
const OFFICIALS = ['focalPoint', 'leader'] as const

/** What can be done in a consultation: from which states, by whom, and what becomes of it. */
// prettier-ignore
export const CONSULTATION_ACTIONS = {
  comment:  { from: RUNNING,      by: ['contributor'], act: { en: 'comment in this consultation', vi: 'góp ý trong lần lấy ý kiến này' } },
  suggest:  { from: RUNNING,      by: ['contributor'], act: { en: 'suggest a position', vi: 'đề xuất lập trường' } },
  ask:      { from: RUNNING,      by: OFFICIALS,       act: { en: 'ask contributors', vi: 'mời người góp ý' } },
  amend:    { from: ['OPEN'],     by: OFFICIALS,       act: { en: 'change the question or the deadline', vi: 'sửa câu hỏi hoặc thời hạn' } },
  dispose:  { from: RUNNING,      by: ['focalPoint'],  act: { en: 'say what became of a comment', vi: 'ghi kết quả tiếp thu ý kiến' } },
  draft:    { from: ['OPEN'],     by: OFFICIALS,       act: { en: 'draft the national position', vi: 'soạn lập trường quốc gia' } },
  verify:   { from: ['OPEN'],     by: ['focalPoint'],  becomes: 'VERIFIED', act: { en: 'verify the national position', vi: 'xác nhận lập trường quốc gia' } },
  takeBack: { from: ['VERIFIED'], by: ['focalPoint'],  becomes: 'OPEN',     act: { en: 'take the verified position back', vi: 'rút lại lập trường đã xác nhận' } },
  giveBack: { from: ['VERIFIED'], by: ['leader'],      becomes: 'OPEN',     act: { en: 'return it to the focal point', vi: 'trả lại cho đầu mối' } },
  release:  { from: ['VERIFIED'], by: ['leader'],      becomes: 'RELEASED', act: { en: 'release the national position', vi: 'công bố lập trường quốc gia' } },
  close:    { from: RUNNING,      by: OFFICIALS,       becomes: 'CLOSED',   act: { en: 'close this consultation without a position', vi: 'kết thúc lần lấy ý kiến mà không nêu lập trường' } },
} as const satisfies Record<string, Action<ConsultationState, ConsultationRole>>

export type ConsultationAction = keyof typeof CONSULTATION_ACTIONS

export const CONSULTATION_WORDS: Words<ConsultationState, ConsultationRole> = {
  states: {
    OPEN: { en: 'open', vi: 'đang mở' },
    VERIFIED: { en: 'verified', vi: 'đã được xác nhận' },
    RELEASED: { en: 'released', vi: 'đã công bố' },
    CLOSED: { en: 'closed', vi: 'đã kết thúc' },
  },
  roles: {
    contributor: { en: 'a contributor who is asked', vi: 'người góp ý được mời' },
    focalPoint: { en: "the delegation's focal point", vi: 'đầu mối của đoàn' },
    leader: { en: "the delegation's senior official or head", vi: 'quan chức cấp cao hoặc trưởng đoàn' },
  },
}

/** The parts that the viewer plays in a consultation that they can see. */
export function rolesOf(viewer: Viewer, row: { delegationId: string; bodyId: string }): ConsultationRole[] {
  if (viewer.delegationId !== row.delegationId) return []
  return viewer.group === 'contributor' ? ['contributor'] : officialRoles(viewer, row.bodyId)
}

/** The parts that the viewer plays at home for whatever this body decides; null for any body. */
export function officialRoles(viewer: Viewer, bodyId: string | null): ConsultationRole[] {
  const roles: ConsultationRole[] = []
  if (holds(viewer, 'focal_point', bodyId) || holds(viewer, 'partner_focal_point', bodyId)) roles.push('focalPoint')
  if (holds(viewer, 'senior_official', bodyId) || holds(viewer, 'head', bodyId)) roles.push('leader')
  return roles
}
