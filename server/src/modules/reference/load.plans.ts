import { idsOf, knownId, loadEach, type Loading, mapped } from './loading.js'
import { BODY_OF } from './bodies.data.js'
import { json, put } from './put.js'

const TAXONOMIES: Record<string, string> = { priorityArea: 'priority_area', thematicArea: 'thematic_area' }

/** A plan's status in the file, and the day it speaks of when the file names one. */
const PLAN_STATUSES: Record<string, { status: string; statusAsOf: string | null }> = {
  closed: { status: 'closed', statusAsOf: null },
  ended: { status: 'ended', statusAsOf: null },
  'in-development-as-of-2024-08': { status: 'in_development', statusAsOf: '2024-08' },
  'under-discussion-as-of-2024-08': { status: 'under_discussion', statusAsOf: '2024-08' },
}

/** Loads work plans, their areas, the pillars, figures as reported, and instruments. */
export async function loadPlans(loading: Loading): Promise<void> {
  const { transaction } = loading
  const meetings = idsOf(loading.data, 'meetings')
  const plans = idsOf(loading.data, 'workPlans')
  await loadEach(loading, 'workPlans', async (plan) => {
    const row = {
      id: plan.id, bodyId: mapped(BODY_OF, plan.body, 'body'), nameEn: plan.name, nameVi: plan.nameVi ?? null,
      fromYear: plan.start, toYear: plan.end, taxonomy: mapped(TAXONOMIES, plan.taxonomy, 'taxonomy'),
      adoptedOn: plan.adoptedOn, adoptedAtId: knownId(plan.adoptedAt, meetings, 'meeting'), itemCount: plan.itemCount,
      ...mapped(PLAN_STATUSES, plan.status, 'status'), note: plan.note ?? null, sources: plan.source,
    }
    return [await put(transaction, 'work_plan', ['id'], row)]
  })
  await loadEach(loading, 'priorityAreas', async ({ id, workPlan, kind, number, name, nameVi = null, note = null, source }) => {
    const workPlanId = knownId(workPlan, plans, 'work plan')
    const row = { id, workPlanId, kind: mapped(TAXONOMIES, kind, 'kind'), number, nameEn: name, nameVi, note, sources: source }
    return [await put(transaction, 'area', ['id'], row)]
  })
  await loadEach(loading, 'pillars', async ({ id, abbreviation, name, nameVi = null, note = null, source }) => [
    await put(transaction, 'pillar', ['id'], { id, abbreviation, nameEn: name, nameVi, note, sources: source }),
  ])
  await loadFigures(loading)
  await loadInstruments(loading)
}

/** Figures that count only some of a plan's items, as their notes say. */
const COUNT_A_PART = new Set(['spf-accsm-2022', 'spf-accsm3-2022'])

/** Only what the source printed: a share that can be computed from counts is never stored. */
async function loadFigures(loading: Loading): Promise<void> {
  const plans = idsOf(loading.data, 'workPlans')
  const meetings = idsOf(loading.data, 'meetings')
  await loadEach(loading, 'statusCounts', async (figure) => {
    const row = {
      id: figure.id, workPlanId: knownId(figure.workPlan, plans, 'work plan'), asOf: figure.asOf,
      reportedAtId: knownId(figure.reportedAt, meetings, 'meeting'), counts: json(figure.counts), total: figure.total,
      reportedPercent: json(figure.reportedPercent), reportedGroupPercent: json(figure.reportedGroupPercent),
      isPart: COUNT_A_PART.has(figure.id),
      note: figure.note ?? null, sources: figure.source,
    }
    return [await put(loading.transaction, 'reported_figure', ['id'], row)]
  })
  loading.tally.note('statusCounts', 'exactPercent, correctPercent and correctGroupPercent are left out: shares are computed from the counts')
}

async function loadInstruments(loading: Loading): Promise<void> {
  const instruments = idsOf(loading.data, 'instruments')
  await loadEach(loading, 'instruments', async (instrument) => {
    const row = {
      id: instrument.id, level: instrument.level, kind: instrument.kind, number: instrument.number, nameEn: instrument.name,
      nameVi: instrument.nameVi ?? null, dated: instrument.date, issuer: instrument.issuer, status: instrument.status,
      implementsId: knownId(instrument.implements, instruments, 'instrument'), note: instrument.note ?? null, sources: instrument.source,
    }
    return [await put(loading.transaction, 'instrument', ['id'], row)]
  })
}
