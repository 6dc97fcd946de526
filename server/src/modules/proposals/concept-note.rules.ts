import { dateInWords } from '../../kernel/date-words.js'
import { endsBefore, readDate } from '../../kernel/partial-date.js'
import type { InEveryLanguage } from '../../kernel/languages.js'
import type { Problem } from '../../kernel/refusals.js'
import { lengthOf } from '../../kernel/text.js'
import { LIMITS, SECTIONS, type ConceptNote, type FundingLine, type NoteField } from './concept-note-fields.rules.js'

const TITLES = ['titleEn', 'titleVi'] as const
const BRIEFS = ['briefEn', 'briefVi'] as const
const TEXTS = ['problem', 'objective', 'beneficiaries', 'inclusion', 'risks', 'sustainability', 'participationReason', 'budgetNote'] as const
const LINES = ['venue', 'previousProjectCode'] as const
const DATES = ['plannedStart', 'plannedEnd'] as const

/** How many words a text has, by the rules of its own script. */
export function wordsIn(text: string): number {
  let count = 0
  for (const part of new Intl.Segmenter('vi', { granularity: 'word' }).segment(text)) if (part.isWordLike) count += 1
  return count
}

/**
 * Tidies what was typed (NFC, no outer blanks, empty becomes null, dates read) and names what is not well formed.
 * `note` holds the tidied values of the fields given; a field with a problem keeps its old value.
 */
export function readNote(typed: Partial<ConceptNote>): { note: Partial<ConceptNote>; problems: Problem[] } {
  const note: Partial<ConceptNote> = {}
  const problems: Problem[] = []
  for (const [field, value] of Object.entries(typed) as [NoteField, unknown][]) {
    if (value === undefined) continue
    Object.assign(note, { [field]: tidy(value) })
  }
  for (const field of TITLES) checkLength(field, note[field], LIMITS.title, problems)
  for (const field of LINES) checkLength(field, note[field], LIMITS.line, problems)
  for (const field of TEXTS) checkLength(field, note[field], LIMITS.text, problems)
  for (const field of BRIEFS) checkWords(field, note[field], problems)
  for (const field of DATES) {
    if (note[field]) note[field] = dateOr(note[field], [field], problems)
  }
  note.activities = note.activities?.map((line, index) => ({
    ...line,
    when: line.when ? dateOr(line.when, ['activities', String(index), 'when'], problems) : null,
  })) ?? note.activities
  for (const field of ['outputs', 'activities', 'indicators'] as const) checkLines(field, note[field], problems)
  checkFunding(note.funding, problems)
  return { note: withoutUndefined(note), problems }
}

/** Faults between fields of a whole note: an end before its start, a list of states without a reason. */
export function clashesIn(note: ConceptNote): Problem[] {
  const problems: Problem[] = []
  if (note.plannedStart && note.plannedEnd && endsBefore(note.plannedStart, note.plannedEnd)) {
    problems.push(
      problem(['plannedEnd'], {
        en: `The end (${dateInWords(note.plannedEnd, 'en')}) is before the start (${dateInWords(note.plannedStart, 'en')}).`,
        vi: `Thời điểm kết thúc (${dateInWords(note.plannedEnd, 'vi')}) trước thời điểm bắt đầu (${dateInWords(note.plannedStart, 'vi')}).`,
      }, { en: 'Change one of the two dates.', vi: 'Sửa một trong hai ngày.' }),
    )
  }
  if (note.participation === 'LIST' && (note.participantIds ?? []).length === 0) {
    problems.push(required('participantIds'))
  }
  if (note.participation === 'LIST' && !note.participationReason) problems.push(required('participationReason'))
  return problems
}

/** Fields still missing before a note may be submitted, in the order of the form; empty when ready. */
export function gapsIn(note: ConceptNote, hasAreas: boolean): NoteField[] {
  return SECTIONS.flatMap((section) => [...section.required] as NoteField[])
    .filter((field) => hasAreas || field !== 'areaId')
    .filter((field) => isEmpty(note[field]))
}

/** A missing field, as a problem. */
export function required(field: NoteField): Problem {
  return problem(
    [field],
    { en: 'This field is needed before the proposal can be submitted.', vi: 'Cần điền trường này trước khi trình đề xuất.' },
    { en: 'Fill it in.', vi: 'Hãy điền nội dung.' },
  )
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').trim()
    return /[^\s\p{Cf}]/u.test(text) ? text : null
  }
  if (Array.isArray(value)) return value.map(tidy).filter((each) => each !== null)
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidy(each)]))
  }
  return value
}

