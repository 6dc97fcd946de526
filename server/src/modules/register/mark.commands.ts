import { judge } from '../../kernel/actions.js'
import type { Audience } from '../../kernel/audience.js'
import { record } from '../../kernel/audit.js'
import { idOf } from '../../kernel/ids.js'
import { invalid, notFound, type Problem } from '../../kernel/refusals.js'
import { readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import { DECISION_ACTIONS, DECISION_WORDS, rolesOf } from './decision.policy.js'
import { decisionById, type DecisionRow, type MarkRow } from './decision.store.js'

/** Sets the day by which a decision is reviewed, or takes it away with null. The earlier days stay on record. */
export async function setReviewDate(
  transaction: Transaction,
  input: { id: string; reviewBy: string | null; reason: string | null },
): Promise<{ decisionId: string }> {
  const decision = await openDecision(transaction, input.id, 'setReviewDate')
  const problems: Problem[] = []
  const reason = readText(['reason'], input.reason, 500, problems, input.reviewBy === null)
  if (input.reviewBy !== null) problems.push(...(await past(transaction, input.reviewBy)))
  if (problems.length) throw invalid(problems)
  return mark(transaction, decision, 'setReviewDate', { kind: 'review_by', value: input.reviewBy, reason })
}

/** Says which paragraph of the meeting's record holds a decision. */
export async function citeParagraph(transaction: Transaction, input: { id: string; paragraph: string }): Promise<{ decisionId: string }> {
  const decision = await openDecision(transaction, input.id, 'citeParagraph')
  const problems: Problem[] = []
  const value = readText(['paragraph'], input.paragraph, 200, problems)
  if (problems.length) throw invalid(problems)
  return mark(transaction, decision, 'citeParagraph', { kind: 'paragraph', value, reason: null })
}

async function openDecision(transaction: Transaction, globalId: string, action: keyof typeof DECISION_ACTIONS): Promise<DecisionRow> {
  const decision = await decisionById(transaction, idOf('Decision', globalId) ?? '')
  if (!decision) throw notFound()
  const refusal = judge(DECISION_ACTIONS[action], 'ENTERED', rolesOf(transaction.viewer, decision), DECISION_WORDS)
  if (refusal) throw refusal
  return decision
}

async function past(transaction: Transaction, day: string): Promise<Problem[]> {
  const [{ today }] = (await transaction.rows<{ today: string }>(`select clock_today()::text as today`)) as [{ today: string }]
  if (day > today) return []
  return [
    {
      path: ['reviewBy'],
      reason: { en: 'This day is not ahead.', vi: 'Ngày này không còn ở phía trước.' },
      remedy: { en: 'Choose a later day.', vi: 'Hãy chọn ngày muộn hơn.' },
    },
  ]
}

async function mark(
  transaction: Transaction,
  decision: DecisionRow,
  action: keyof typeof DECISION_ACTIONS,
  { kind, value, reason }: Pick<MarkRow, 'kind' | 'value' | 'reason'>,
): Promise<{ decisionId: string }> {
  const { viewer, now } = transaction
  const officeKind = actsAs(viewer, decision.bodyId)
  await transaction.rows(
    `insert into decision_mark (decision_id, kind, value, reason, person_id, delegation_id, office_kind, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [decision.id, kind, value, reason, viewer.personId, viewer.delegationId, officeKind, now],
  )
  const [audience] = await transaction.rows<Audience>(
    `select tier, delegation_id, body_id, shared_with from decision_part where decision_id = $1 and kind = 'trail'`,
    [decision.id],
  )
  record(transaction, {
    action: `decision.${action}`,
    subject: { type: 'Decision', id: decision.id, code: decision.number },
    before: { [kind]: kind === 'review_by' ? decision.reviewBy : decision.paragraph },
    after: { [kind]: value },
    reason,
    audience: audience!,
    officeKind,
  })
  return { decisionId: decision.id }
}
