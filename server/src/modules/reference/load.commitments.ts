import { loadEach, type Loading, mapped, idsOf } from './loading.js'
import { projectId } from './load.projects.js'
import { PROTOCOL } from './delegations.data.js'
import { put } from './put.js'
import type { ReferenceRecord } from './reference.data.js'
import { steadyId } from './steady-id.js'

const KINDS: Record<string, string> = {
  commitment: 'COMMITMENT', intention: 'INTENTION', call: 'CALL', direction: 'DIRECTION', followUp: 'FOLLOW_UP',
  hostDuty: 'HOST_DUTY', nationalFollowUp: 'NATIONAL_FOLLOW_UP', proposal: 'OFFER',
}

/** Projects that a statement of the file speaks of. */
const PROJECTS: Record<string, string[]> = { k10: ['jp-symposium-2023'] }

/** Loads who promised what, where; the codes follow the file's order. */
export async function loadCommitments(loading: Loading): Promise<void> {
  const { transaction, data } = loading
  const meetings = new Map((data.records.meetings as ReferenceRecord<'meetings'>[]).map((meeting) => [meeting.id, meeting.body]))
  const order = [...idsOf(data, 'commitments')]
  await loadEach(loading, 'commitments', async (record) => {
    const meetingBody = meetings.get(record.madeAt)
    const actors = record.actor.map((actor) => actorOf(loading, actor))
    const id = steadyId('commitment', record.id)
    const row = {
      id, code: `C-${String(order.indexOf(record.id) + 1).padStart(3, '0')}`, sourceId: record.id,
      kind: mapped(KINDS, record.kind, 'kind'), textEn: record.text, textVi: null, verbVi: record.verbVi,
      madeAt: meetingBody ? null : record.madeAt, meetingId: meetingBody ? record.madeAt : null,
      due: record.dueYear === null ? null : String(record.dueYear), indicator: record.indicator, tier: 'public',
      delegationId: actors[0]!.delegationId, bodyId: meetingBody === 'ACCSM+3' ? 'accsm-plus-3' : 'accsm', sources: record.source,
    }
    const [{ at } = { at: null }] = await transaction.rows<{ at: Date }>('select recorded_at as at from commitment where id = $1', [id])
    const [{ now } = { now: null }] = at ? [] : await transaction.rows<{ now: Date }>('select now() as now')
    const puts = [await put(transaction, 'commitment', ['sourceId'], { ...row, recordedAt: at ?? now })]
    for (const [position, actor] of actors.entries()) {
      await transaction.rows(
        `insert into commitment_actor (commitment_id, position, delegation_id, label_en, label_vi)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [id, position + 1, actor.delegationId, actor.labelEn, actor.labelVi],
      )
    }
    for (const project of PROJECTS[record.id] ?? []) {
      await transaction.rows('insert into commitment_project (commitment_id, project_id) values ($1, $2) on conflict do nothing', [id, projectId(project)])
    }
    return puts
  })
}

/** A delegation, an agency that acts for its delegation, or a group that the source names only in words. */
function actorOf({ data }: Loading, actor: string) {
  const named = (list: unknown[]) => (list as { id: string; name: string; nameVi?: string | null; party?: string | null }[]).find(({ id }) => id === actor)
  const state = named([...data.records.memberStates, ...data.records.partners])
  const agency = named(data.records.agencies)
  const vi = PROTOCOL.find(({ id }) => id === actor)?.vi ?? null
  return {
    delegationId: state?.id ?? agency?.party ?? null,
    labelEn: state?.name ?? agency?.name ?? actor,
    labelVi: state?.nameVi ?? vi ?? agency?.nameVi ?? null,
  }
}
