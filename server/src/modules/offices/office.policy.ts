import { judge, type Action, type Words } from '../../kernel/actions.js'
import type { Ability } from '../../kernel/common.types.js'
import type { Language } from '../../kernel/languages.js'
import type { Refusal } from '../../kernel/refusals.js'
import { holds, type HeldOffice, type OfficeKind, type Viewer } from '../../kernel/viewer.js'

/** Where an office stands by the clock; VACANT is a post that nobody holds. */
export type OfficeState = 'VACANT' | 'COMING' | 'HELD' | 'ENDED'

/** The part a viewer plays for an office. `principal` entrusted it; `caretaker`: see the words. */
export type OfficeRole = 'holder' | 'principal' | 'leader' | 'caretaker' | 'deskOfficer'

/** What can be done to an office, by whom. */
// prettier-ignore
export const OFFICE_ACTIONS = {
  handOver:    { from: ['HELD'],           by: ['holder', 'leader', 'caretaker'],              becomes: 'ENDED', act: { en: 'hand over this office', vi: 'bàn giao chức vụ này' } },
  entrust:     { from: ['HELD'],           by: ['holder'],                                     act: { en: 'entrust this office for a time', vi: 'ủy quyền chức vụ này trong một thời gian' } },
  end:         { from: ['COMING', 'HELD'], by: ['holder', 'principal', 'leader', 'caretaker'], becomes: 'ENDED', act: { en: 'end this office', vi: 'kết thúc chức vụ này' } },
  appoint:     { from: ['VACANT', 'HELD'], by: ['leader'],                                     becomes: 'COMING', act: { en: 'appoint somebody to this office', vi: 'bổ nhiệm người giữ chức vụ này' } },
  fillVacancy: { from: ['VACANT'],         by: ['deskOfficer'],                                becomes: 'HELD',  act: { en: 'record who holds this vacant office', vi: 'ghi nhận người giữ chức vụ còn trống này' } },
} as const satisfies Record<string, Action<OfficeState, OfficeRole>>

export type OfficeAction = keyof typeof OFFICE_ACTIONS

export const OFFICE_WORDS: Words<OfficeState, OfficeRole> = {
  states: {
    VACANT: { en: 'vacant', vi: 'còn trống' },
    COMING: { en: 'not yet begun', vi: 'chưa bắt đầu' },
    HELD: { en: 'held', vi: 'đang được giữ' },
    ENDED: { en: 'ended', vi: 'đã kết thúc' },
  },
  roles: {
    holder: { en: 'its holder', vi: 'người giữ chức vụ' },
    principal: { en: 'the official who entrusted it', vi: 'người đã ủy quyền' },
    leader: { en: 'the head or a senior official of the same delegation', vi: 'người đứng đầu hoặc quan chức cấp cao của cùng đoàn' },
    caretaker: {
      en: "the Secretariat's desk officer while the delegation has neither head nor senior official in office",
      vi: 'cán bộ phụ trách của Ban Thư ký khi đoàn không có người đứng đầu hay quan chức cấp cao đương nhiệm',
    },
    deskOfficer: { en: "the Secretariat's desk officer", vi: 'cán bộ phụ trách của Ban Thư ký' },
  },
}

/** What the parts depend on. `isLeaderless`: nobody holds the office of head or senior official for the delegation now. */
export interface Post {
  delegationId: string
  bodyId: string | null
  personId: string | null
  principalId: string | null
  isLeaderless: boolean
}

/** The parts that the viewer plays for an office or a post. Who acts for another leads nobody. */
export function rolesOf(viewer: Viewer, post: Post): OfficeRole[] {
  const roles: OfficeRole[] = []
  const isOwn = viewer.delegationId === post.delegationId
  if (isOwn && viewer.personId === post.personId) roles.push('holder')
  if (isOwn && viewer.personId === post.principalId) roles.push('principal')
  if (isOwn && viewer.offices.some((office) => leads(office, post.bodyId))) roles.push('leader')
  if (viewer.group === 'secretariat' && holds(viewer, 'desk_officer', post.bodyId)) {
    roles.push('deskOfficer')
    if (post.isLeaderless && !isOwn) roles.push('caretaker')
  }
  return roles
}

/** Whether the action would be refused now; null when it may be taken. */
export function refusalOf(action: OfficeAction, state: OfficeState, roles: OfficeRole[]): Refusal | null {
  return judge(OFFICE_ACTIONS[action], state, roles, OFFICE_WORDS)
}

export function abilityOf(refusal: Refusal | null, language: Language): Ability {
  return { allowed: refusal === null, reason: refusal?.says[language] ?? null }
}

export function stateOf({ fromAt, toAt }: { fromAt: Date; toAt: Date | null }, now: Date): OfficeState {
  if (toAt !== null && (toAt <= now || toAt <= fromAt)) return 'ENDED'
  return fromAt > now ? 'COMING' : 'HELD'
}

const LEADING: OfficeKind[] = ['head', 'senior_official']

function leads({ kind, bodyId, actingForId }: HeldOffice, of: string | null): boolean {
  return LEADING.includes(kind) && !actingForId && (bodyId === null || bodyId === of)
}
