import type { Services } from '../../context.js'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { ProposalEntity } from '../proposals/proposal.entity.js'
import { agree, usualTime } from './agreement.js'
import { closeRound } from './closing.js'
import { resultOf } from './consensus.rules.js'
import { endOfRound } from './in-time.js'
import { awaitedOf } from './partner.rules.js'
import { partnersOf } from './partner.store.js'
import { outcomeAtDeadline } from './replay.rules.js'
import { RoundEntity } from './round.entity.js'
import { boardsOf, rulesById } from './round.store.js'

type Needs = Pick<Services, 'pool' | 'dataSource'>

/**
 * Ends every round whose time has come by the database's clock, each once, however many servers try; where partners are
 * asked next, it waits for them. Answers how many.
 */
export async function closeDue(services: Needs): Promise<number> {
  const { rows } = await transact(services.dataSource, SYSTEM, async (system) => ({
    rows: await system.rows<{ id: string; proposalId: string }>(
      `select id, proposal_id from round
       where state <> 'CLOSED' and (case state when 'OPEN' then closes_at else confirm_by end) <= clock_instant()
       order by (case state when 'OPEN' then closes_at else confirm_by end), id`,
    ),
  }))
  let closed = 0
  for (const each of rows) closed += (await closeByClock(services, each)) ? 1 : 0
  return closed
}

function closeByClock({ dataSource }: Needs, { id, proposalId }: { id: string; proposalId: string }): Promise<boolean> {
  return transact(dataSource, SYSTEM, async (transaction) => {
    const lock = { mode: 'pessimistic_write' } as const
    const proposal = await transaction.manager.findOneOrFail(ProposalEntity, { where: { id: proposalId }, lock })
    const round = await transaction.manager.findOneOrFail(RoundEntity, { where: { id }, lock })
    const end = endOfRound(round)
    if (round.state === 'CLOSED' || end === null || !(await isPast(transaction, end))) return false
    const [[rule], board] = [await rulesById(transaction, [round.decisionRuleId]), await boardsOf(transaction, [id])]
    const partners = await partnersOf(transaction, [id])
    const outcome = outcomeAtDeadline(round.state, round.ask, resultOf(board, rule!), rule!, partners)
    if (outcome !== 'AGREED') await closeRound(transaction, proposal, round, { outcome, how: 'clock' })
    else await agree(transaction, { proposal, round, rule: rule! }, usualTime(round, rule!, end), awaitedOf(partners))
    return true
  })
}

async function isPast(transaction: { rows<Row>(text: string, values: unknown[]): Promise<Row[]> }, end: Date): Promise<boolean> {
  const [row] = await transaction.rows<{ past: boolean }>(`select clock_instant() >= $1 as past`, [end])
  return row!.past
}

/** Milliseconds until the next running round ends, by the database's clock; null when none has an end. */
export async function untilNextEnd({ pool }: Pick<Services, 'pool'>): Promise<number | null> {
  const { rows } = await pool.query<{ wait: string | null }>(`select next_round_end() as wait`)
  return rows[0]?.wait == null ? null : Number(rows[0].wait)
}
