import { dateInWords } from '../../kernel/date-words.js'
import { endsBefore, startOf, type PartialDateText } from '../../kernel/partial-date.js'
import type { Problem } from '../../kernel/refusals.js'
import { lengthOf, problem, readText, tidyText } from '../../kernel/text.js'
import { readTypedDate } from '../../kernel/typed-date.js'
import { wordsIn } from '../proposals/concept-note.rules.js'
import type { ProjectStatus } from './project.rules.js'

/** A status as typed. `effectiveOn` in any form that people type dates in. */
export interface TypedStatus {
  status: ProjectStatus
  effectiveOn: string
  reason?: string | null
}

const REASON_LIMIT = 2000
const NEEDS_REASON: ProjectStatus[] = ['COMPLETED', 'POSTPONED', 'CANCELLED', 'CARRIED_OVER']

/** What is wrong with a status to be recorded. `now` is the database's time. */
export function readStatus(
  typed: TypedStatus,
  current: ProjectStatus | null,
  now: Date,
): { effectiveOn: PartialDateText | null; reason: string | null; problems: Problem[] } {
  const problems: Problem[] = []
  if (current === 'ANNUAL' && typed.status === 'COMPLETED') {
    problems.push(
      problem(
        ['status'],
        { en: 'An annual activity is never completed.', vi: 'Hoạt động thường niên không bao giờ được ghi là đã hoàn thành.' },
        {
          en: 'Leave it annual, or record it as ongoing first if it no longer recurs.',
          vi: 'Giữ là thường niên, hoặc trước hết ghi là đang triển khai nếu không còn lặp lại.',
        },
      ),
    )
  }
  const effectiveOn = readEffective(typed.effectiveOn, now, problems)
  const reason = readText(['reason'], typed.reason, REASON_LIMIT, problems, NEEDS_REASON.includes(typed.status))
  return { effectiveOn, reason, problems }
}

/** Fields of a project as typed; left out: unchanged, null: none from that day. */
export interface TypedChanges {
  titleEn?: string | null
  titleVi?: string | null
  summaryEn?: string | null
  summaryVi?: string | null
  leadId?: string | null
  leadAgencyId?: string | null
  coLeadIds?: string[] | null
  participation?: 'ALL' | 'LIST' | null
  participantIds?: string[] | null
  participationReason?: string | null
  partnerIds?: string[] | null
  areaId?: string | null
  recurring?: boolean | null
  plannedStart?: PartialDateText | null
  plannedEnd?: PartialDateText | null
  revisedStart?: PartialDateText | null
  revisedEnd?: PartialDateText | null
  actualStart?: PartialDateText | null
  actualEnd?: PartialDateText | null
  venue?: string | null
  note?: string | null
}

const TEXT_LIMITS = { titleEn: 300, titleVi: 300, venue: 300, participationReason: 2000, note: 2000, summaryEn: 4000, summaryVi: 4000 }
const SUMMARY_WORDS = 300
const PERIODS = [['plannedStart', 'plannedEnd'], ['revisedStart', 'revisedEnd'], ['actualStart', 'actualEnd']] as const

/**
 * The typed changes made tidy, and what is wrong with them beside the project's `current` values. Whether ids name
 * anything is the command's to ask.
 */
export function readChanges(
  typed: { changes: TypedChanges; effectiveOn: string; reason: string },
  current: TypedChanges,
  now: Date,
): { changes: TypedChanges; effectiveOn: PartialDateText | null; reason: string | null; problems: Problem[] } {
  const problems: Problem[] = []
  const changes: TypedChanges = { ...typed.changes }
  for (const [field, limit] of Object.entries(TEXT_LIMITS) as [keyof typeof TEXT_LIMITS, number][]) {
    if (changes[field] !== undefined) changes[field] = readText(['changes', field], changes[field], limit, problems, false)
  }
  for (const field of ['summaryEn', 'summaryVi'] as const) checkWords(field, changes[field], problems)
  for (const field of PERIODS.flat()) {
    if (changes[field] !== undefined) changes[field] = readTypedDate(['changes', field], changes[field], problems)
  }
  const effectiveOn = readEffective(typed.effectiveOn, now, problems)
  const reason = readText(['reason'], typed.reason, REASON_LIMIT, problems)
  problems.push(...clashesIn({ ...current, ...withoutUndefined(changes) }))
  if (Object.keys(withoutUndefined(changes)).length === 0) problems.push(NOTHING_CHANGES)
  return { changes: withoutUndefined(changes), effectiveOn, reason, problems }
}

