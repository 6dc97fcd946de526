import type { Fact } from '../projects/project.facts.js'
import { SECRETARIAT } from './delegations.data.js'
import { mapped, Unusable } from './loading.js'
import { STATUS_READINGS } from './project-statuses.js'
import type { ReferenceRecord } from './reference.data.js'

type ProjectRecord = ReferenceRecord<'projects'>
type ProposalRecord = ReferenceRecord<'proposals'>

const KINDS: Record<string, string> = {
  project: 'project', activity: 'activity', study: 'study', series: 'series', resource: 'resource', networkActivity: 'network_activity',
}

/** Who leads, read from ids of agencies and states: the first one leads, the others lead with it. */
export interface Leads {
  leadId: string | null
  leadAgencyId: string | null
  coLeadIds: string[]
}

export function leadsOf(record: ProjectRecord, partyOf: ReadonlyMap<string, string | null>, states: ReadonlySet<string>): Leads {
  const delegations = record.leads.map((id) => {
    if (states.has(id)) return id
    if (id === SECRETARIAT.agencyId) return SECRETARIAT.id
    const party = partyOf.get(id)
    if (!party) throw new Unusable(`it names the unknown lead '${id}'`)
    return party
  })
  const [first = null] = record.leads
  return { leadId: delegations[0] ?? null, leadAgencyId: first && partyOf.has(first) ? first : null, coLeadIds: delegations.slice(1) }
}

/**
 * A project of the file as dated facts. What no source dates is effective from the first day on which a source knows
 * the project. A project that realises a proposal keeps one identity: it carries the proposal's title from the day it
 * was raised and its own from the day it was held.
 */
export function factsOf(record: ProjectRecord, leads: Leads, proposal: (ProposalRecord & { raisedOn: string }) | null): Fact[] {
  const own = record.start ?? record.statusAsOf
  const since = proposal?.raisedOn ?? record.statusAsOf ?? record.start
  if (!since || !own) throw new Unusable('no source dates it at all')
  const reading = mapped(STATUS_READINGS, record.status, 'status')
  const took = reading.status === 'COMPLETED' && record.start !== null
  const from = proposal ? own : since
  const effective = took && record.start! < from ? record.start! : from
  const facts: (Fact | null)[] = [
    ...(proposal ? proposedFacts(proposal, record) : []),
    fact('title_en', record.title, effective),
    proposal || record.titleVi ? fact('title_vi', record.titleVi, effective) : null,
    record.aliases.length ? fact('aliases', record.aliases, effective) : null,
    fact('kind', mapped(KINDS, record.kind, 'kind'), since),
    record.proposer && fact('proposer_id', record.proposer, since),
    leads.leadId && fact('lead_id', leads.leadId, since),
    leads.leadAgencyId && fact('lead_agency_id', leads.leadAgencyId, since),
    leads.coLeadIds.length ? fact('co_lead_ids', leads.coLeadIds, since) : null,
    record.partners.length ? fact('partner_ids', record.partners, effective) : null,
    record.kind === 'series' ? fact('recurring', true, since) : null,
    record.start && fact(took ? 'actual_start' : 'planned_start', record.start, effective),
    record.end && fact(took ? 'actual_end' : 'planned_end', record.end, took ? record.end : effective),
    record.place && fact('venue', record.place, effective),
    record.note ? fact('note', record.note, effective) : null,
    reading.status && { ...fact('status', reading.status, statusDay(record, reading.from, since)), reason: reading.why },
  ].map((each) => each || null)
  return facts.filter((each) => each !== null).map((each) => ({ ...each, sources: each.sources ?? record.source }))
}

/** A proposal is not yet a plan: it gives a title, a place and a year to come, and no status. */
function proposedFacts(proposal: ProposalRecord & { raisedOn: string }, record: ProjectRecord): Fact[] {
  const on = proposal.raisedOn
  const mandate = { proposedById: proposal.proposer, raisedAtId: proposal.raisedAt, meetingId: null }
  const facts = [
    fact('title_en', proposal.title, on),
    fact('title_vi', proposal.titleVi, on),
    fact('mandate', mandate, on),
    proposal.year && fact('planned_start', String(proposal.year), on),
    proposal.venue && proposal.venue !== record.place && fact('venue', proposal.venue, on),
  ]
  return facts.filter((each) => !!each).map((each) => ({ ...(each as Fact), sources: proposal.source }))
}

function statusDay(record: ProjectRecord, from: 'end' | 'report', since: string): string {
  return from === 'end' ? (record.end ?? record.start ?? since) : (record.statusAsOf ?? since)
}

function fact(field: Fact['field'], value: unknown, effectiveOn: string): Fact {
  return { field, value, effectiveOn }
}
