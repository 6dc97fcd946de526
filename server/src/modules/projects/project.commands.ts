import { isDeepStrictEqual } from 'node:util'
import { judge } from '../../kernel/actions.js'
import { announce, record } from '../../kernel/audit.js'
import { invalid, notFound, type Problem, stale } from '../../kernel/refusals.js'
import { problem } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { officeOf } from '../../kernel/viewer.js'
import { readChanges, readStatus, type TypedChanges, type TypedStatus } from './project.change.rules.js'
import { type Fact, saveFacts } from './project.facts.js'
import type { FactField } from './project.fields.js'
import { PROJECT_ACTIONS, PROJECT_WORDS, type ProjectAction, rolesOf } from './project.policy.js'
import { lockProject, type ProjectRow, unknownAmong, nextRevision } from './project.store.js'

/** Which project, and the revision that the person had before them. */
export interface ProjectTarget {
  id: string
  expectedRevision: number
}

/** Records a status from a day on. An earlier status is kept; one of a later day still stands. */
export async function recordProjectStatus(
  transaction: Transaction,
  target: ProjectTarget,
  typed: TypedStatus & { meetingId: string | null },
): Promise<{ projectId: string }> {
  const project = await openProject(transaction, target, 'recordStatus')
  const { effectiveOn, reason, problems } = readStatus(typed, project.status, transaction.now)
  problems.push(...(await unknownProblems(transaction, 'meeting', { meeting: typed.meetingId }, [])))
  if (problems.length || !effectiveOn) throw invalid(problems)
  const fact: Fact = { field: 'status', value: typed.status, effectiveOn, reason, meetingId: typed.meetingId }
  await saveChange(transaction, project, 'recordStatus', [fact], { before: { status: project.status }, after: { status: typed.status, effectiveOn }, reason })
  return { projectId: project.id }
}

/** Records changed facts from a day on, with their reason. */
export async function changeProject(
  transaction: Transaction,
  target: ProjectTarget,
  typed: { changes: TypedChanges; effectiveOn: string; reason: string },
): Promise<{ projectId: string }> {
  const project = await openProject(transaction, target, 'change')
  const { changes, effectiveOn, reason, problems } = readChanges(typed, project as TypedChanges, transaction.now)
  problems.push(...(await unknownIds(transaction, project, changes)))
  if (problems.length || !effectiveOn) throw invalid(problems)
  const fields = Object.keys(changes) as (keyof TypedChanges)[]
  const facts = fields.map((field): Fact => ({ field: columnOf(field), value: changes[field], effectiveOn, reason }))
  const differing = fields.filter((field) => !isDeepStrictEqual(project[field] ?? null, changes[field] ?? null))
  const before = Object.fromEntries(differing.map((field) => [field, project[field]]))
  const after = Object.fromEntries(differing.map((field) => [field, changes[field]]))
  await saveChange(transaction, project, 'change', facts, { before, after: { ...after, effectiveOn }, reason })
  return { projectId: project.id }
}

/** The one door to a project: finds, locks, judges, compares the revision. One that the viewer may not see is absent. */
async function openProject(transaction: Transaction, target: ProjectTarget, action: ProjectAction): Promise<ProjectRow> {
  const project = await lockProject(transaction, target.id)
  if (!project) throw notFound()
  const refusal = judge(PROJECT_ACTIONS[action], project.status ?? 'UNSTATED', rolesOf(transaction.viewer, project), PROJECT_WORDS)
  if (refusal) throw refusal
  if (project.revision !== target.expectedRevision) throw stale(project.revision, current(project))
  return project
}

async function saveChange(
  transaction: Transaction,
  project: ProjectRow,
  action: ProjectAction,
  facts: Fact[],
  audit: { before: object; after: object; reason: string | null },
): Promise<void> {
  const { viewer } = transaction
  const officeKind = ['focal_point', 'partner_focal_point', 'desk_officer']
    .map((kind) => officeOf(viewer, kind as 'focal_point', project.bodyId)?.kind)
    .find((kind) => kind !== undefined)
  const recorder = { personId: viewer.personId, delegationId: viewer.delegationId, officeKind: officeKind ?? null }
  await saveFacts(transaction, project, facts, recorder)
  await nextRevision(transaction, project.id)
  record(transaction, {
    action: `project.${action}`, subject: { type: 'Project', id: project.id, code: project.code }, ...audit,
    audience: project, officeKind: recorder.officeKind,
  })
  if (project.workPlanId) announce(transaction, 'WorkPlan', project.workPlanId)
}

async function unknownIds(transaction: Transaction, project: ProjectRow, changes: TypedChanges): Promise<Problem[]> {
  const { leadId, leadAgencyId, coLeadIds, participantIds, partnerIds, areaId } = changes
  const path = ['changes']
  return [
    ...(await unknownProblems(transaction, 'delegation', { leadId, coLeadIds, participantIds, partnerIds }, path)),
    ...(await unknownProblems(transaction, 'agency', { leadAgencyId }, path)),
    ...(await unknownProblems(transaction, 'area', { areaId }, path, project.workPlanId)),
  ]
}

/** One problem for each field that names what is not on record; an area has to be one of the project's plan. */
async function unknownProblems(
  transaction: Transaction,
  table: 'delegation' | 'agency' | 'area' | 'meeting',
  named: Record<string, string | string[] | null | undefined>,
  path: string[],
  workPlanId: string | null = null,
): Promise<Problem[]> {
  const ids = Object.values(named).flat().filter((id) => typeof id === 'string')
  if (!ids.length) return []
  const unknown = await unknownAmong(transaction, table, ids, workPlanId)
  return Object.entries(named)
    .filter(([, value]) => [value].flat().some((id) => typeof id === 'string' && unknown.includes(id)))
    .map(([field]) =>
      problem(
        [...path, field],
        { en: 'It names something that is not on record.', vi: 'Mục này không có trong hệ thống.' },
        { en: 'Choose from the list.', vi: 'Hãy chọn trong danh sách.' },
      ),
    )
}

/** What a person compares with when somebody was faster. */
function current(project: ProjectRow): object {
  const { status, statusEffectiveOn, titleEn, titleVi, leadId, plannedStart, plannedEnd, revisedStart, revisedEnd, actualStart, actualEnd, venue } = project
  return { status, statusEffectiveOn, titleEn, titleVi, leadId, plannedStart, plannedEnd, revisedStart, revisedEnd, actualStart, actualEnd, venue }
}

function columnOf(field: string): FactField {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as FactField
}
