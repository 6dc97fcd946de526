import { record } from '../../kernel/audit.js'
import type { Tier } from '../../kernel/audience.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notAllowed, stale } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { EMPTY_NOTE, type ConceptNote } from './concept-note-fields.rules.js'
import { clashesIn } from './concept-note.rules.js'
import { checkedNote, entitledBody, refuseGaps } from './proposal.checks.js'
import { copyAsDraft, needReason, newestRevision, officeFor, openProposal, saveProposal, textHashOf, type Target } from './proposal.commands.js'
import { ProposalEntity, ProposalRevisionEntity } from './proposal.entity.js'
import { PROPOSAL_LISTENERS } from './proposal.listeners.js'

export interface NewProposal {
  workPlanId: string
  audience: 'ams' | 'ams_plus'
  sharedWith: string[] | null
  conceptNote: Partial<ConceptNote>
}

/** Starts a draft, seen by the viewer's own delegation only. */
export async function createProposal(transaction: Transaction, input: NewProposal): Promise<{ proposalId: string }> {
  const { manager, viewer } = transaction
  const bodyId = await entitledBody(transaction, input)
  const note = { ...EMPTY_NOTE, ...(await checkedNote(transaction, input.conceptNote, input.workPlanId)) }
  const [{ code }] = (await transaction.rows<{ code: string }>(
    `select next_code('P', extract(year from (select clock_now()))::int) as code`,
  )) as [{ code: string }]
  const proposal = {
    id: newId(), code, bodyId, workPlanId: input.workPlanId, delegationId: viewer.delegationId!,
    state: 'DRAFT', tier: 'delegation', audience: input.audience, sharedWith: input.sharedWith, revision: 1,
    isDemo: viewer.isDemo, createdAt: transaction.now, changedAt: transaction.now,
  } as ProposalEntity
  await manager.insert(ProposalEntity, proposal)
  await manager.insert(ProposalRevisionEntity, {
    id: newId(), proposalId: proposal.id, number: 1, conceptNote: note, titleEn: note.titleEn, titleVi: note.titleVi,
    tier: 'delegation', delegationId: proposal.delegationId, bodyId: proposal.bodyId, sharedWith: proposal.sharedWith,
    saveCount: 1, createdBy: viewer.personId, createdAt: transaction.now, savedAt: transaction.now,
  } as object)
  record(transaction, {
    action: 'proposal.create',
    subject: { type: 'Proposal', id: proposal.id, code },
    after: { state: 'DRAFT', titleEn: note.titleEn },
    audience: proposal,
    officeKind: officeFor(transaction, proposal.bodyId),
  })
  return { proposalId: proposal.id }
}

/**
 * Saves fields of the draft revision; fields not given stay as they are. `expectedRevision` is the draft's own count of
 * saves, so that nobody outside the delegation can tell that somebody is writing.
 */
export async function saveConceptNote(
  transaction: Transaction,
  target: Target,
  typed: Partial<ConceptNote>,
): Promise<{ proposalId: string }> {
  const proposal = await openProposal(transaction, { id: target.id }, 'edit')
  const draft = await openDraft(transaction, proposal)
  if (draft.saveCount !== target.expectedRevision) throw stale(draft.saveCount, draft.conceptNote)
  const note = await checkedNote(transaction, typed, proposal.workPlanId)
  const merged: ConceptNote = { ...draft.conceptNote, ...note }
  const clashes = clashesIn(merged).filter((clash) => clash.path[1] === 'plannedEnd')
  if (clashes.length) throw invalid(clashes)
  await transaction.manager.update(
    ProposalRevisionEntity,
    { id: draft.id },
    {
      conceptNote: merged as object, titleEn: merged.titleEn, titleVi: merged.titleVi,
      saveCount: draft.saveCount + 1, savedAt: transaction.now,
    },
  )
  const changed = (Object.keys(note) as (keyof ConceptNote)[]).filter(
    (field) => JSON.stringify(note[field]) !== JSON.stringify(draft.conceptNote[field]),
  )
  const pick = (from: ConceptNote) => Object.fromEntries(changed.map((field) => [field, from[field]]))
  await recordAtHome(transaction, proposal, draft, 'edit', { before: pick(draft.conceptNote), after: pick(merged) })
  return { proposalId: proposal.id }
}

