import { judge } from '../../kernel/actions.js'
import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notFound, type Problem } from '../../kernel/refusals.js'
import { problem, readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import { CALENDAR_ACTIONS, CALENDAR_WORDS, rolesOf, type CalendarAction } from './calendar.policy.js'
import { insertOfficial, knowYear, standingDay } from './calendar.store.js'

const LIMITS = { name: 120, source: 300 }

export interface DayInput {
  delegation: string
  day: string
  isHoliday: boolean
  nameEn: string
  nameVi?: string | null
  nameLocal?: string | null
  source: string
}

/**
 * Records a public holiday, or that a day on record is none. It stands above what was known before, which stays on
 * record.
 */
export async function recordHoliday(transaction: Transaction, input: DayInput): Promise<{ delegationId: string }> {
  const delegationId = await openCalendar(transaction, input.delegation, 'recordHoliday')
  const problems: Problem[] = []
  const nameEn = readText(['nameEn'], input.nameEn, LIMITS.name, problems)
  const nameVi = readText(['nameVi'], input.nameVi, LIMITS.name, problems, false)
  const nameLocal = readText(['nameLocal'], input.nameLocal, LIMITS.name, problems, false)
  const source = readText(['source'], input.source, LIMITS.source, problems)
  const before = await standingDay(transaction, delegationId, input.day)
  if (!input.isHoliday && !before?.isHoliday) problems.push(noHoliday())
  if (problems.length) throw invalid(problems)
  const officeKind = actsAs(transaction.viewer, null)!
  const day = { day: input.day, isHoliday: input.isHoliday, nameEn: nameEn!, nameVi, nameLocal, source: source! }
  await insertOfficial(transaction, { id: newId(), delegationId, officeKind, ...day })
  await noted(transaction, delegationId, 'recordHoliday', officeKind, {
    before: before && { day: before.day, isHoliday: before.isHoliday, nameEn: before.nameEn, source: before.source },
    after: day,
  })
  return { delegationId }
}

/** Says that every public holiday of a year is on record, so that the year counts as known. */
export async function confirmHolidayYear(
  transaction: Transaction,
  input: { delegation: string; year: number; source: string },
): Promise<{ delegationId: string }> {
  const delegationId = await openCalendar(transaction, input.delegation, 'confirmHolidayYear')
  const problems: Problem[] = []
  const source = readText(['source'], input.source, LIMITS.source, problems)
  if (problems.length) throw invalid(problems)
  await knowYear(transaction, { delegationId, year: input.year, origin: 'official', source: source! })
  await noted(transaction, delegationId, 'confirmHolidayYear', actsAs(transaction.viewer, null)!, { after: { year: input.year, source } })
  return { delegationId }
}

async function openCalendar(transaction: Transaction, delegationId: string, action: CalendarAction): Promise<string> {
  const [known] = await transaction.rows(`select from delegation where id = $1`, [delegationId])
  if (!known) throw notFound(['delegation'])
  const refusal = judge(CALENDAR_ACTIONS[action], 'ON_RECORD', rolesOf(transaction.viewer, delegationId), CALENDAR_WORDS)
  if (refusal) throw refusal
  return delegationId
}

/** Holidays are published, and so is who changed them for whom. */
async function noted(
  transaction: Transaction,
  delegationId: string,
  action: CalendarAction,
  officeKind: string,
  change: { before?: unknown; after: unknown },
): Promise<void> {
  record(transaction, {
    action: `calendar.${action}`,
    subject: { type: 'Delegation', id: delegationId },
    ...change,
    audience: { tier: 'public', delegationId, bodyId: null, sharedWith: null },
    officeKind,
  })
}

function noHoliday(): Problem {
  return problem(
    ['isHoliday'],
    { en: 'No holiday is on record for this day.', vi: 'Chưa có ngày nghỉ nào được ghi nhận cho ngày này.' },
    { en: 'Choose a day that is on record as a holiday.', vi: 'Hãy chọn một ngày đã được ghi nhận là ngày nghỉ.' },
  )
}
