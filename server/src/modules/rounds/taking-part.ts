import type { Transaction } from '../../kernel/transaction.js'
import type { ConceptNote } from '../proposals/concept-note-fields.rules.js'
import type { RoundEntity } from './round.entity.js'

/** Which member states take part in a project, as its columns hold it. */
export interface TakingPart {
  participation: 'ALL' | 'LIST' | null
  participant_ids: string[] | null
  participation_reason: string | null
  co_lead_ids: string[] | null
}

/**
 * The participation that a note asks for, without the states that consented and take no part: all others take part, and
 * the reason says who does not and bears no share of the cost. Shares are said in words only; none is reckoned for a state.
 */
export async function takingPart(transaction: Transaction, note: ConceptNote, round: RoundEntity, optedOut: string[]): Promise<TakingPart> {
  const { participation, participantIds, participationReason, coLeadIds } = note
  const asked = { participation, participant_ids: participantIds, participation_reason: participationReason, co_lead_ids: coLeadIds }
  if (optedOut.length === 0) return asked
  const members = await transaction.rows<{ id: string; nameEn: string; nameVi: string }>(
    `select d.id, d.name_en, d.name_vi from participation a join delegation d on d.id = a.delegation_id
     where a.body_id = $1 and a.capacity = 'member' and a.from_date <= (select clock_today())
       and (a.to_date is null or a.to_date >= (select clock_today())) order by d.protocol_order`,
    [round.bodyId],
  )
  const out = members.filter(({ id }) => optedOut.includes(id))
  if (out.length === 0) return asked
  const names = (language: 'nameEn' | 'nameVi') => out.map((each) => each[language]).join(', ')
  const reasons = [
    participationReason,
    `Not taking part and bearing no share of the cost, by position in ${round.code}: ${names('nameEn')}.`,
    `Không tham gia và không đóng góp kinh phí, theo lập trường tại ${round.code}: ${names('nameVi')}.`,
  ]
  const listed = participation === 'LIST' ? (participantIds ?? []) : members.map(({ id }) => id)
  return {
    participation: 'LIST', participant_ids: listed.filter((id) => !optedOut.includes(id)),
    participation_reason: reasons.filter(Boolean).join('\n'), co_lead_ids: coLeadIds?.filter((id) => !optedOut.includes(id)) ?? null,
  }
}
