import { invalid, notAllowed, notFound, type Problem } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { holds } from '../../kernel/viewer.js'
import type { ConceptNote } from './concept-note-fields.rules.js'
import { clashesIn, gapsIn, readNote, required } from './concept-note.rules.js'
import type { ProposalEntity } from './proposal.entity.js'
import { knownReferences } from './proposal.store.js'

/** Refuses a note that is not ready to be submitted, naming every gap and clash in the order of the form. */
export async function refuseGaps(transaction: Transaction, proposal: ProposalEntity, note: ConceptNote): Promise<void> {
  const [{ areas }] = (await transaction.rows<{ areas: number }>(
    `select count(*)::int as areas from area where work_plan_id = $1`,
    [proposal.workPlanId],
  )) as [{ areas: number }]
  const problems = [...gapsIn(note, areas > 0).map(required), ...clashesIn(note)]
  if (problems.length) throw invalid(problems)
}

/** The body of the plan, when the viewer is a focal point of a delegation that takes part in it. */
export async function entitledBody(
  transaction: Transaction,
  input: { workPlanId: string; sharedWith: string[] | null },
): Promise<string> {
  const { viewer } = transaction
  const [plan] = await transaction.rows<{ bodyId: string; bodyName: string; capacity: string | null }>(
    `select w.body_id, b.name_en as body_name, (select capacity from participation
       where body_id = w.body_id and delegation_id = $2 and from_date <= (select clock_today())
         and (to_date is null or to_date >= (select clock_today())) limit 1) as capacity
     from work_plan w join body b on b.id = w.body_id where w.id = $1`,
    [input.workPlanId, viewer.delegationId],
  )
  if (!plan) throw notFound(['workPlanId'])
  if (plan.capacity !== 'member' && plan.capacity !== 'partner') {
    throw notAllowed(
      { en: `Your delegation takes no part in ${plan.bodyName}.`, vi: `Đoàn của bạn không tham gia ${plan.bodyName}.` },
      { en: 'Propose in a work plan of a body that your delegation takes part in.', vi: 'Hãy đề xuất trong kế hoạch của cơ chế mà đoàn bạn tham gia.' },
    )
  }
  if (!holds(viewer, 'focal_point', plan.bodyId) && !holds(viewer, 'partner_focal_point', plan.bodyId)) {
    throw notAllowed(
      { en: 'Only a focal point may start a proposal.', vi: 'Chỉ đầu mối mới được khởi tạo đề xuất.' },
      { en: "Ask your delegation's focal point.", vi: 'Hãy liên hệ đầu mối của đoàn bạn.' },
    )
  }
  const partners = await transaction.rows<{ id: string }>(
    `select id from delegation where id = any ($1) and kind = 'partner'`,
    [input.sharedWith ?? []],
  )
  if (partners.length !== (input.sharedWith ?? []).length) throw notFound(['sharedWith'])
  return plan.bodyId
}

/** The typed fields, tidied; refused with every fault named, references to unknown rows among them. */
export async function checkedNote(
  transaction: Transaction,
  typed: Partial<ConceptNote>,
  workPlanId: string | null,
): Promise<Partial<ConceptNote>> {
  const { note, problems } = readNote(typed)
  const people = [note.leadId, ...(note.coLeadIds ?? []), ...(note.participantIds ?? []), ...(note.partnerIds ?? [])]
  const delegations = people.filter((id): id is string => Boolean(id))
  const known = await knownReferences(transaction, {
    areas: note.areaId ? [note.areaId] : [], plan: workPlanId, delegations, pillars: note.pillarIds ?? [],
    agencies: note.leadAgencyId ? [note.leadAgencyId] : [],
    funds: (note.funding ?? []).map((line) => line.sourceId).filter((id): id is string => Boolean(id)),
  })
  const unknown = (field: string, key: string, ...within: string[]): Problem[] =>
    known.has(key) ? [] : [{
      path: ['conceptNote', field, ...within],
      reason: { en: 'This choice does not exist.', vi: 'Lựa chọn này không tồn tại.' },
      remedy: { en: 'Choose one from the list.', vi: 'Hãy chọn trong danh sách.' },
    }]
  if (note.areaId) problems.push(...unknown('areaId', `area:${note.areaId}`))
  if (note.leadId) problems.push(...unknown('leadId', `delegation:${note.leadId}`))
  if (note.leadAgencyId) problems.push(...unknown('leadAgencyId', `agency:${note.leadAgencyId}`))
  for (const field of ['coLeadIds', 'participantIds', 'partnerIds'] as const) {
    for (const id of note[field] ?? []) problems.push(...unknown(field, `delegation:${id}`))
  }
  for (const id of note.pillarIds ?? []) problems.push(...unknown('pillarIds', `pillar:${id}`))
  note.funding?.forEach(({ sourceId }, index) => {
    if (sourceId) problems.push(...unknown('funding', `fund:${sourceId}`, String(index), 'sourceId'))
  })
  if (problems.length) throw invalid(problems)
  return note
}
