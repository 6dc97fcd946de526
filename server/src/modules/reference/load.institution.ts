import { BODIES, DECISION_RULES } from './bodies.data.js'
import { PARTICIPATION, PROTOCOL, SECRETARIAT } from './delegations.data.js'
import { idsOf, knownId, loadEach, type Loading, mapped, Unusable } from './loading.js'
import { put } from './put.js'
import { steadyId } from './steady-id.js'

/** Marks what is our own wording and not from a source. */
export const INTERFACE = 'interface'

/** Loads the sources, the bodies with their rules, delegations with dated participation, agencies and people. */
export async function loadInstitution(loading: Loading): Promise<void> {
  await loadSources(loading)
  await loadBodies(loading)
  await loadDelegations(loading)
  await loadAgencies(loading)
  await loadPeople(loading)
}

async function loadSources({ transaction, data, tally }: Loading): Promise<void> {
  const ours = { kind: 'interface', address: 'wording of the interface, not from a source' }
  for (const [id, source] of Object.entries({ ...data.sources, [INTERFACE]: ours })) {
    const { kind, address = null, file = null } = source as { kind: string; address?: string; file?: string }
    tally.count('sources', await put(transaction, 'source', ['id'], { id, kind, address, file }))
  }
}

async function loadBodies({ transaction, tally }: Loading): Promise<void> {
  for (const body of BODIES) {
    tally.count('bodies', await put(transaction, 'body', ['id'], { ...body, seatZone: 'Asia/Jakarta' }))
  }
  const used = await transaction.rows<{ id: string }>('select distinct decision_rule_id as id from round')
  for (const { note, ...rule } of DECISION_RULES) {
    const id = steadyId('decision_rule', rule.bodyId, rule.procedure, '1')
    if (used.some((each) => each.id === id)) {
      tally.note('decisionRules', `${rule.bodyId} ${rule.procedure}: rounds were opened under it, so it stays as it was`)
      continue
    }
    const row = {
      ...rule, id, version: 1, effectiveFrom: '2021-01-01',
      partnersCount: rule.counts.includes('partner'), objectionNeedsReason: true, quorum: null,
      noteEn: note.en, noteVi: note.vi, sources: [INTERFACE],
    }
    tally.count('decisionRules', await put(transaction, 'decision_rule', ['bodyId', 'procedure', 'version'], row))
  }
}

async function loadDelegations(loading: Loading): Promise<void> {
  const { transaction, data, tally } = loading
  const protocolOf = (id: string) => {
    const at = PROTOCOL.findIndex((each) => each.id === id)
    if (at < 0) throw new Unusable('it has no place in protocol order')
    return { protocolOrder: at + 1, timeZone: PROTOCOL[at]!.zone, vi: PROTOCOL[at]!.vi }
  }
  const save = async (id: string, kind: string, record: { name: string; nameVi?: string | null; note?: string | null; source: string[] }, iso2: string | null) => {
    const { vi, ...protocol } = protocolOf(id)
    const sources = record.nameVi ? record.source : [...record.source, INTERFACE]
    const names = { nameEn: record.name, nameVi: record.nameVi ?? vi }
    return put(transaction, 'delegation', ['id'], { id, iso2, kind, ...names, ...protocol, note: record.note ?? null, sources })
  }
  await loadEach(loading, 'memberStates', async (state) => [await save(state.id, 'member_state', state, state.iso2)])
  await loadEach(loading, 'partners', async (partner) => [
    await save(partner.id, 'partner', { ...partner, note: partner.capacity }, partner.iso2),
  ])
  const asec = data.records.agencies.find((agency) => (agency as { id: string }).id === SECRETARIAT.agencyId)
  const record = asec as { name: string; nameVi: string; source: string[] }
  tally.count('secretariat', await save(SECRETARIAT.id, 'secretariat', record, null))
  for (const part of PARTICIPATION) {
    for (const delegationId of part.delegationIds) {
      const { bodyId, capacity, from: fromDate, reported: fromReported = null, to: toDate = null, note = null, sources } = part
      const row = { id: steadyId('participation', bodyId, delegationId, fromDate), bodyId, delegationId, capacity, fromDate, fromReported, toDate, note, sources }
      tally.count('participation', await put(transaction, 'participation', ['id'], row))
    }
  }
}

const AGENCY_KINDS = {
  civilServiceAgency: 'civil_service_agency', secretariat: 'secretariat', unit: 'unit', trainingInstitute: 'training_institute',
}

async function loadAgencies(loading: Loading): Promise<void> {
  const parties = idsOf(loading.data, 'memberStates', 'partners')
  await loadEach(loading, 'agencies', async ({ id, party, name, nameVi = null, abbreviation, kind, note = null, source }) => {
    const delegationId = id === SECRETARIAT.agencyId ? SECRETARIAT.id : knownId(party, parties, 'state')
    const row = { id, delegationId, nameEn: name, nameVi, abbreviation, kind: mapped(AGENCY_KINDS, kind, 'kind'), note, sources: source }
    return [await put(loading.transaction, 'agency', ['id'], row)]
  })
}

/** People who spoke for a delegation without belonging to its agency, as their source says. */
const SPOKE_FOR: Record<string, string> = { 'xi-hui': 'china' }

async function loadPeople(loading: Loading): Promise<void> {
  const agencies = idsOf(loading.data, 'agencies')
  const parties = new Map(
    (loading.data.records.agencies as { id: string; party: string | null }[]).map(({ id, party }) => [id, party]),
  )
  await loadEach(loading, 'people', async ({ id, name, agency, role, roleVi, asOf, note = null, source }) => {
    const agencyId = knownId(agency, agencies, 'agency')
    const delegationId = SPOKE_FOR[id] ?? (agencyId && parties.get(agencyId)) ?? null
    const row = {
      id: personId(id), sourceId: id, name, agencyId, roleEn: role, roleVi, roleAsOf: asOf, note, tier: 'public',
      delegationId, sources: source,
    }
    return [await put(loading.transaction, 'person', ['sourceId'], row)]
  })
}

/** The row id of a person of the file. */
export function personId(sourceId: string): string {
  return steadyId('person', sourceId)
}

