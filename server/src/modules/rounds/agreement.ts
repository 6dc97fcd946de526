import type { Transaction } from '../../kernel/transaction.js'
import { saveProposal } from '../proposals/proposal.commands.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import { CONSENT_HOURS } from './partner.rules.js'
import { RoundEntity } from './round.entity.js'
import { happened } from './round.events.js'
import type { RuleRow } from './round.store.js'

/** Until when what is owed has to come: an instant, with the IANA zone in which it was set. */
export interface Until {
  at: Date
  zone: string
}

/** The rule's usual time for what is owed, from an instant on. */
export function usualTime(round: RoundEntity, rule: RuleRow, from: Date): Until {
  return { at: new Date(from.getTime() + (rule.confirmHours ?? CONSENT_HOURS) * 3_600_000), zone: round.closesZone ?? 'Asia/Jakarta' }
}

/** Records that the members agree, while a capital's word or a partner's consent is awaited. Nothing is adopted by it. */
export async function agree(
  transaction: Transaction,
  { proposal, round, rule }: { proposal: ProposalEntity; round: RoundEntity; rule: RuleRow },
  { at, zone }: Until,
  awaited: string[],
): Promise<void> {
  const change = { state: 'CONFIRMING' as const, confirmBy: at, confirmZone: zone }
  await transaction.manager.update(RoundEntity, { id: round.id }, change)
  Object.assign(round, change)
  happened(
    transaction, round, { kind: 'agreed', data: { number: proposal.releasedNumber!, confirmBy: at.toISOString() } },
    { tier: rule.positionsTier, ownerId: proposal.delegationId },
  )
  await saveProposal(transaction, proposal, 'agree', {}, { after: { round: round.code, confirmBy: at, awaited } })
}
