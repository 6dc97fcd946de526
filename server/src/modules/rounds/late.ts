import type { Context } from '../../context.js'
import { record } from '../../kernel/audit.js'
import { tidyText } from '../../kernel/text.js'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import type { PositionKind } from './consensus.rules.js'
import { RoundEntity } from './round.entity.js'
import { happened } from './round.events.js'
import { rulesById } from './round.store.js'

/**
 * Keeps what came after the deadline as a statement beside the decision; it changes nothing. A capital's word that came
 * late has no `kind` of its own: it is on what its delegation has said.
 */
export async function keepLate(context: Context, input: { roundId: string; kind?: PositionKind; text?: string | null }): Promise<void> {
  const { viewer } = context
  await context.services.deadlines?.settle()
  await transact(context.dataSource, viewer, async (transaction) => {
    transaction.requestId = context.requestId
    const round = await transaction.manager.findOneByOrFail(RoundEntity, { id: input.roundId })
    const [rule] = await rulesById(transaction, [round.decisionRuleId])
    const delegationId = viewer.delegationId!
    const kind = input.kind ?? (await lastKind(transaction, round.id, delegationId))
    const text = tidyText(input.text)?.slice(0, 4000) ?? null
    happened(
      transaction, round, { kind: 'late', delegationId, data: { kind, text } },
      { tier: rule!.positionsTier, ownerId: delegationId },
    )
    record(transaction, {
      action: 'position.late', subject: { type: 'Round', id: round.id, code: round.code }, after: { kind, text },
      audience: { tier: rule!.positionsTier, delegationId, bodyId: round.bodyId, sharedWith: null }, officeKind: actsAs(viewer, round.bodyId),
    })
  })
}

async function lastKind(transaction: Transaction, roundId: string, delegationId: string): Promise<PositionKind> {
  const [position] = await transaction.rows<{ kind: PositionKind }>(
    `select kind from position where round_id = $1 and delegation_id = $2 order by stated_at desc, id desc limit 1`, [roundId, delegationId],
  )
  return position!.kind
}
