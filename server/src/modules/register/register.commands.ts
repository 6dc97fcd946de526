import type { DataSource } from 'typeorm'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { enterDecision } from './decision.commands.js'
import { newestHead, roundsNotEntered } from './register.store.js'

/**
 * Enters the rounds that were closed before there was a register, in the order of their closing. Nothing is entered
 * afterwards where the register has begun: what is missing then is for `mufakat verify` to say. Answers how many.
 */
export function beginRegister(dataSource: DataSource): Promise<number> {
  return transact(dataSource, SYSTEM, async (system) => {
    if (await newestHead(system)) return 0
    const rounds = await roundsNotEntered(system)
    for (const { id } of rounds) await enterDecision(system, id)
    return rounds.length
  })
}
