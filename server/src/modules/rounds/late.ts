import type { Context } from '../../context.js'
import { record } from '../../kernel/audit.js'
import { tidyText } from '../../kernel/text.js'
import { transact } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import type { PositionKind } from './consensus.rules.js'
import { RoundEntity } from './round.entity.js'
import { happened } from './round.events.js'
import { rulesById } from './round.store.js'

/** Keeps a position that came after the deadline as a statement beside the decision; it changes nothing. */
export async function keepLate(context: Context, input: { roundId: string; kind: PositionKind; text?: string | null }): Promise<void> {
  const { viewer } = context
  await context.services.deadlines?.settle()
  await transact(context.dataSource, viewer, async (transaction) => {
    const round = await transaction.manager.findOneByOrFail(RoundEntity, { id: input.roundId })
    const [rule] = await rulesById(transaction, [round.decisionRuleId])
    const delegationId = viewer.delegationId!
    const text = tidyText(input.text)?.slice(0, 4000) ?? null
    await happened(
      transaction, round, { kind: 'late', delegationId, data: { kind: input.kind, text } },
      { tier: rule!.positionsTier, ownerId: delegationId },
    )
    await record(transaction, {
      action: 'position.late', subject: { type: 'Round', id: round.id, code: round.code }, after: { kind: input.kind, text },
      audience: { tier: rule!.positionsTier, delegationId, bodyId: round.bodyId, sharedWith: null }, officeKind: actsAs(viewer, round.bodyId),
    })
  })
}
