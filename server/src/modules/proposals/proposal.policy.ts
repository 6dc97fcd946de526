import type { Action, Words } from '../../kernel/actions.js'
import { holds, type Viewer } from '../../kernel/viewer.js'

export type ProposalState =
  | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'CIRCULATED' | 'TABLED' | 'DECIDING' | 'CONFIRMING' | 'ADOPTED' | 'DEFERRED' | 'REFERRED'
  | 'NOT_ADOPTED' | 'WITHDRAWN'

/** The part a viewer plays for one proposal; `clock` is the server itself at a deadline. */
export type ProposalRole = 'author' | 'deskOfficer' | 'chair' | 'clock'

const WAITING = ['CIRCULATED', 'DEFERRED', 'REFERRED'] as const
const DECIDED_ON = ['TABLED', 'DECIDING', 'CONFIRMING'] as const
const OUT = [...WAITING, 'TABLED', 'DECIDING'] as const
const UNDECIDED = ['DRAFT', 'SUBMITTED', 'RETURNED', ...WAITING, ...DECIDED_ON] as const

/** What can be done to a proposal: from which states, by whom, and what becomes of it. The one truth on both. */
// prettier-ignore
export const PROPOSAL_ACTIONS = {
  edit:             { from: ['DRAFT', 'RETURNED', ...OUT],  by: ['author'],                act: { en: 'edit this draft', vi: 'soạn thảo bản này' } },
  submit:           { from: ['DRAFT', 'RETURNED'],          by: ['author'],                becomes: 'SUBMITTED',   act: { en: 'submit this proposal', vi: 'trình đề xuất này' } },
  returnForChanges: { from: ['SUBMITTED'],                  by: ['deskOfficer'],           becomes: 'RETURNED',    act: { en: 'return this proposal with reasons', vi: 'trả lại đề xuất này kèm lý do' } },
  circulate:        { from: ['SUBMITTED'],                  by: ['deskOfficer'],           becomes: 'CIRCULATED',  act: { en: 'circulate this proposal', vi: 'gửi lấy ý kiến đề xuất này' } },
  startRevision:    { from: OUT,                            by: ['author'],                act: { en: 'start a new revision', vi: 'bắt đầu bản sửa đổi mới' } },
  releaseRevision:  { from: OUT,                            by: ['author'],                act: { en: 'release the new revision', vi: 'công bố bản sửa đổi mới' } },
  table:            { from: WAITING,                        by: ['deskOfficer', 'chair'],  becomes: 'TABLED',      act: { en: 'table this proposal at a meeting', vi: 'đưa đề xuất này ra cuộc họp' } },
  call:             { from: WAITING,                        by: ['deskOfficer', 'chair'],  becomes: 'DECIDING',    act: { en: 'put this proposal to decision in writing', vi: 'lấy quyết định bằng văn bản về đề xuất này' } },
  extend:           { from: ['DECIDING'],                   by: ['deskOfficer', 'chair'],  act: { en: 'extend the deadline', vi: 'gia hạn' } },
  restart:          { from: ['DECIDING'],                   by: ['deskOfficer', 'chair'],  act: { en: 'start the procedure again', vi: 'bắt đầu lại thủ tục' } },
  stop:             { from: ['DECIDING'],                   by: ['deskOfficer', 'chair'],  becomes: 'CIRCULATED',  act: { en: 'stop the procedure', vi: 'dừng thủ tục' } },
  adopt:            { from: DECIDED_ON,                     by: ['chair', 'clock'],        becomes: 'ADOPTED',     act: { en: 'record the adoption', vi: 'ghi nhận việc thông qua' } },
  agree:            { from: ['TABLED', 'DECIDING'],         by: ['chair', 'clock'],        becomes: 'CONFIRMING',  act: { en: 'record agreement that awaits a capital or a partner', vi: 'ghi nhận đồng ý, chờ trong nước xác nhận hoặc đối tác chấp thuận' } },
  endorse:          { from: DECIDED_ON,                     by: ['chair', 'clock'],        becomes: 'REFERRED',    act: { en: 'record the endorsement', vi: 'ghi nhận việc tán thành' } },
  note:             { from: ['TABLED', 'DECIDING'],         by: ['chair', 'clock'],        becomes: 'CIRCULATED',  act: { en: 'record that it was noted, considered or discussed', vi: 'ghi nhận đã ghi nhận, xem xét hoặc trao đổi' } },
  lapse:            { from: DECIDED_ON,                     by: ['clock'],                 becomes: 'CIRCULATED',  act: { en: 'end the procedure without consensus', vi: 'kết thúc thủ tục khi không có đồng thuận' } },
  defer:            { from: DECIDED_ON,                     by: ['chair', 'clock'],        becomes: 'DEFERRED',    act: { en: 'defer this proposal', vi: 'hoãn đề xuất này' } },
  refer:            { from: DECIDED_ON,                     by: ['chair'],                 becomes: 'REFERRED',    act: { en: 'refer this proposal to the heads or to another body', vi: 'chuyển đề xuất này lên người đứng đầu hoặc cơ chế khác' } },
  sendBack:         { from: DECIDED_ON,                     by: ['chair'],                 becomes: 'RETURNED',    act: { en: 'send this proposal back to its delegation', vi: 'chuyển đề xuất này về cho đoàn đề xuất' } },
  notAdopt:         { from: DECIDED_ON,                     by: ['chair'],                 becomes: 'NOT_ADOPTED', act: { en: 'record that it was not adopted', vi: 'ghi nhận không thông qua' } },
  withdraw:         { from: UNDECIDED,                      by: ['author'],                becomes: 'WITHDRAWN',   act: { en: 'withdraw this proposal', vi: 'rút đề xuất này' } },
} as const satisfies Record<string, Action<ProposalState, ProposalRole>>

