import type { Procedure, RoundStateName } from './consensus.rules.js'
import { abilitiesBy, judge, type Action, type Words } from '../../kernel/actions.js'
import type { Ability } from '../../kernel/common.types.js'
import type { Language } from '../../kernel/languages.js'
import type { Refusal } from '../../kernel/refusals.js'
import { holds, type Viewer } from '../../kernel/viewer.js'

/** The part a viewer plays in one round. A member of the board speaks for a delegation that counts in it. */
export type RoundRole = 'decider' | 'boardMember' | 'deskOfficer' | 'chair' | 'askedPartner'

const RUNNING = ['OPEN', 'CONFIRMING'] as const

/** What can be done in a round without ending it. How it ends stands in the proposal's table. */
// prettier-ignore
export const ROUND_ACTIONS = {
  statePosition:    { from: RUNNING,  by: ['decider'],              act: { en: "state their delegation's position", vi: 'nêu lập trường của đoàn' } },
  confirmPosition:  { from: RUNNING,  by: ['decider'],              act: { en: "give the capital's word on a position", vi: 'xác nhận lập trường thay mặt trong nước' } },
  recordPosition:   { from: RUNNING,  by: ['deskOfficer'],          act: { en: 'record a position on behalf of a delegation', vi: 'ghi lập trường thay cho một đoàn' } },
  recordLeaving:    { from: RUNNING,  by: ['deskOfficer'],          act: { en: 'record that a delegation has left the body', vi: 'ghi nhận một đoàn đã rời cơ chế' } },
  giveConsent:      { from: ['CONFIRMING'], by: ['askedPartner'],     act: { en: 'give or decline their own consent to what the members have adopted', vi: 'chấp thuận hoặc từ chối nội dung các nước thành viên đã thông qua' } },
  recordAttendance: { from: ['OPEN'], by: ['deskOfficer', 'chair'], act: { en: 'record who is present', vi: 'ghi nhận các đoàn có mặt' } },
  contestChange:    { from: ['OPEN'], by: ['decider', 'boardMember'], act: { en: 'contest that a change is editorial', vi: 'không đồng ý rằng thay đổi chỉ là câu chữ' } },
} as const satisfies Record<string, Action<RoundStateName, RoundRole>>

export type RoundAction = keyof typeof ROUND_ACTIONS

export const ROUND_WORDS: Words<RoundStateName, RoundRole> = {
  states: {
    OPEN: { en: 'open', vi: 'đang mở' },
    CONFIRMING: { en: 'agreed, awaiting a capital or a partner', vi: 'đã đồng ý, chờ trong nước xác nhận hoặc đối tác chấp thuận' },
    CLOSED: { en: 'closed', vi: 'đã đóng' },
  },
  roles: {
    decider: { en: 'the senior official or head of a delegation that counts', vi: 'quan chức cấp cao hoặc trưởng đoàn của đoàn được tính' },
    boardMember: { en: 'the focal point of a delegation that counts', vi: 'đầu mối của đoàn được tính' },
    deskOfficer: { en: "the Secretariat's desk officer", vi: 'cán bộ phụ trách của Ban Thư ký' },
    chair: { en: 'the Chair', vi: 'Chủ tịch' },
    askedPartner: { en: 'an official of a partner whose consent is asked', vi: 'đại diện của đối tác được đề nghị chấp thuận' },
  },
}

interface JudgedRound { state: RoundStateName; procedure: Procedure; bodyId: string; consentOf: readonly string[] }

/** Whether a written round has the members' word already and waits for partners only. */
export const isPastWords = ({ state, procedure }: Pick<JudgedRound, 'state' | 'procedure'>): boolean => state === 'CONFIRMING' && procedure !== 'in_session'

const WORDS: readonly RoundAction[] = ['statePosition', 'recordPosition']

/** Whether an action is a member's word on the text. */
export const isWord = (action: RoundAction): boolean => WORDS.includes(action)

/** The offices in which a partner gives its consent. */
export const CONSENTING = ['senior_official', 'head', 'partner_focal_point', 'focal_point'] as const

type Seats = readonly { delegationId: string; counts: boolean }[]

export function roundRolesOf(viewer: Viewer, round: JudgedRound, seats: Seats): RoundRole[] {
  const roles: RoundRole[] = []
  const counts = seats.some((seat) => seat.counts && seat.delegationId === viewer.delegationId)
  const has = (...kinds: Parameters<typeof holds>[1][]) => kinds.some((kind) => holds(viewer, kind, round.bodyId))
  if (counts && has('senior_official', 'head')) roles.push('decider')
  if (counts && has('focal_point', 'partner_focal_point')) roles.push('boardMember')
  if (round.consentOf.includes(viewer.delegationId ?? '') && has(...CONSENTING)) roles.push('askedPartner')
  if (viewer.group === 'secretariat' && has('desk_officer')) roles.push('deskOfficer')
  if (viewer.chairOf.includes(round.bodyId)) roles.push('chair')
  return roles
}

/** Why the viewer may not take this action in this round; null when they may. */
export function judgeRound(viewer: Viewer, action: RoundAction, round: JudgedRound, seats: Seats): Refusal | null {
  const state = isWord(action) && isPastWords(round) ? 'CLOSED' : round.state
  return judge<RoundStateName, RoundRole>(ROUND_ACTIONS[action], state, roundRolesOf(viewer, round, seats), ROUND_WORDS)
}

/** What the viewer may do in a round now, each with the reason why not. */
export function roundAbilities(viewer: Viewer, round: JudgedRound, seats: Seats, language: Language): Record<RoundAction, Ability> {
  return abilitiesBy(ROUND_ACTIONS, language, (action) => judgeRound(viewer, action, round, seats))
}