function checkLength(field: string, text: string | null | undefined, limit: number, problems: Problem[]): void {
  const length = text ? lengthOf(text) : 0
  if (length > limit) problems.push(tooLong([field], length, limit))
}

function checkWords(field: string, text: string | null | undefined, problems: Problem[]): void {
  const words = text ? wordsIn(text) : 0
  if (words <= LIMITS.briefWords) return
  problems.push(
    problem(
      [field],
      {
        en: `The brief description has ${words} words; at most ${LIMITS.briefWords} are allowed.`,
        vi: `Mô tả tóm tắt có ${words} từ; tối đa ${LIMITS.briefWords} từ.`,
      },
      { en: `Shorten it by ${words - LIMITS.briefWords} words.`, vi: `Rút ngắn ${words - LIMITS.briefWords} từ.` },
    ),
  )
}

function checkLines(field: string, lines: unknown[] | null | undefined, problems: Problem[]): void {
  if (!lines) return
  if (lines.length > LIMITS.lines) problems.push(tooLong([field], lines.length, LIMITS.lines))
  lines.forEach((line, index) => {
    const text = typeof line === 'string' ? line : (line as { text: string | null }).text
    const path = typeof line === 'string' ? [field, String(index)] : [field, String(index), 'text']
    if (!text) {
      problems.push(
        problem(path, { en: 'This line is empty.', vi: 'Dòng này còn trống.' }, { en: 'Write it or remove it.', vi: 'Điền nội dung hoặc xóa dòng.' }),
      )
    } else if (lengthOf(text) > LIMITS.line) problems.push(tooLong(path, lengthOf(text), LIMITS.line))
  })
}

function checkFunding(lines: FundingLine[] | null | undefined, problems: Problem[]): void {
  lines?.forEach((line, index) => {
    if (!/^\d{1,12}(\.\d{1,2})?$/.test(line.amount ?? '')) {
      problems.push(
        problem(
          ['funding', String(index), 'amount'],
          { en: 'This is not an amount.', vi: 'Đây không phải là số tiền hợp lệ.' },
          { en: 'Write digits with a point for decimals, for example 25000.50.', vi: 'Viết bằng chữ số, dấu chấm cho phần thập phân, ví dụ 25000.50.' },
        ),
      )
    }
    if (!/^[A-Z]{3}$/.test(line.currency ?? '')) {
      problems.push(
        problem(
          ['funding', String(index), 'currency'],
          { en: 'The currency is missing or unknown.', vi: 'Thiếu loại tiền hoặc loại tiền không hợp lệ.' },
          { en: 'Use a code of three letters, for example USD.', vi: 'Dùng mã ba chữ cái, ví dụ USD.' },
        ),
      )
    }
  })
}

/** The date in its ISO form; what cannot be read, or not in one way only, is a problem and stays as typed. */
function dateOr(typed: string, path: string[], problems: Problem[]): string {
  const read = readDate(typed)
  if (read.is === 'date') return read.text
  problems.push(
    read.is === 'ambiguous'
      ? {
          ...problem(
            path,
            { en: `"${typed}" can be read in two ways.`, vi: `"${typed}" có thể hiểu theo hai cách.` },
            { en: 'Choose the day that you mean.', vi: 'Hãy chọn đúng ngày bạn muốn.' },
          ),
          choices: read.choices,
        }
      : problem(
          path,
          { en: `"${typed}" is not a date.`, vi: `"${typed}" không phải là ngày hợp lệ.` },
          { en: 'Write a year, a month (2027-03), a quarter (2027-Q1) or a day (2027-03-15).', vi: 'Ghi năm, tháng (2027-03), quý (2027-Q1) hoặc ngày (2027-03-15).' },
        ),
  )
  return typed
}

function tooLong(path: string[], length: number, limit: number): Problem {
  return problem(
    path,
    { en: `It has ${length} where at most ${limit} fit.`, vi: `Độ dài ${length} vượt quá giới hạn ${limit}.` },
    { en: `Shorten it by ${length - limit}.`, vi: `Rút ngắn ${length - limit}.` },
  )
}

function problem(path: string[], reason: InEveryLanguage, remedy: InEveryLanguage): Problem {
  return { path: ['conceptNote', ...path], reason, remedy }
}

function withoutUndefined(note: Partial<ConceptNote>): Partial<ConceptNote> {
  return Object.fromEntries(Object.entries(note).filter(([, value]) => value !== undefined))
}