export type ProposalAction = keyof typeof PROPOSAL_ACTIONS

export const PROPOSAL_WORDS: Words<ProposalState, ProposalRole> = {
  states: {
    DRAFT: { en: 'a draft', vi: 'là bản nháp' },
    SUBMITTED: { en: 'submitted', vi: 'đã trình' },
    RETURNED: { en: 'returned', vi: 'được trả lại' },
    CIRCULATED: { en: 'circulated', vi: 'được gửi lấy ý kiến' },
    TABLED: { en: 'tabled', vi: 'được đưa ra cuộc họp' },
    DECIDING: { en: 'before the delegations in writing', vi: 'đang lấy quyết định bằng văn bản' },
    CONFIRMING: { en: 'agreed, awaiting a capital or a partner', vi: 'đã đồng ý, chờ trong nước xác nhận hoặc đối tác chấp thuận' },
    ADOPTED: { en: 'adopted', vi: 'đã được thông qua' },
    DEFERRED: { en: 'deferred', vi: 'được hoãn' },
    REFERRED: { en: 'referred', vi: 'đã chuyển cấp hoặc cơ chế khác' },
    NOT_ADOPTED: { en: 'not adopted', vi: 'không được thông qua' },
    WITHDRAWN: { en: 'withdrawn', vi: 'đã rút' },
  },
  roles: {
    author: { en: "the proposing delegation's focal point", vi: 'đầu mối của đoàn đề xuất' },
    deskOfficer: { en: "the Secretariat's desk officer", vi: 'cán bộ phụ trách của Ban Thư ký' },
    chair: { en: 'the Chair', vi: 'Chủ tịch' },
    clock: { en: "the server's clock", vi: 'đồng hồ máy chủ' },
  },
}

/** The parts that the viewer plays for a proposal of this delegation in this body. */
export function rolesOf(viewer: Viewer, proposal: { delegationId: string; bodyId: string }): ProposalRole[] {
  if (viewer.group === 'system') return ['clock']
  const roles: ProposalRole[] = []
  const isOwn = viewer.delegationId === proposal.delegationId
  const isFocalPoint =
    holds(viewer, 'focal_point', proposal.bodyId) || holds(viewer, 'partner_focal_point', proposal.bodyId)
  if (isOwn && isFocalPoint) roles.push('author')
  if (viewer.group === 'secretariat' && holds(viewer, 'desk_officer', proposal.bodyId)) roles.push('deskOfficer')
  if (viewer.chairOf.includes(proposal.bodyId)) roles.push('chair')
  return roles
}
