import { idOf, newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound, Refusal, type Problem } from '../../kernel/refusals.js'
import { problem, readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { proposalById } from '../proposals/proposal.store.js'
import { openConsultation, recordInside, stateAfter, type Target } from './consultation.door.js'
import { officialRoles } from './consultation.policy.js'
import { CONSULTATION_LIMITS, DISCUSSED, isDiscussed, isZone } from './consultation.rules.js'
import { insertConsultation, insertInvitations, isConsulting, saveConsultation } from './consultation.writes.store.js'
import { admittedOf } from './contributor.store.js'

export interface Deadline {
  at: Date
  /** IANA zone in which it is set. */
  zone: string
}

export interface Outcome {
  consultationId: string
}


/** Asks ministries about a proposal before the delegation speaks; nobody outside the delegation hears of it. */
export async function beginConsultation(
  transaction: Transaction,
  input: { proposal: string; question: string; deadline: Deadline; contributors: string[] },
): Promise<Outcome> {
  const { viewer } = transaction
  const proposal = await proposalById(transaction, idOf('Proposal', input.proposal) ?? '')
  if (!proposal || viewer.group === 'contributor') throw notFound(['proposal'])
  if (officialRoles(viewer, proposal.bodyId).length === 0) throw notAnOfficial()
  if (!isDiscussed(proposal)) throw notDiscussed(proposal.state)
  const delegationId = viewer.delegationId!
  if (await isConsulting(transaction, proposal.id, delegationId)) throw alreadyAsked()
  const problems: Problem[] = []
  const question = readText(['question'], input.question, CONSULTATION_LIMITS.question, problems)
  checkDeadline(input.deadline, transaction.now, problems)
  const invited = await checkContributors(transaction, delegationId, input.contributors, problems)
  if (problems.length) throw invalid(problems)
  const row = {
    id: newId(), delegationId, proposalId: proposal.id, bodyId: proposal.bodyId, question: question!, closesAt: input.deadline.at,
    closesZone: input.deadline.zone, openedNumber: proposal.releasedNumber!, openedAt: transaction.now, openedBy: viewer.personId!,
  }
  await insertConsultation(transaction, row)
  await insertInvitations(transaction, row.id, invited, transaction.now)
  recordInside(transaction, { ...row, code: proposal.code }, 'open', {
    after: { state: 'OPEN', question, closesAt: row.closesAt.toISOString(), zone: row.closesZone, contributors: invited },
  })
  return { consultationId: row.id }
}

/** Changes the question or the capital's deadline. */
export async function amendConsultation(
  transaction: Transaction,
  target: Target,
  input: { question: string; deadline: Deadline },
): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'amend')
  const problems: Problem[] = []
  const question = readText(['question'], input.question, CONSULTATION_LIMITS.question, problems)
  checkDeadline(input.deadline, transaction.now, problems)
  if (problems.length) throw invalid(problems)
  const { at: closesAt, zone: closesZone } = input.deadline
  await saveConsultation(transaction, row.id, { state: row.state, question: question!, closesAt, closesZone })
  recordInside(transaction, row, 'amend', {
    before: { question: row.question, closesAt: row.closesAt.toISOString(), zone: row.closesZone },
    after: { question, closesAt: closesAt.toISOString(), zone: closesZone },
  })
  return { consultationId: row.id }
}

/** Asks more contributors. */
export async function askContributors(transaction: Transaction, target: Target, contributors: string[]): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'ask')
  const problems: Problem[] = []
  const invited = await checkContributors(transaction, row.delegationId, contributors, problems)
  if (problems.length) throw invalid(problems)
  await insertInvitations(transaction, row.id, invited, transaction.now)
  await saveConsultation(transaction, row.id, { state: row.state })
  recordInside(transaction, row, 'ask', { after: { contributors: invited } })
  return { consultationId: row.id }
}

/** Ends it without a national position, with the reason. */
export async function closeConsultation(transaction: Transaction, target: Target, typed: string): Promise<Outcome> {
  const row = await openConsultation(transaction, target, 'close')
  const problems: Problem[] = []
  const reason = readText(['reason'], typed, CONSULTATION_LIMITS.reason, problems)
  if (problems.length) throw invalid(problems)
  await saveConsultation(transaction, row.id, { state: stateAfter(row, 'close'), closeReason: reason! })
  recordInside(transaction, row, 'close', { before: { state: row.state }, after: { state: 'CLOSED' }, reason })
  return { consultationId: row.id }
}

function checkDeadline({ at, zone }: Deadline, now: Date, problems: Problem[]): void {
  if (!isZone(zone)) {
    problems.push(problem(['closesZone'], { en: 'There is no such time zone.', vi: 'Không có múi giờ này.' }, { en: 'Choose a zone such as Asia/Ho_Chi_Minh.', vi: 'Hãy chọn múi giờ, ví dụ Asia/Ho_Chi_Minh.' }))
  }
  if (at > now) return
  problems.push(problem(['closesAt'], { en: 'The deadline has already passed.', vi: 'Thời hạn đã qua.' }, { en: 'Choose a later time.', vi: 'Hãy chọn thời điểm muộn hơn.' }))
}

async function checkContributors(transaction: Transaction, delegationId: string, typed: string[], problems: Problem[]): Promise<string[]> {
  const ids = [...new Set(typed.map((id) => idOf('Contributor', id) ?? ''))]
  const known = await admittedOf(transaction, delegationId, ids.filter(Boolean))
  if (ids.length === 0) {
    problems.push(problem(['contributors'], { en: 'Nobody is asked.', vi: 'Chưa mời ai góp ý.' }, { en: 'Choose at least one contributor.', vi: 'Hãy chọn ít nhất một người góp ý.' }))
  } else if (known.length < ids.length) {
    problems.push(problem(['contributors'], { en: 'Not everybody named is a contributor of your delegation now.', vi: 'Có người được nêu tên hiện không phải là người góp ý của đoàn bạn.' }, { en: 'Choose from the list of contributors.', vi: 'Hãy chọn trong danh sách người góp ý.' }))
  }
  return known
}

function notAnOfficial(): Refusal {
  return notAllowed(
    { en: "Only a delegation's focal point, senior official or head may consult its ministries.", vi: 'Chỉ đầu mối, quan chức cấp cao hoặc trưởng đoàn mới được lấy ý kiến trong nước.' },
    { en: 'Ask your focal point.', vi: 'Hãy đề nghị đầu mối của đoàn bạn.' },
  )
}

function notDiscussed(state: string): Refusal {
  return new Refusal(
    'WrongState',
    { en: 'The delegations are not discussing this proposal now.', vi: 'Các đoàn hiện không thảo luận đề xuất này.' },
    { en: 'Consult on it once it is circulated.', vi: 'Hãy lấy ý kiến khi đề xuất được gửi lấy ý kiến các đoàn.' },
    { state, allowedFrom: [...DISCUSSED] },
  )
}

function alreadyAsked(): Refusal {
  return new Refusal(
    'WrongState',
    { en: 'Your delegation is already consulting on this proposal.', vi: 'Đoàn của bạn đang lấy ý kiến về đề xuất này.' },
    { en: 'Continue in that consultation, or close it first.', vi: 'Hãy tiếp tục lần lấy ý kiến đó hoặc kết thúc trước.' },
    { state: 'OPEN', allowedFrom: ['RELEASED', 'CLOSED'] },
  )
}
