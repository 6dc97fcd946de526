import { record } from '../../kernel/audit.js'
import { invalid, notFound } from '../../kernel/refusals.js'
import { tidyText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { officeOf } from '../../kernel/viewer.js'
import { needReason } from '../proposals/proposal.commands.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import { closeRound, settle } from './closing.js'
import type { Ask } from './consensus.rules.js'
import { REFUSAL_OUTCOME } from './partner.rules.js'
import { partnersOf, partnersToAsk } from './partner.store.js'
import { checkNumber, openForAct, tooLong } from './position.commands.js'
import type { RoundEntity } from './round.entity.js'
import { happened } from './round.events.js'
import { CONSENTING } from './round.policy.js'
import type { RuleRow } from './round.store.js'

export interface PartnersWord {
  roundId: string
  /** The text revision that the person had before them. */
  number: number
  consents: boolean
  /** Needed to decline. */
  text: string | null
}

/**
 * A partner's own word on what the members have adopted, a separate act. With the last consent that was awaited the item
 * is adopted; one that is declined ends the round as its rule says.
 */
export async function giveConsent(transaction: Transaction, input: PartnersWord): Promise<{ roundId: string }> {
  const { viewer } = transaction
  const opened = await openForAct(transaction, input.roundId, 'giveConsent')
  const { round, proposal, rule } = opened
  checkNumber(opened, input.number)
  const own = (await partnersOf(transaction, [round.id])).find((each) => each.delegationId === viewer.delegationId)
  if (!own || own.consents !== null) throw notFound(['roundId'])
  const { consents, number } = input
  const text = consents ? tidyText(input.text) : needReason(input.text, 'text')
  if (text !== null && [...text].length > 4000) throw tooLong()
  const office = CONSENTING.find((kind) => officeOf(viewer, kind, round.bodyId))!
  const { delegationId } = own
  happened(
    transaction, round, { kind: 'consented', delegationId, data: { consents, number, text, office } },
    { tier: rule.positionsTier, ownerId: delegationId },
  )
  record(transaction, {
    action: consents ? 'partner.consent' : 'partner.decline', subject: { type: 'Round', id: round.id, code: round.code },
    after: { consents, number, text }, audience: { tier: rule.positionsTier, delegationId, bodyId: round.bodyId, sharedWith: null },
    officeKind: office,
  })
  if (consents) await settle(transaction, opened)
  else await closeRound(transaction, proposal, round, { outcome: REFUSAL_OUTCOME[rule.partnerRefusal], how: 'partner', reason: text })
  return { roundId: round.id }
}

/** A partner that proposes the item has said yes with that: its proposal is its consent, from the opening on. */
export async function consentByProposal(transaction: Transaction, proposal: ProposalEntity, round: RoundEntity, rule: RuleRow): Promise<void> {
  const { delegationId, releasedNumber } = proposal
  happened(
    transaction, round, { kind: 'consented', delegationId, data: { consents: true, number: releasedNumber!, text: null, office: null, byProposal: true } },
    { tier: rule.positionsTier, ownerId: delegationId },
  )
}

/**
 * Whose consent an adoption of the present text waits for: partners of the body that do not count, as the rule says, and
 * one that proposes, whose consent is there already. Each must be able to read what it is asked about.
 */
export async function partnersAsked(transaction: Transaction, proposal: ProposalEntity, rule: RuleRow, ask: Ask, number = proposal.releasedNumber!): Promise<string[]> {
  if (ask !== 'ADOPT' || rule.partnerConsent === 'none' || rule.counts.includes('partner')) return []
  const asked = await partnersToAsk(transaction, proposal.id, number, rule.partnerConsent)
  const blind = asked.filter((each) => !each.mayRead)
  if (blind.length === 0) return asked.map((each) => each.delegationId)
  const [en, vi] = [blind.map((each) => each.nameEn).join(', '), blind.map((each) => each.nameVi).join(', ')]
  throw invalid([{
    path: ['partnerIds'],
    reason: { en: `The consent of ${en} is needed, and the proposal is not open to it.`, vi: `Cần sự chấp thuận của ${vi}, nhưng đối tác này không được xem đề xuất.` },
    remedy: { en: 'Leave it out of the text, or propose it again to the members and their partners.', vi: 'Hãy bỏ đối tác khỏi văn bản hoặc đề xuất lại với phạm vi gồm các nước thành viên và đối tác.' },
  }])
}
