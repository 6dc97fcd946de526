import { newId } from '../../kernel/ids.js'
import type { Tier } from '../../kernel/audience.js'
import type { Transaction } from '../../kernel/transaction.js'
import { announce, record } from '../../kernel/audit.js'
import { officeFor } from '../proposals/proposal.commands.js'
import { ProposalRevisionEntity, type ProposalEntity } from '../proposals/proposal.entity.js'
import type { RoundEntity } from './round.entity.js'
import { takingPart } from './taking-part.js'

/**
 * The project that adoption brings into the work plan, with its mandate. It keeps the proposal's code. What the public
 * page shows is public from this instant; money stays with the proposal's audience, the budget note with the AMS. States
 * that opted out are listed as not taking part.
 */
export async function createProject(transaction: Transaction, proposal: ProposalEntity, round: RoundEntity, optedOut: string[]): Promise<string> {
  const revision = await transaction.manager.findOneByOrFail(ProposalRevisionEntity, {
    proposalId: proposal.id, number: proposal.releasedNumber!,
  })
  const note = revision.conceptNote
  const id = newId()
  await transaction.rows(
    `insert into project (id, code, body_id, work_plan_id, delegation_id, tier, proposal_id, is_demo, created_at)
     values ($1, $2, $3, $4, $5, 'public', $6, $7, (select clock_now()))`,
    [id, proposal.code, proposal.bodyId, proposal.workPlanId, proposal.delegationId, proposal.id, proposal.isDemo],
  )
  const mandate = {
    proposedById: proposal.delegationId, meetingId: round.meetingId, round: round.code, number: proposal.releasedNumber,
  }
  const shown = {
    status: 'PLANNED', kind: 'project', title_en: note.titleEn, title_vi: note.titleVi, summary_en: note.briefEn,
    summary_vi: note.briefVi, proposer_id: proposal.delegationId, lead_id: note.leadId, lead_agency_id: note.leadAgencyId,
    ...(await takingPart(transaction, note, round, optedOut)), partner_ids: note.partnerIds, area_id: note.areaId,
    pillar_links: note.pillarIds?.map((pillarId) => ({ pillarId, role: 'lead' })) ?? null, recurring: note.isRecurring,
    planned_start: note.plannedStart, planned_end: note.plannedEnd, venue: note.venue, mandate,
  }
  await insertFacts(transaction, id, shown, 'public', round.meetingId)
  await insertFacts(transaction, id, { funding: note.funding }, proposal.audience, round.meetingId)
  await insertFacts(transaction, id, { budget_note: note.budgetNote }, 'ams', round.meetingId)
  record(transaction, {
    action: 'project.adopt', subject: { type: 'Project', id, code: proposal.code }, after: { round: round.code, number: proposal.releasedNumber },
    audience: { tier: 'public', delegationId: proposal.delegationId, bodyId: proposal.bodyId, sharedWith: null }, officeKind: officeFor(transaction, proposal.bodyId),
  })
  announce(transaction, 'WorkPlan', proposal.workPlanId ?? '')
  return id
}

async function insertFacts(
  transaction: Transaction,
  projectId: string,
  facts: Record<string, unknown>,
  tier: Tier,
  meetingId: string | null,
): Promise<void> {
  const { viewer } = transaction
  const given = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)
  if (given.length === 0) return
  await transaction.rows(
    `insert into project_fact (id, project_id, field, value, effective_on, recorded_at, tier, person_id, delegation_id,
       office_kind, meeting_id)
     select unnest($1::uuid[]), $2, unnest($3::text[]), unnest($4::jsonb[]), to_char((select clock_today()), 'YYYY-MM-DD'), (select clock_now()), $5, $6,
       $7, 'chair', $8`,
    [
      given.map(() => newId()), projectId, given.map(([field]) => field), given.map(([, value]) => JSON.stringify(value)), tier,
      viewer.personId, viewer.delegationId, meetingId,
    ],
  )
}
