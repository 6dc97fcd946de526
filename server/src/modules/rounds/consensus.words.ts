import type { InEveryLanguage } from '../../kernel/languages.js'
import type { PositionKind, Result } from './consensus.rules.js'

export const POSITION_WORDS: Record<PositionKind, InEveryLanguage> = {
  NO_OBJECTION: { en: 'no objection', vi: 'không phản đối' },
  SUPPORT_WITH_COMMENT: { en: 'support with comment', vi: 'ủng hộ kèm ý kiến' },
  RESERVATION: { en: 'reservation', vi: 'bảo lưu' },
  NEED_MORE_TIME: { en: 'need more time', vi: 'cần thêm thời gian' },
  NEED_CAPITAL: { en: 'need the capital', vi: 'cần xin ý kiến trong nước' },
  OBJECT: { en: 'object', vi: 'phản đối' },
  NOT_PARTICIPATING: { en: 'not participating', vi: 'không tham gia' },
}

/** The result in one sentence, as printed beside the board and kept in the adoption note. */
export function sentenceOf(result: Result): InEveryLanguage {
  const { counting, answered, inTheWay, silent, outdated, pending, unreached, quorumMissing, left } = result
  const en = [
    `${answered} of ${counting} delegations that count have stated a position`,
    `${inTheWay.length} in the way of adoption`,
    `${silent.length} silent`,
  ]
  const vi = [
    `${answered} trên ${counting} đoàn được tính đã nêu lập trường`,
    `${inTheWay.length} lập trường cản trở việc thông qua`,
    `${silent.length} đoàn im lặng`,
  ]
  const add = (count: number, english: string, vietnamese: string) => {
    if (count === 0) return
    en.push(`${count} ${english}`)
    vi.push(`${count} ${vietnamese}`)
  }
  add(outdated.length, 'answered on an earlier text', 'đoàn đã trả lời trên văn bản trước')
  add(pending.length, 'awaiting confirmation by the capital', 'lập trường chờ trong nước xác nhận')
  add(unreached.length, 'could not be told', 'đoàn chưa thể được thông báo')
  add(left.length, 'left the body since the opening', 'đoàn đã rời cơ chế sau khi mở vòng')
  add(quorumMissing, 'missing for the quorum', 'đoàn còn thiếu để đủ số đại biểu')
  return { en: `${en.join('; ')}.`, vi: `${vi.join('; ')}.` }
}
