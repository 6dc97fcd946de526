import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound, type Problem } from '../../kernel/refusals.js'
import { readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { holds } from '../../kernel/viewer.js'
import type { PrintedRule } from './rule.words.js'

/** A rule as the Secretariat records it: every term that is printed, from when it holds, and where it stands. */
export interface NewRule extends PrintedRule {
  bodyId: string
  /** 'YYYY-MM-DD'. */
  effectiveFrom: string
  /** Where the rule is written down: a document, a paragraph, a decision. */
  basis: string
}

/** Records the next version of a body's rule for a procedure. Rounds that are open go on under the version of their opening. */
export async function recordRule(transaction: Transaction, input: NewRule, isDemo = false): Promise<{ ruleId: string; bodyId: string }> {
  const { viewer } = transaction
  if (viewer.group !== 'system' && !(viewer.group === 'secretariat' && holds(viewer, 'desk_officer', input.bodyId))) {
    throw notAllowed(
      { en: "Only the Secretariat's desk officer may record a rule.", vi: 'Chỉ cán bộ phụ trách của Ban Thư ký mới được ghi nhận quy tắc.' },
      { en: 'Send the text of the rule to the Secretariat.', vi: 'Hãy gửi văn bản quy tắc cho Ban Thư ký.' },
    )
  }
  const problems: Problem[] = []
  const basis = readText(['basis'], input.basis, 2000, problems)
  problems.push(...faultsOf(input))
  if (problems.length) throw invalid(problems)
  const [last] = await transaction.rows<{ version: number; positionsTier: string }>(
    `select version, positions_tier from decision_rule where body_id = $1 and procedure = $2 order by version desc limit 1`,
    [input.bodyId, input.procedure],
  )
  if (!last) throw notFound(['bodyId'])
  const id = newId()
  await transaction.rows(
    `insert into decision_rule (id, body_id, version, procedure, effective_from, counts, heard, partners_count, silence_means, blocking,
       objection_needs_reason, minimum_hours, usual_hours, quorum, positions_tier, may_call, early_close, restarts_on_change, vacant_blocks,
       confirm_hours, unconfirmed_means, leaver_objection, partner_consent, partner_refusal, note_en, note_vi, is_demo)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $25, $26)`,
    [
      id, input.bodyId, last.version + 1, input.procedure, input.effectiveFrom, input.counts, input.heard, input.counts.includes('partner'),
      input.silenceMeans, input.blocking, input.objectionNeedsReason, input.minimumHours, input.usualHours, input.quorum,
      last.positionsTier, input.mayCall, input.earlyClose, input.restartsOnChange, input.vacantBlocks, input.confirmHours,
      input.unconfirmedMeans, input.leaverObjection, input.partnerConsent, input.partnerRefusal, basis, isDemo,
    ],
  )
  record(transaction, {
    action: 'rule.record', subject: { type: 'DecisionRule', id, code: `${input.bodyId} ${input.procedure} v${last.version + 1}` },
    after: { ...input, version: last.version + 1 }, reason: basis, officeKind: viewer.group === 'system' ? null : 'desk_officer',
    audience: { tier: 'public', delegationId: null, bodyId: input.bodyId, sharedWith: null },
  })
  return { ruleId: id, bodyId: input.bodyId }
}

function faultsOf(rule: NewRule): Problem[] {
  const problems: Problem[] = []
  const fault = (path: string, en: string, vi: string, remedyEn: string, remedyVi: string) =>
    problems.push({ path: [path], reason: { en, vi }, remedy: { en: remedyEn, vi: remedyVi } })
  if (rule.counts.length === 0) fault('counts', 'Nobody counts.', 'Không có đoàn nào được tính.', 'Name who counts.', 'Hãy nêu các đoàn được tính.')
  if (!rule.blocking.includes('OBJECT')) {
    fault('blocking', 'An objection would not stand in the way.', 'Phản đối sẽ không cản trở việc thông qua.', 'Consensus is the absence of an objection; add it.', 'Đồng thuận là không có phản đối; hãy thêm vào.')
  }
  if (rule.procedure !== 'in_session' && (rule.minimumHours ?? 0) <= 0) {
    fault('minimumHours', 'A procedure in writing needs a minimum period.', 'Thủ tục bằng văn bản cần thời hạn tối thiểu.', 'Give it in hours; 72 is usual.', 'Hãy ghi số giờ; thường là 72.')
  }
  if (rule.usualHours !== null && rule.usualHours < (rule.minimumHours ?? 0)) {
    fault('usualHours', 'The usual period is shorter than the minimum.', 'Thời hạn thông thường ngắn hơn tối thiểu.', 'Give the minimum or more.', 'Hãy ghi từ mức tối thiểu trở lên.')
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(rule.effectiveFrom)) {
    fault('effectiveFrom', 'This is not a day.', 'Đây không phải là một ngày.', 'Write it as 2027-01-31.', 'Ghi theo dạng 2027-01-31.')
  }
  return problems
}
