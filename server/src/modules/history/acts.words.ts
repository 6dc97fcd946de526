import type { InEveryLanguage } from '../../kernel/languages.js'
import { ATTACHMENT_ACTIONS } from '../attachments/attachment.policy.js'
import { CALENDAR_ACTIONS } from '../calendar/calendar.policy.js'
import { COMMENT_ACTIONS } from '../comments/comment.policy.js'
import { COMMITMENT_ACTIONS } from '../commitments/commitment.policy.js'
import { CONSULTATION_ACTIONS } from '../consultation/consultation.policy.js'
import { PROJECT_ACTIONS } from '../projects/project.policy.js'
import { PROPOSAL_ACTIONS } from '../proposals/proposal.policy.js'
import { DECISION_ACTIONS } from '../register/decision.policy.js'

const TABLES: Record<string, Record<string, { act: InEveryLanguage }>> = {
  proposal: PROPOSAL_ACTIONS,
  project: PROJECT_ACTIONS,
  comment: COMMENT_ACTIONS,
  attachment: ATTACHMENT_ACTIONS,
  commitment: COMMITMENT_ACTIONS,
  decision: DECISION_ACTIONS,
  calendar: CALENDAR_ACTIONS,
  consultation: CONSULTATION_ACTIONS,
}

/** Acts that make a record and so stand in no table of what can be done to one. */
const MAKING: Record<string, InEveryLanguage> = {
  'proposal.create': { en: 'start a proposal', vi: 'khởi tạo đề xuất' },
  'project.create': { en: 'enter a project in the plan', vi: 'đưa dự án vào kế hoạch' },
  'project.adopt': { en: 'enter an adopted project in the plan', vi: 'đưa dự án đã thông qua vào kế hoạch' },
  'project.recordStatus': { en: 'record the status of a project', vi: 'ghi nhận tình trạng dự án' },
  'position.state': { en: 'state a position', vi: 'nêu lập trường' },
  'position.record': { en: 'record a position on behalf of a delegation', vi: 'ghi lập trường thay cho một đoàn' },
  'position.confirm': { en: "give the capital's word on a position", vi: 'xác nhận lập trường thay mặt trong nước' },
  'position.confirmRecorded': { en: 'confirm what was recorded for the delegation', vi: 'xác nhận lập trường được ghi thay cho đoàn' },
  'position.late': { en: 'state a position after the deadline', vi: 'nêu lập trường sau thời hạn' },
  'partner.consent': { en: 'give the consent of a partner', vi: 'chấp thuận với tư cách đối tác' },
  'partner.decline': { en: 'decline the consent of a partner', vi: 'từ chối chấp thuận với tư cách đối tác' },
  'round.attendance': { en: 'record who is present', vi: 'ghi nhận các đoàn có mặt' },
  'round.contest': { en: 'contest that a change is editorial', vi: 'không đồng ý rằng thay đổi chỉ là câu chữ' },
  'round.leaving': { en: 'record that a delegation has left the body', vi: 'ghi nhận một đoàn đã rời cơ chế' },
  'rule.record': { en: 'record a rule', vi: 'ghi nhận quy tắc' },
  'consultation.open': { en: 'consult in the capital', vi: 'lấy ý kiến trong nước' },
  'contributor.invite': { en: 'invite a contributor', vi: 'mời người góp ý' },
  'contributor.end': { en: "end a contributor's part", vi: 'kết thúc việc tham gia của người góp ý' },
  'contributor.readmit': { en: 'admit a contributor again', vi: 'mời lại người góp ý' },
  'contributor.renewSignIn': { en: "make a new first sign-in for a contributor", vi: 'cấp lại thông tin đăng nhập lần đầu cho người góp ý' },
  'comment.add': { en: 'write a comment', vi: 'viết bình luận' },
  'attachment.add': { en: 'attach a file', vi: 'đính kèm tệp' },
  'handover.sign': { en: 'sign the handover of the chair', vi: 'ký biên bản bàn giao chức Chủ tịch' },
  'office.handOver': { en: 'hand over an office', vi: 'bàn giao chức vụ' },
  'office.takeOver': { en: 'take over an office', vi: 'tiếp nhận chức vụ' },
  'office.entrust': { en: 'entrust an office for a time', vi: 'ủy quyền chức vụ tạm thời' },
  'office.appoint': { en: 'appoint to an office', vi: 'bổ nhiệm chức vụ' },
  'office.end': { en: 'end an office', vi: 'kết thúc chức vụ' },
  'office.takeBack': { en: 'take back an office before it began', vi: 'rút lại chức vụ chưa bắt đầu' },
  'office.granted': { en: 'grant an office', vi: 'cấp chức vụ' },
  'office.ended': { en: 'end an office', vi: 'kết thúc chức vụ' },
  'clock.leap': { en: 'put the demonstration clock forward', vi: 'chỉnh đồng hồ của bản trình diễn tới trước' },
  'commitment.record': { en: 'record a commitment', vi: 'ghi nhận cam kết' },
}

/** An act in words, from the table that allowed it; its bare name when none speaks of it. */
export function actInWords(action: string): InEveryLanguage {
  const [type = '', verb = ''] = action.split('.')
  return MAKING[action] ?? TABLES[type]?.[verb]?.act ?? { en: action, vi: action }
}
