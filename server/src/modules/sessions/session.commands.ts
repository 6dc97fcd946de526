import { notAllowed, notFound } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actFor, endSessions, mayActFor, sessionHashes } from './session.store.js'

/** Ends one of the viewer's own sessions; `idPrefix` is what its public id holds. */
export async function endSession(transaction: Transaction, idPrefix: string): Promise<{ ended: number }> {
  const accountId = transaction.viewer.accountId!
  const hashes = await sessionHashes(transaction, accountId, idPrefix)
  if (hashes.length === 0) throw notFound(['sessionId'])
  return { ended: await endSessions(transaction, { accountId, hashes, reason: 'ended by its owner' }) }
}

/** Ends the viewer's other sessions, wherever they are. */
export async function endOtherSessions(transaction: Transaction, kept: string | null): Promise<{ ended: number }> {
  const accountId = transaction.viewer.accountId!
  return { ended: await endSessions(transaction, { accountId, kept, reason: 'ended by its owner' }) }
}

/** From now on this session acts for another delegation in which the viewer holds an office at this moment. */
export async function chooseDelegation(transaction: Transaction, tokenHash: string, delegationId: string): Promise<object> {
  const { personId } = transaction.viewer
  if (!personId || !(await mayActFor(transaction, personId, delegationId))) {
    throw notAllowed(
      { en: 'You hold no office for that delegation now.', vi: 'Hiện bạn không giữ chức vụ nào cho đoàn đó.' },
      { en: 'Ask your focal point or the Secretariat.', vi: 'Hãy hỏi đầu mối của bạn hoặc Ban Thư ký.' },
    )
  }
  await actFor(transaction, tokenHash, delegationId)
  return { delegationId }
}
