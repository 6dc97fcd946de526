import type { Action, Words } from '../../kernel/actions.js'
import { holds, type Viewer } from '../../kernel/viewer.js'

/** A decision has one state for good; what is said about it afterwards is added beside it. */
export type DecisionState = 'ENTERED'
export type DecisionRole = 'deskOfficer' | 'chair'

// prettier-ignore
export const DECISION_ACTIONS = {
  setReviewDate: { from: ['ENTERED'], by: ['deskOfficer', 'chair'], act: { en: 'set the day by which this decision is reviewed', vi: 'đặt ngày rà soát quyết định này' } },
  citeParagraph: { from: ['ENTERED'], by: ['deskOfficer', 'chair'], act: { en: 'cite the paragraph of the record that holds this decision', vi: 'dẫn đoạn biên bản ghi nhận quyết định này' } },
} as const satisfies Record<string, Action<DecisionState, DecisionRole>>

export const DECISION_WORDS: Words<DecisionState, DecisionRole> = {
  states: { ENTERED: { en: 'entered in the register', vi: 'đã ghi vào sổ' } },
  roles: {
    deskOfficer: { en: "the Secretariat's desk officer", vi: 'cán bộ phụ trách của Ban Thư ký' },
    chair: { en: 'the Chair', vi: 'Chủ tịch' },
  },
}

/** The parts that the viewer plays for a decision of this body. */
export function rolesOf(viewer: Viewer, { bodyId }: { bodyId: string }): DecisionRole[] {
  const roles: DecisionRole[] = []
  if (viewer.group === 'secretariat' && holds(viewer, 'desk_officer', bodyId)) roles.push('deskOfficer')
  if (viewer.chairOf.includes(bodyId)) roles.push('chair')
  return roles
}