/** Hands the draft to the Secretariat: from here on its text never changes. Refused with every gap named. */
export async function submitProposal(
  transaction: Transaction,
  target: Target,
  changeSummary: string | null,
): Promise<{ proposalId: string }> {
  const proposal = await openProposal(transaction, target, 'submit')
  const draft = await openDraft(transaction, proposal)
  await refuseGaps(transaction, proposal, draft.conceptNote)
  const summary = draft.number > 1 ? needReason(changeSummary, 'changeSummary') : null
  await freeze(transaction, draft, { tier: 'secretariat', changeSummary: summary, changeKind: draft.number > 1 ? 'substantive' : null })
  const tier: Tier = proposal.releasedNumber ? proposal.audience : 'secretariat'
  await saveProposal(transaction, proposal, 'submit', { tier }, { after: { number: draft.number } })
  return { proposalId: proposal.id }
}

/** Opens a draft of the next revision while the released one stays in discussion. */
export async function startRevision(transaction: Transaction, target: Target): Promise<{ proposalId: string }> {
  const proposal = await openProposal(transaction, target, 'startRevision')
  const newest = await newestRevision(transaction, proposal.id)
  if (!newest.submittedAt) return { proposalId: proposal.id }
  await copyAsDraft(transaction, proposal, newest)
  await recordAtHome(transaction, proposal, newest, 'startRevision', { after: { number: newest.number + 1 } })
  return { proposalId: proposal.id }
}

/**
 * Puts the draft revision in the place of the released one for everybody who discusses it. A substantive change leaves
 * earlier positions standing on the earlier text.
 */
export async function releaseRevision(
  transaction: Transaction,
  target: Target,
  change: { kind: 'editorial' | 'substantive'; summary: string },
): Promise<{ proposalId: string }> {
  const proposal = await openProposal(transaction, target, 'releaseRevision')
  const draft = await openDraft(transaction, proposal)
  await refuseGaps(transaction, proposal, draft.conceptNote)
  await freeze(transaction, draft, {
    tier: proposal.audience, changeKind: change.kind, changeSummary: needReason(change.summary, 'changeSummary'),
    releasedAt: transaction.now,
  })
  await saveProposal(transaction, proposal, 'releaseRevision', { releasedNumber: draft.number }, {
    reason: change.summary, after: { number: draft.number, changeKind: change.kind },
  })
  for (const each of PROPOSAL_LISTENERS) await each.released(transaction, proposal, { number: draft.number, kind: change.kind })
  return { proposalId: proposal.id }
}

export async function withdrawProposal(
  transaction: Transaction,
  target: Target,
  reason: string,
): Promise<{ proposalId: string }> {
  const proposal = await openProposal(transaction, target, 'withdraw')
  const why = needReason(reason, 'reason')
  for (const each of PROPOSAL_LISTENERS) if (await each.withdrawing(transaction, proposal, why)) return { proposalId: proposal.id }
  await saveProposal(transaction, proposal, 'withdraw', { endedReason: why }, { reason: why })
  return { proposalId: proposal.id }
}

async function openDraft(transaction: Transaction, proposal: ProposalEntity): Promise<ProposalRevisionEntity> {
  const newest = await newestRevision(transaction, proposal.id)
  if (newest.submittedAt) {
    throw notAllowed(
      { en: 'There is no draft revision to change.', vi: 'Không có bản sửa đổi nào đang soạn.' },
      { en: 'Start a new revision first.', vi: 'Hãy bắt đầu một bản sửa đổi mới.' },
    )
  }
  return newest
}

/** A change that nobody outside the delegation may notice: its audit line and its news stay at home. */
async function recordAtHome(
  transaction: Transaction,
  proposal: ProposalEntity,
  revision: ProposalRevisionEntity,
  action: 'edit' | 'startRevision',
  change: { before?: unknown; after?: unknown },
): Promise<void> {
  record(transaction, {
    action: `proposal.${action}`,
    subject: { type: 'ProposalRevision', id: revision.id, code: proposal.code },
    ...change,
    audience: { ...proposal, tier: 'delegation' },
    officeKind: officeFor(transaction, proposal.bodyId),
  })
}

async function freeze(
  transaction: Transaction,
  draft: ProposalRevisionEntity,
  change: Partial<ProposalRevisionEntity>,
): Promise<void> {
  const textHash = textHashOf(draft.conceptNote)
  await transaction.manager.update(ProposalRevisionEntity, { id: draft.id }, { ...change, textHash, submittedAt: transaction.now } as object)
}
