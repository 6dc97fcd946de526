import type { Tier } from '../../kernel/audience.js'
import { newId } from '../../kernel/ids.js'
import type { PartialDateText } from '../../kernel/partial-date.js'
import type { Reader } from '../../kernel/unit.js'
import type { FactField } from './project.fields.js'

/** What never changes about a project, or changes without history. */
export interface NewProject {
  id: string
  code: string
  bodyId: string
  workPlanId: string | null
  /** The delegation that answers for it: its lead, or its proposer while no lead is known. */
  delegationId: string | null
  tier: Tier
  sharedWith: string[] | null
  sourceId?: string | null
  proposalId?: string | null
  isDemo?: boolean
  sources?: string[]
}

/** One value of one field from a day on. `null` says that the field has no value from that day. */
export interface Fact {
  field: FactField
  value: unknown
  effectiveOn: PartialDateText
  tier?: Tier
  reason?: string | null
  sources?: string[]
  meetingId?: string | null
}

/** By whom facts are recorded; null for the loader. */
export interface Recorder {
  personId: string | null
  delegationId: string | null
  officeKind: string | null
}

export const LOADER: Recorder = { personId: null, delegationId: null, officeKind: null }

/** Stores a project that has no facts yet. */
export async function saveProject(transaction: Reader, project: NewProject): Promise<void> {
  await transaction.rows(
    `insert into project (id, code, body_id, work_plan_id, delegation_id, tier, shared_with, source_id, proposal_id,
       is_demo, sources) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      project.id, project.code, project.bodyId, project.workPlanId, project.delegationId, project.tier, project.sharedWith,
      project.sourceId ?? null, project.proposalId ?? null, project.isDemo ?? false, project.sources ?? [],
    ],
  )
}

/**
 * Records facts of a project at the transaction's time, all in one statement; the database then renews the project's
 * columns of today. Facts are never changed: a correction is a later fact of the same field and day.
 */
export async function saveFacts(
  transaction: Reader,
  project: { id: string; tier: Tier },
  facts: Fact[],
  recorder: Recorder,
): Promise<void> {
  if (!facts.length) return
  const rows = facts.map((fact) => ({
    id: newId(), field: fact.field, value: fact.value ?? null, effective_on: fact.effectiveOn, tier: fact.tier ?? project.tier,
    reason: fact.reason ?? null, sources: fact.sources ?? [], meeting_id: fact.meetingId ?? null,
  }))
  await transaction.rows(
    `insert into project_fact (id, project_id, field, value, effective_on, recorded_at, tier, person_id, delegation_id,
       office_kind, meeting_id, reason, sources)
     select (fact ->> 'id')::uuid, $1, fact ->> 'field', fact -> 'value', fact ->> 'effective_on', (select clock_now()), fact ->> 'tier',
       $2, $3, $4, fact ->> 'meeting_id', fact ->> 'reason',
       array(select jsonb_array_elements_text(fact -> 'sources'))
     from jsonb_array_elements($5::jsonb) fact`,
    [project.id, recorder.personId, recorder.delegationId, recorder.officeKind, JSON.stringify(rows)],
  )
}
