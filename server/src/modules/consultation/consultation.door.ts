import { judge } from '../../kernel/actions.js'
import { record, type Change } from '../../kernel/audit.js'
import { idOf } from '../../kernel/ids.js'
import { notFound, stale } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import { CONSULTATION_ACTIONS, CONSULTATION_WORDS, rolesOf, type ConsultationAction } from './consultation.policy.js'
import { consultationById, type ConsultationRow } from './consultation.store.js'
import { lockConsultation } from './consultation.writes.store.js'

/** Which consultation, and for a step of its officials the revision that they had before them. */
export interface Target {
  id: string
  expectedRevision?: number
}

/**
 * Finds, locks and judges: the one door to every act in a consultation. For whoever stands outside there is none.
 */
export async function openConsultation(transaction: Transaction, target: Target, action: ConsultationAction): Promise<ConsultationRow> {
  const id = idOf('Consultation', target.id)
  const known = id ? await consultationById(transaction, id) : null
  if (!known) throw notFound()
  await lockConsultation(transaction, known.id)
  const row = (await consultationById(transaction, known.id))!
  const refusal = judge(CONSULTATION_ACTIONS[action], row.state, rolesOf(transaction.viewer, row), CONSULTATION_WORDS)
  if (refusal) throw refusal
  if (target.expectedRevision !== undefined && target.expectedRevision !== row.revision) {
    throw stale(row.revision, { state: row.state, question: row.question, closesAt: row.closesAt })
  }
  return row
}

/** The state after an action. */
export function stateAfter(row: ConsultationRow, action: ConsultationAction): ConsultationRow['state'] {
  const taken = CONSULTATION_ACTIONS[action]
  return 'becomes' in taken ? taken.becomes : row.state
}

/** The act's line in the audit trail and its news, both for the delegation only. */
export function recordInside(
  transaction: Transaction,
  row: Pick<ConsultationRow, 'id' | 'code' | 'delegationId' | 'bodyId'>,
  action: string,
  change: Pick<Change, 'before' | 'after' | 'reason'> = {},
): void {
  const { viewer } = transaction
  record(transaction, {
    action: `consultation.${action}`,
    subject: { type: 'Consultation', id: row.id, code: row.code },
    ...change,
    audience: { tier: 'delegation', delegationId: row.delegationId, bodyId: row.bodyId, sharedWith: null },
    officeKind: viewer.group === 'contributor' ? 'contributor' : actsAs(viewer, row.bodyId),
  })
}