const NOTHING_CHANGES = problem(
  ['changes'],
  { en: 'No field changes.', vi: 'Không có trường nào thay đổi.' },
  { en: 'Change at least one field.', vi: 'Hãy thay đổi ít nhất một trường.' },
)

function clashesIn(project: TypedChanges): Problem[] {
  const problems: Problem[] = []
  if (!project.titleEn && !project.titleVi) {
    problems.push(
      problem(['changes', 'titleEn'], { en: 'A project has a title in at least one language.', vi: 'Dự án phải có tên bằng ít nhất một ngôn ngữ.' }, { en: 'Write a title.', vi: 'Hãy ghi tên.' }),
    )
  }
  for (const [start, end] of PERIODS) {
    const [from, to] = [project[start], project[end]]
    if (from && to && endsBefore(from, to)) {
      problems.push(
        problem(
          ['changes', end],
          {
            en: `The end (${dateInWords(to, 'en')}) is before the start (${dateInWords(from, 'en')}).`,
            vi: `Thời điểm kết thúc (${dateInWords(to, 'vi')}) trước thời điểm bắt đầu (${dateInWords(from, 'vi')}).`,
          },
          { en: 'Change one of the two dates.', vi: 'Sửa một trong hai ngày.' },
        ),
      )
    }
  }
  if (project.participation === 'LIST' && !project.participantIds?.length) {
    problems.push(
      problem(['changes', 'participantIds'], { en: 'No state is listed.', vi: 'Chưa có nước nào trong danh sách.' }, { en: 'List the states that take part.', vi: 'Hãy liệt kê các nước tham gia.' }),
    )
  }
  if (project.participation === 'LIST' && !project.participationReason) {
    problems.push(
      problem(['changes', 'participationReason'], { en: 'The reason is missing.', vi: 'Thiếu lý do.' }, { en: 'Say why not all states take part.', vi: 'Nêu lý do không phải tất cả các nước tham gia.' }),
    )
  }
  return problems
}

/** The day from which something holds: needed, and not ahead of the day that it is anywhere on earth. */
function readEffective(typed: string, now: Date, problems: Problem[]): PartialDateText | null {
  const path = ['effectiveOn']
  if (tidyText(typed) === null) {
    problems.push(problem(path, { en: 'The day is missing.', vi: 'Thiếu ngày hiệu lực.' }, { en: 'Say from which day it holds.', vi: 'Nêu ngày bắt đầu hiệu lực.' }))
    return null
  }
  const date = readTypedDate(path, typed, problems)
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)
  if (date && startOf(date) > latest) {
    problems.push(
      problem(
        path,
        { en: `${date} lies ahead; the register holds what is so already.`, vi: `${date} ở tương lai; sổ chỉ ghi điều đã có hiệu lực.` },
        { en: 'Record it on the day, or change the planned dates instead.', vi: 'Hãy ghi vào đúng ngày, hoặc sửa ngày dự kiến.' },
      ),
    )
  }
  return date
}

function checkWords(field: string, text: string | null | undefined, problems: Problem[]): void {
  if (!text || lengthOf(text) > TEXT_LIMITS.summaryEn) return
  const words = wordsIn(text)
  if (words <= SUMMARY_WORDS) return
  problems.push(
    problem(
      ['changes', field],
      { en: `It has ${words} words; at most ${SUMMARY_WORDS} are allowed.`, vi: `Có ${words} từ; tối đa ${SUMMARY_WORDS} từ.` },
      { en: `Shorten it by ${words - SUMMARY_WORDS} words.`, vi: `Rút ngắn ${words - SUMMARY_WORDS} từ.` },
    ),
  )
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value
}
