import type { Services } from '../../context.js'
import { record } from '../../kernel/audit.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import { leapProblem, leapRefusal } from './clock.rules.js'
import { leap, readClock } from './clock.store.js'

/** The id under which a leap of the clock is announced; the jobs that it made due announce `settled` when they are done. */
export const LEAPT = 'leapt'
export const SETTLED = 'settled'

/** Puts the demonstration's clock forward. Every server process hears of it at commit and does what became due. */
export async function leapClock(transaction: Transaction, mode: Services['mode'], to: Date): Promise<{ leapt: true }> {
  const { viewer } = transaction
  const refusal = leapRefusal(mode, viewer)
  if (refusal) throw refusal
  const { now, leapSeconds } = await readClock(transaction)
  const problem = leapProblem(to, now, new Date(now.getTime() - leapSeconds * 1000))
  if (problem) throw problem
  await leap(transaction, to)
  record(transaction, {
    action: 'clock.leap',
    subject: { type: 'Clock', id: LEAPT },
    before: { now: now.toISOString() },
    after: { now: to.toISOString() },
    audience: { tier: 'public', delegationId: viewer.delegationId, bodyId: null, sharedWith: null },
    officeKind: actsAs(viewer, null),
  })
  return { leapt: true }
}
