import type { Action, Words } from '../../kernel/actions.js'
import type { Viewer } from '../../kernel/viewer.js'

/** A day in the calendar of a capital. */
export type DayState = 'ON_RECORD'

/** The part a viewer plays for the calendar of a delegation. */
export type CalendarRole = 'focalPoint' | 'deskOfficer'

// prettier-ignore
export const CALENDAR_ACTIONS = {
  recordHoliday:      { from: ['ON_RECORD'], by: ['focalPoint', 'deskOfficer'], act: { en: 'record a public holiday of this delegation', vi: 'ghi nhận ngày nghỉ lễ của đoàn này' } },
  confirmHolidayYear: { from: ['ON_RECORD'], by: ['focalPoint', 'deskOfficer'], act: { en: 'confirm that all public holidays of a year are on record', vi: 'xác nhận đã ghi nhận đủ ngày nghỉ lễ của một năm' } },
} as const satisfies Record<string, Action<DayState, CalendarRole>>

export const CALENDAR_WORDS: Words<DayState, CalendarRole> = {
  states: { ON_RECORD: { en: 'on record', vi: 'đã ghi nhận' } },
  roles: {
    focalPoint: { en: 'a focal point of the delegation', vi: 'đầu mối của đoàn' },
    deskOfficer: { en: 'the desk officer', vi: 'cán bộ phụ trách của Ban Thư ký' },
  },
}

export function rolesOf(viewer: Viewer, delegationId: string): CalendarRole[] {
  const roles: CalendarRole[] = []
  const holds = (...kinds: string[]) => viewer.offices.some(({ kind }) => kinds.includes(kind))
  if (viewer.delegationId === delegationId && holds('focal_point', 'partner_focal_point')) roles.push('focalPoint')
  if (viewer.group === 'secretariat' && holds('desk_officer')) roles.push('deskOfficer')
  return roles
}

export type CalendarAction = keyof typeof CALENDAR_ACTIONS
