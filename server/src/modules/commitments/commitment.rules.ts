import type { InEveryLanguage } from '../../kernel/languages.js'
import { endOf, readDate, startOf, type PartialDateText } from '../../kernel/partial-date.js'
import type { Problem } from '../../kernel/refusals.js'
import { problem } from '../../kernel/text.js'

export type CommitmentKind =
  'COMMITMENT' | 'INTENTION' | 'CALL' | 'DIRECTION' | 'FOLLOW_UP' | 'HOST_DUTY' | 'NATIONAL_FOLLOW_UP' | 'OFFER'

export type ProgressStatus = 'NOT_STARTED' | 'UNDER_WAY' | 'DELIVERED' | 'LAPSED'

export const COMMITMENT_LIMITS = { text: 1000, line: 300, progress: 4000 } as const

/** What makes a statement this kind: the verb decides. */
// prettier-ignore
export const KIND_RULES: Record<CommitmentKind, { isPromise: boolean; rule: InEveryLanguage }> = {
  COMMITMENT:         { isPromise: true,  rule: { en: 'Said with “commit” or “affirm the resolve to”: a commitment.', vi: 'Nói bằng “cam kết”, “khẳng định quyết tâm”: là cam kết.' } },
  INTENTION:          { isPromise: false, rule: { en: 'Said with “wish”, “be ready”, “attach importance to”: goodwill, not a commitment.', vi: 'Nói bằng “mong muốn”, “sẵn sàng”, “luôn coi trọng”: là thiện chí, không phải cam kết.' } },
  CALL:               { isPromise: false, rule: { en: 'Said with “there should be”: a call on others, not a commitment of the speaker.', vi: 'Nói bằng “cần có”: là lời kêu gọi bên khác, không phải cam kết của người nói.' } },
  DIRECTION:          { isPromise: false, rule: { en: 'Said without a verb of its own: a direction that nobody alone promised.', vi: 'Không có động từ riêng: là định hướng, không bên nào tự cam kết.' } },
  FOLLOW_UP:          { isPromise: true,  rule: { en: 'Said with “will”: a plain promise to act after the meeting.', vi: 'Nói bằng “sẽ”: là lời hứa thực hiện sau cuộc họp.' } },
  HOST_DUTY:          { isPromise: true,  rule: { en: 'Comes with hosting or chairing: a duty of the host.', vi: 'Gắn với việc đăng cai hoặc làm Chủ tịch: là nghĩa vụ của nước chủ nhà.' } },
  NATIONAL_FOLLOW_UP: { isPromise: true,  rule: { en: 'Carries a regional commitment out at home.', vi: 'Thực hiện ở trong nước một cam kết khu vực.' } },
  OFFER:              { isPromise: false, rule: { en: 'Said with “propose”: an offer; it becomes a commitment when it is adopted.', vi: 'Nói bằng “đề xuất”: là đề nghị; trở thành cam kết khi được thông qua.' } },
}

/** Whether anybody can tell if it was kept: it has a due date or an indicator. */
export function isMeasurable(commitment: { due: string | null; indicator: string | null }): boolean {
  return commitment.due !== null || commitment.indicator !== null
}

/** Whether it should have been kept by `today` ('YYYY-MM-DD') and is not reported as kept or lapsed. */
export function isOverdue(due: PartialDateText | null, status: ProgressStatus | null, today: string): boolean {
  return due !== null && endOf(due) < today && status !== 'DELIVERED' && status !== 'LAPSED'
}

/** A typed date; adds a problem when it cannot be read in one way only, or begins after `notAfter`. */
export function readDay(
  path: string[],
  typed: string,
  problems: Problem[],
  notAfter: string | null = null,
): PartialDateText | null {
  const read = readDate(typed)
  if (read.is === 'ambiguous') {
    const asked = problem(
      path,
      { en: `"${typed}" can be read in two ways.`, vi: `"${typed}" có thể hiểu theo hai cách.` },
      { en: 'Choose the day that you mean.', vi: 'Hãy chọn đúng ngày bạn muốn.' },
    )
    problems.push({ ...asked, choices: read.choices })
    return null
  }
  if (read.is === 'impossible') {
    problems.push(
      problem(
        path,
        { en: `"${typed.slice(0, 40)}" is not a date.`, vi: `"${typed.slice(0, 40)}" không phải là ngày hợp lệ.` },
        {
          en: 'Write a year, a month (2027-03), a quarter (2027-Q1) or a day (2027-03-15).',
          vi: 'Ghi năm, tháng (2027-03), quý (2027-Q1) hoặc ngày (2027-03-15).',
        },
      ),
    )
    return null
  }
  if (notAfter !== null && startOf(read.text) > notAfter) {
    problems.push(
      problem(
        path,
        { en: 'This lies in the future.', vi: 'Thời điểm này ở tương lai.' },
        { en: 'Report what has happened by today.', vi: 'Hãy báo cáo những gì đã diễn ra đến hôm nay.' },
      ),
    )
  }
  return read.text
}

/** A link to evidence; only https addresses are kept, and nothing is ever fetched from them. */
export function readEvidence(path: string[], typed: string | null | undefined, problems: Problem[]): string | null {
  const text = (typed ?? '').trim()
  if (text === '') return null
  if (text.length <= 2000 && !/\s/.test(text) && URL.canParse(text) && new URL(text).protocol === 'https:') return text
  problems.push(
    problem(
      path,
      {
        en: 'This is not a web address that starts with https://.',
        vi: 'Đây không phải địa chỉ web bắt đầu bằng https://.',
      },
      {
        en: 'Copy the address from the browser, or attach a file.',
        vi: 'Sao chép địa chỉ từ trình duyệt, hoặc đính kèm tệp.',
      },
    ),
  )
  return null
}
