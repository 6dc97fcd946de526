import { Refusal } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { RoundEntity } from './round.entity.js'
import { isPastWords } from './round.policy.js'

/** The instant at which a running round ends by itself; null for one that waits for the Chair. */
export function endOfRound(round: Pick<RoundEntity, 'state' | 'closesAt' | 'confirmBy'>): Date | null {
  return round.state === 'CONFIRMING' ? round.confirmBy : round.closesAt
}

/**
 * Refuses an act on a round whose end has come. Asked after the round is locked and by the database's clock at this
 * very instant, so that nothing counts that came a millisecond late, whatever the clocks of the servers say.
 */
export async function checkInTime(transaction: Transaction, round: RoundEntity, isMembersWord = false): Promise<void> {
  const deadline = isMembersWord && isPastWords(round) ? round.closesAt : round.state === 'CLOSED' && round.confirmBy ? round.confirmBy : endOfRound(round)
  if (deadline === null || (round.state === 'CLOSED' && round.closedHow !== 'clock')) return
  const [judged] = await transaction.rows<{ late: boolean; at: string }>(
    `select at::text, at >= $1 as late from (select clock_instant() as at) judged`, [deadline],
  )
  round.judgedAt = judged!.at
  if (!judged!.late) return
  throw new Refusal(
    'DeadlinePassed',
    { en: 'The deadline has passed; this was not counted.', vi: 'Đã hết hạn; ý kiến này không được tính.' },
    {
      en: 'What was stated is kept beside the decision. A new round is needed to change the outcome.',
      vi: 'Nội dung đã nêu được lưu bên cạnh quyết định. Cần mở vòng mới để thay đổi kết quả.',
    },
    { deadline },
  )
}
