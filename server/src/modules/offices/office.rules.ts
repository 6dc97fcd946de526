import type { Problem } from '../../kernel/refusals.js'
import { problem } from '../../kernel/text.js'
import type { OfficeKind } from '../../kernel/viewer.js'

/** Offices that may be entrusted to another for a time: those that speak for the delegation. */
export const ENTRUSTABLE: OfficeKind[] = ['head', 'senior_official']

const FITTING: Record<string, OfficeKind[]> = {
  member_state: ['head', 'senior_official', 'focal_point', 'chair', 'observer'],
  partner: ['partner_focal_point'],
  secretariat: ['desk_officer'],
}

/** The offices that a delegation of this kind has. */
export function officesOf(delegationKind: string): OfficeKind[] {
  return FITTING[delegationKind] ?? []
}

const YEAR_MS = 366 * 86_400_000

/** Faults of a period: nothing begins in the past, ends before it begins, outlasts `until`, or is planned more than a year ahead. */
export function faultsOfPeriod(
  { from, to }: { from: Date | null; to: Date | null },
  { now, until }: { now: Date; until: Date | null },
  names: { from: string; to: string },
): Problem[] {
  const start = from ?? now
  const problems: Problem[] = []
  if (from !== null && from < now) {
    problems.push(
      problem(
        [names.from],
        { en: 'This instant has passed. What was done since then was done by right.', vi: 'Thời điểm này đã qua. Những việc đã làm từ đó là đúng thẩm quyền.' },
        { en: 'Choose an instant to come, or leave it out for this very moment.', vi: 'Chọn một thời điểm sắp tới, hoặc để trống để áp dụng ngay.' },
      ),
    )
  }
  if (start.getTime() > now.getTime() + YEAR_MS) {
    problems.push(
      problem(
        [names.from],
        { en: 'It lies more than a year ahead.', vi: 'Thời điểm này cách hiện tại hơn một năm.' },
        { en: 'Choose an instant within a year.', vi: 'Chọn một thời điểm trong vòng một năm.' },
      ),
    )
  }
  if (to !== null && to <= start) {
    problems.push(
      problem(
        [names.to],
        { en: 'It ends before it begins.', vi: 'Thời điểm kết thúc trước thời điểm bắt đầu.' },
        { en: 'Choose a later end.', vi: 'Chọn thời điểm kết thúc muộn hơn.' },
      ),
    )
  }
  if (until !== null && (start >= until || (to !== null && to > until))) {
    problems.push(
      problem(
        [start >= until ? names.from : names.to],
        { en: 'The office itself ends before that.', vi: 'Bản thân chức vụ kết thúc trước thời điểm đó.' },
        { en: 'Choose an instant before its end.', vi: 'Chọn thời điểm trước khi chức vụ kết thúc.' },
      ),
    )
  }
  return problems
}
