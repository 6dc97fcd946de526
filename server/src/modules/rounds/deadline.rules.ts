import { invalid, type Refusal } from '../../kernel/refusals.js'
import { instantInWords } from '../../kernel/date-words.js'
import { isZone, wallTimeProblem } from '../../kernel/wall-time.js'

const HOUR_MS = 3_600_000
const LONGEST_DAYS = 366

/**
 * Refuses a zone that nobody knows, an instant that is not what was typed on its clocks, a deadline shorter than the
 * rule's minimum, and one more than a year away.
 */
export function checkDeadline(
  { closesAt, zone, wall, now, minimumHours }: { closesAt: Date; zone: string; wall?: string | null; now: Date; minimumHours: number | null },
  field = 'closesAt',
): void {
  if (!isZone(zone)) {
    throw invalid([{
      path: [field.replace(/(At|By)$/, 'Zone')],
      reason: { en: 'No such time zone.', vi: 'Không có múi giờ này.' },
      remedy: { en: "Use an IANA name, for example 'Asia/Jakarta'.", vi: "Dùng tên IANA, ví dụ 'Asia/Jakarta'." },
    }])
  }
  const jumped = wall ? wallTimeProblem([field], closesAt, wall, zone) : null
  if (jumped) throw invalid([jumped])
  const earliest = new Date(now.getTime() + (minimumHours ?? 0) * HOUR_MS)
  if (closesAt < earliest || closesAt <= now) {
    throw invalid([{
      path: [field],
      reason: minimumHours
        ? { en: `The rule asks for at least ${minimumHours} hours.`, vi: `Quy tắc yêu cầu ít nhất ${minimumHours} giờ.` }
        : { en: 'The deadline lies in the past.', vi: 'Thời hạn đã qua.' },
      remedy: { en: `Choose ${instantInWords(earliest, 'en')} or later.`, vi: `Hãy chọn từ ${instantInWords(earliest, 'vi')} trở đi.` },
    }])
  }
  if (closesAt.getTime() - now.getTime() > LONGEST_DAYS * 24 * HOUR_MS) {
    throw invalid([{
      path: [field],
      reason: { en: 'The deadline is more than a year away.', vi: 'Thời hạn cách hơn một năm.' },
      remedy: { en: 'Check the year.', vi: 'Hãy kiểm tra lại năm.' },
    }])
  }
}

/** The refusal to hold a round in session without a meeting. */
export function notInSession(): Refusal {
  return invalid([{
    path: ['procedure'],
    reason: { en: 'A round in session is held at a meeting.', vi: 'Vòng tại phiên họp phải gắn với cuộc họp.' },
    remedy: { en: 'Table the proposal at the meeting.', vi: 'Hãy đưa đề xuất ra cuộc họp.' },
  }])
}
