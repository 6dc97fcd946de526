import { isDeepStrictEqual } from 'node:util'
import { type Fact, LOADER, saveFacts, saveProject } from '../projects/project.facts.js'
import { BODY_OF } from './bodies.data.js'
import { idsOf, knownId, loadEach, type Loading, mapped } from './loading.js'
import { factsOf, leadsOf } from './project-facts.js'
import type { ReferenceRecord } from './reference.data.js'
import { steadyId } from './steady-id.js'
import type { Put } from './tally.js'

/** Loads the projects of the file as dated facts. They are public; a plan is named only where a source ties it. */
export async function loadProjects(loading: Loading): Promise<void> {
  const { data } = loading
  const states = idsOf(data, 'memberStates', 'partners')
  const plans = new Map((data.records.workPlans as { id: string; body: string }[]).map(({ id, body }) => [id, body]))
  const partyOf = new Map((data.records.agencies as { id: string; party: string | null }[]).map(({ id, party }) => [id, party]))
  const proposals = proposalsByProject(loading)
  await loadEach(loading, 'projects', async (record) => {
    const leads = leadsOf(record, partyOf, states)
    const workPlanId = knownId(record.workPlan, new Set(plans.keys()), 'work plan')
    const facts = factsOf(record, leads, proposals.get(record.id) ?? null)
    const project = {
      id: projectId(record.id), code: record.id.toUpperCase(), workPlanId, delegationId: leads.leadId ?? record.proposer,
      bodyId: bodyOf(record, workPlanId === null ? null : plans.get(workPlanId)!), tier: 'public' as const, sharedWith: null,
      sourceId: record.id, sources: record.source,
    }
    return [await saveOnce(loading, project, facts)]
  })
}

/** The row id of a project of the file. */
export function projectId(sourceId: string): string {
  return steadyId('project', sourceId)
}

/** The plan's body; without a plan, the track for what the Australian commission leads or co-leads, else ACCSM. */
function bodyOf(record: ReferenceRecord<'projects'>, planBody: string | null): string {
  if (planBody) return mapped(BODY_OF, planBody, 'body')!
  return record.leads.includes('au-apsc') ? 'australia-track' : 'accsm'
}

/** Writes the project on first sight, and then only facts that the file states anew; people's facts are left alone. */
async function saveOnce({ transaction }: Loading, project: Parameters<typeof saveProject>[1], facts: Fact[]): Promise<Put> {
  const [stored] = await transaction.rows('select id from project where id = $1', [project.id])
  if (!stored) await saveProject(transaction, project)
  const known = await transaction.rows<{ field: string; effectiveOn: string; value: unknown }>(
    `select distinct on (field, effective_on) field, effective_on, value from project_fact
     where project_id = $1 and person_id is null and delegation_id is null
     order by field, effective_on, recorded_at desc, id desc`,
    [project.id],
  )
  const isNew = (fact: Fact) =>
    !known.some(({ field, effectiveOn, value }) => field === fact.field && effectiveOn === fact.effectiveOn && isDeepStrictEqual(value, fact.value ?? null))
  const added = facts.filter(isNew)
  await saveFacts(transaction, project, added, LOADER)
  if (!stored) return 'loaded'
  return added.length ? 'changed' : 'unchanged'
}

/** Proposals that a project realised, with the first day on which each was raised. */
function proposalsByProject({ data }: Loading) {
  const meetings = data.records.meetings as ReferenceRecord<'meetings'>[]
  const byProject = new Map<string, ReferenceRecord<'proposals'> & { raisedOn: string }>()
  for (const proposal of data.records.proposals as ReferenceRecord<'proposals'>[]) {
    const raisedOn = meetings.find(({ id }) => id === proposal.raisedAt)?.actualStart
    if (proposal.realisedAs && raisedOn) byProject.set(proposal.realisedAs, { ...proposal, raisedOn })
  }
  return byProject
}
