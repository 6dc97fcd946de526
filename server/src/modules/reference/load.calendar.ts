import { BODY_OF } from './bodies.data.js'
import { personId } from './load.institution.js'
import { idsOf, knownId, loadEach, type Loading, mapped } from './loading.js'
import { json, put } from './put.js'

const MEETING_KINDS: Record<string, string> = {
  heads: 'heads', som: 'som', 'preparatory+som': 'preparatory_som', focalPoints: 'focal_points',
  'focalPoints+som': 'focal_points_som', forum: 'forum', retreat: 'retreat', workshop: 'workshop', courtesy: 'courtesy',
  informalDiscussion: 'informal_discussion', national: 'national', external: 'external', unspecified: 'unspecified',
}

const MEETING_STATUSES: Record<string, string> = {
  held: 'held', planned: 'planned', 'planned-superseded': 'superseded', 'planned-outcome-unknown': 'planned_outcome_unknown',
}

const MODES: Record<string, string> = { online: 'online', 'in-person': 'in_person', hybrid: 'hybrid' }

/** Loads meetings and chair terms. */
export async function loadCalendar(loading: Loading): Promise<void> {
  await loadMeetings(loading)
  await loadChairTerms(loading)
}

async function loadMeetings(loading: Loading): Promise<void> {
  const states = idsOf(loading.data, 'memberStates', 'partners')
  const people = idsOf(loading.data, 'people')
  await loadEach(loading, 'meetings', async (meeting) => {
    const { id, name, nameVi = null, cycle, ordinal, plannedStart, plannedEnd, actualStart, actualEnd, place, note = null } = meeting
    const kind = mapped(MEETING_KINDS, meeting.kind, 'kind')
    const person = knownId(meeting.chairPerson, people, 'person')
    const row = {
      id, heldBy: meeting.body, kind, nameEn: name, nameVi, cycle, ordinal, plannedStart, plannedEnd, actualStart, actualEnd,
      bodyId: kind === 'informal_discussion' ? 'australia-track' : mapped(BODY_OF, meeting.body, 'body'),
      mode: meeting.mode && mapped(MODES, meeting.mode, 'mode'), place,
      hostId: knownId(meeting.host, states, 'host'), chairId: knownId(meeting.chairState, states, 'state'),
      presidingPersonId: person && personId(person), status: mapped(MEETING_STATUSES, meeting.status, 'status'),
      note, sources: meeting.source,
    }
    return [await put(loading.transaction, 'meeting', ['id'], row)]
  })
}

/**
 * One term a body: the chair of ACCSM chairs ACCSM+3 under that body's own ordinal. Where the reports of a term differ,
 * its first and last day are the widest of them and every report is kept.
 */
async function loadChairTerms(loading: Loading): Promise<void> {
  const states = idsOf(loading.data, 'memberStates')
  await loadEach(loading, 'chairs', async (chair) => {
    const starts = chair.termsReported.map(({ start }) => start).filter((start) => start !== null)
    const ends = chair.termsReported.map(({ end }) => end).filter((end) => end !== null)
    const shared = {
      plusThreeOrdinal: chair.plusThreeOrdinal, delegationId: knownId(chair.state, states, 'state'),
      fromDate: starts.sort()[0] ?? null, toDate: ends.sort().at(-1) ?? null, termsReported: json(chair.termsReported),
      themeEn: chair.theme, themeVi: chair.themeVi, note: chair.note ?? null, sources: chair.source,
    }
    const term = { id: chair.id, bodyId: 'accsm', ordinal: chair.accsmOrdinal, ...shared }
    const terms = [await put(loading.transaction, 'chair_term', ['id'], term)]
    if (chair.plusThreeOrdinal !== null) {
      const ordinal = chair.plusThreeOrdinal
      const plusThree = { id: `accsm-plus-3-${ordinal}`, bodyId: 'accsm-plus-3', ordinal, ...shared }
      terms.push(await put(loading.transaction, 'chair_term', ['id'], plusThree))
    }
    return terms
  })
}
