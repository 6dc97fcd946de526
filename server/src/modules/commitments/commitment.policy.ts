import type { Action, Words } from '../../kernel/actions.js'
import { speaks, type Viewer } from '../../kernel/viewer.js'

export type CommitmentState = 'OPEN' | 'DELIVERED' | 'LAPSED'

/** The part a viewer plays for one commitment. `promiser`: speaks for a delegation that made it. */
export type CommitmentRole = 'promiser' | 'secretariat'

const ANY = ['OPEN', 'DELIVERED', 'LAPSED'] as const
const KEEPERS = ['promiser', 'secretariat'] as const

/** What can be done to a commitment. Nobody else records a delegation's promise or what became of it. */
// prettier-ignore
export const COMMITMENT_ACTIONS = {
  reportProgress: { from: ANY,      by: KEEPERS, act: { en: 'report progress on this commitment', vi: 'báo cáo tiến độ cam kết này' } },
  amend:          { from: ['OPEN'], by: KEEPERS, act: { en: 'amend this commitment', vi: 'điều chỉnh cam kết này' } },
  attach:         { from: ANY,      by: KEEPERS, act: { en: 'attach evidence to this commitment', vi: 'đính kèm minh chứng cho cam kết này' } },
} as const satisfies Record<string, Action<CommitmentState, CommitmentRole>>

export type CommitmentAction = keyof typeof COMMITMENT_ACTIONS

export const COMMITMENT_WORDS: Words<CommitmentState, CommitmentRole> = {
  states: {
    OPEN: { en: 'open', vi: 'đang mở' },
    DELIVERED: { en: 'delivered', vi: 'đã thực hiện' },
    LAPSED: { en: 'lapsed', vi: 'không còn hiệu lực' },
  },
  roles: {
    promiser: { en: 'the delegation that made it', vi: 'đoàn đã cam kết' },
    secretariat: { en: 'the Secretariat', vi: 'Ban Thư ký' },
  },
}

/** The parts that the viewer plays; `promisers` are the delegations that the commitment binds. */
export function rolesOf(viewer: Viewer, promisers: (string | null)[]): CommitmentRole[] {
  const roles: CommitmentRole[] = []
  if (!speaks(viewer, null)) return roles
  if (viewer.delegationId !== null && promisers.includes(viewer.delegationId)) roles.push('promiser')
  if (viewer.group === 'secretariat') roles.push('secretariat')
  return roles
}

/** Where a commitment stands by its last report. */
export function stateOf(status: string | null): CommitmentState {
  return status === 'DELIVERED' || status === 'LAPSED' ? status : 'OPEN'
}
