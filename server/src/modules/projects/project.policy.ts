import type { Action, Words } from '../../kernel/actions.js'
import { holds, type Viewer } from '../../kernel/viewer.js'
import type { ProjectStatus } from './project.rules.js'

/** A project's state for its table: its status, or UNSTATED while nobody has stated one. */
export type ProjectState = ProjectStatus | 'UNSTATED'

/** The part that a viewer plays for one project. */
export type ProjectRole = 'lead' | 'deskOfficer'

const ANY = ['UNSTATED', 'PLANNED', 'ONGOING', 'ANNUAL', 'COMPLETED', 'POSTPONED', 'CANCELLED', 'CARRIED_OVER'] as const

/** What can be done to a project and by whom. Its history keeps what was before, so nothing is ever final. */
// prettier-ignore
export const PROJECT_ACTIONS = {
  recordStatus: { from: ANY, by: ['lead', 'deskOfficer'], act: { en: 'record the status of this project', vi: 'ghi nhận tình trạng dự án này' } },
  change:       { from: ANY, by: ['lead', 'deskOfficer'], act: { en: 'change the facts of this project', vi: 'thay đổi thông tin dự án này' } },
} as const satisfies Record<string, Action<ProjectState, ProjectRole>>

export type ProjectAction = keyof typeof PROJECT_ACTIONS

export const PROJECT_WORDS: Words<ProjectState, ProjectRole> = {
  states: {
    UNSTATED: { en: 'without a status', vi: 'chưa có tình trạng' },
    PLANNED: { en: 'planned', vi: 'đang được lên kế hoạch' },
    ONGOING: { en: 'ongoing', vi: 'đang triển khai' },
    ANNUAL: { en: 'annual', vi: 'thường niên' },
    COMPLETED: { en: 'completed', vi: 'đã hoàn thành' },
    POSTPONED: { en: 'postponed', vi: 'tạm hoãn' },
    CANCELLED: { en: 'cancelled', vi: 'đã hủy' },
    CARRIED_OVER: { en: 'carried over', vi: 'chuyển tiếp' },
  },
  roles: {
    lead: { en: "the leading delegation's focal point", vi: 'đầu mối của đoàn chủ trì' },
    deskOfficer: { en: "the Secretariat's desk officer", vi: 'cán bộ phụ trách của Ban Thư ký' },
  },
}

/** The parts that the viewer plays for a project led by this delegation in this body. */
export function rolesOf(viewer: Viewer, project: { leadId: string | null; delegationId: string | null; bodyId: string }): ProjectRole[] {
  const { bodyId } = project
  const roles: ProjectRole[] = []
  const isLead = viewer.delegationId !== null && viewer.delegationId === (project.leadId ?? project.delegationId)
  if (isLead && (holds(viewer, 'focal_point', bodyId) || holds(viewer, 'partner_focal_point', bodyId))) roles.push('lead')
  if (viewer.group === 'secretariat' && holds(viewer, 'desk_officer', bodyId)) roles.push('deskOfficer')
  return roles
}
