import { Refusal } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { ProposalEntity } from '../proposals/proposal.entity.js'
import { POSITION_WORDS, sentenceOf, type Result } from './consensus.rules.js'
import type { RuleRow, SeatRow } from './round.store.js'

/** The refusal to adopt, naming each delegation in the way and what it said; those silent, where silence is in the way. */
export async function noConsensus(transaction: Transaction, board: SeatRow[], result: Result): Promise<Refusal> {
  const ids = [...result.inTheWay, ...(result.inTheWay.length ? [] : result.silent)]
  const names = await transaction.rows<{ id: string; nameEn: string; nameVi: string }>(
    `select id, name_en, name_vi from delegation where id = any ($1) order by protocol_order`,
    [ids],
  )
  const says = (language: 'en' | 'vi') =>
    names.map(({ id, nameEn, nameVi }) => {
      const seat = board.find((each) => each.delegationId === id)!
      const word = seat.kind ? POSITION_WORDS[seat.kind][language] : language === 'en' ? 'silent' : 'im lặng'
      return `${language === 'en' ? nameEn : nameVi} (${word}${seat.number ? `, v${seat.number}` : ''})`
    })
  return new Refusal(
    'NoConsensus',
    { en: `There is no consensus: ${says('en').join('; ')}.`, vi: `Chưa đạt đồng thuận: ${says('vi').join('; ')}.` },
    { en: 'Revise the text, defer the item, or wait until the delegation clears its position.', vi: 'Sửa văn bản, hoãn lại, hoặc chờ đoàn đó thay đổi lập trường.' },
    { standing: says('en') },
  )
}

/** What is kept of a decision with its round: rule, text revision, positions, who was silent, arithmetic. */
export function noteOf(proposal: ProposalEntity, rule: RuleRow, board: SeatRow[], result: Result): object {
  return {
    rule: { id: rule.id, version: rule.version, textEn: rule.textEn, textVi: rule.textVi },
    number: proposal.releasedNumber,
    positions: board.map(({ delegationId, counts, kind, number, text, statedAt, outdated }) => ({
      delegationId, counts, kind, number, text, statedAt, outdated,
    })),
    silent: result.silent,
    arithmetic: sentenceOf(result),
  }
}
