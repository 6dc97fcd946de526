import { judge } from '../../kernel/actions.js'
import { record } from '../../kernel/audit.js'
import { canonicalHash } from '../../kernel/canonical.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notFound, stale } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import { officeOf } from '../../kernel/viewer.js'
import type { ConceptNote } from './concept-note-fields.rules.js'
import { ProposalEntity, ProposalRevisionEntity } from './proposal.entity.js'
import { PROPOSAL_ACTIONS, PROPOSAL_WORDS, rolesOf, type ProposalAction } from './proposal.policy.js'

/** What every act on a proposal sends: which one, and the revision that the person had before them. */
export interface Target {
  id: string
  expectedRevision?: number
}

/**
 * Finds, locks and judges: the one door through which every act on a proposal passes.
 * A proposal that the viewer may not see is answered as if it did not exist.
 */
export async function openProposal(
  transaction: Transaction,
  target: Target,
  action: ProposalAction,
): Promise<ProposalEntity> {
  const { manager, viewer } = transaction
  const proposal = await manager.findOne(ProposalEntity, {
    where: { id: target.id },
    lock: { mode: 'pessimistic_write' },
  })
  if (!proposal) throw notFound()
  const refusal = judge(PROPOSAL_ACTIONS[action], proposal.state, rolesOf(viewer, proposal), PROPOSAL_WORDS)
  if (refusal) throw refusal
  if (target.expectedRevision !== undefined && proposal.revision !== target.expectedRevision) {
    const newest = await newestRevision(transaction, proposal.id)
    throw stale(proposal.revision, { state: proposal.state, conceptNote: newest.conceptNote })
  }
  return proposal
}

/** Saves what an act changed, with its line in the audit trail; the state moves as the table says. */
export async function saveProposal(
  transaction: Transaction,
  proposal: ProposalEntity,
  action: ProposalAction,
  change: Partial<ProposalEntity>,
  audit: { reason?: string | null; before?: unknown; after?: unknown } = {},
): Promise<void> {
  const { manager, now } = transaction
  const row = PROPOSAL_ACTIONS[action]
  const before = { state: proposal.state }
  const becomes = 'becomes' in row ? row.becomes : proposal.state
  const next = { ...change, state: becomes, revision: proposal.revision + 1, changedAt: now }
  await manager.update(ProposalEntity, { id: proposal.id }, next)
  Object.assign(proposal, next)
  record(transaction, {
    action: `proposal.${action}`,
    subject: { type: 'Proposal', id: proposal.id, code: proposal.code },
    before: { ...before, ...(audit.before as object) },
    after: { state: becomes, ...(audit.after as object) },
    reason: audit.reason ?? null,
    audience: proposal,
    officeKind: officeFor(transaction, proposal.bodyId),
  })
}

/** The newest revision that the viewer may see. */
export async function newestRevision(transaction: Transaction, proposalId: string): Promise<ProposalRevisionEntity> {
  const revision = await transaction.manager.findOne(ProposalRevisionEntity, {
    where: { proposalId },
    order: { number: 'DESC' },
  })
  if (!revision) throw notFound()
  return revision
}

/** A new draft revision with the text of an earlier one, at home with its delegation. */
export async function copyAsDraft(
  transaction: Transaction,
  proposal: ProposalEntity,
  from: { conceptNote: ConceptNote; titleEn: string | null; titleVi: string | null },
): Promise<void> {
  const { manager, viewer, now } = transaction
  const { number: newest } = await newestRevision(transaction, proposal.id)
  await manager.insert(ProposalRevisionEntity, {
    id: newId(), proposalId: proposal.id, number: newest + 1, conceptNote: from.conceptNote, titleEn: from.titleEn, titleVi: from.titleVi,
    tier: 'delegation', delegationId: proposal.delegationId, bodyId: proposal.bodyId, sharedWith: proposal.sharedWith,
    saveCount: 1, createdBy: viewer.personId, createdAt: now, savedAt: now,
  } as object)
}

/** A reason that must be given; blank ones are refused at this field. */
export function needReason(reason: string | null | undefined, field: string): string {
  const text = (reason ?? '').normalize('NFC').trim()
  if (!/[^\s\p{Cf}]/u.test(text)) {
    throw invalid([
      {
        path: [field],
        reason: { en: 'A reason is needed.', vi: 'Cần nêu lý do.' },
        remedy: { en: 'Say in a sentence why.', vi: 'Hãy nêu lý do trong một câu.' },
      },
    ])
  }
  return text
}

/** SHA-256 of a note in its canonical form: keys sorted, NFC; the same text has the same hash everywhere. */
export function textHashOf(note: ConceptNote): string {
  return canonicalHash(note)
}

/** The office in which the viewer acts in this body, for the audit trail. */
export function officeFor(transaction: Transaction, bodyId: string): string | null {
  const { viewer } = transaction
  if (viewer.chairOf.includes(bodyId)) return 'chair'
  const kinds = ['desk_officer', 'senior_official', 'head', 'focal_point', 'partner_focal_point'] as const
  return kinds.find((kind) => officeOf(viewer, kind, bodyId)) ?? null
}
