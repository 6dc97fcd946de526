import type { Transaction } from './transaction.js'
import { lookAs } from './unit.js'
import { SYSTEM } from './viewer.js'

const whole = new WeakSet<Transaction>()

/**
 * Does `work` through the server's own eyes: what one person's act brings about is reckoned over all there is, not over
 * what that person may see. Who acts stays the viewer, and sees as before when it is done. May be nested.
 */
export async function withWholeView<Result>(transaction: Transaction, work: () => Promise<Result>): Promise<Result> {
  if (whole.has(transaction)) return work()
  whole.add(transaction)
  await transaction.rows(lookAs(SYSTEM))
  // Not put back after a failure: the transaction is over then.
  const result = await work()
  await transaction.rows(lookAs(transaction.viewer))
  whole.delete(transaction)
  return result
}
