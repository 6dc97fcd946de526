import { judge } from '../../kernel/actions.js'
import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { notFound, Refusal, stale } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { Viewer } from '../../kernel/viewer.js'
import { HANDOVER_ACTIONS, HANDOVER_WORDS, signsAs, type HandoverRole } from './handover.policy.js'
import type { Side } from './handover.rules.js'
import { addSignature, complete, freeze, pairsOf } from './handover.store.js'
import { standingNow, type Standing } from './standing.js'

const SIDES: Side[] = ['outgoing', 'incoming']

/**
 * Signs the handover of a chair for one side. The first signature freezes the content; the second one completes it, if the
 * content is still the same: else the first is void, and this is the first on the new content.
 */
export async function signHandover(
  transaction: Transaction,
  input: { outgoingId: string; contentHash: string },
): Promise<{ outgoingId: string; isComplete: boolean; voided: boolean }> {
  const { viewer } = transaction
  const isReader = viewer.group === 'ams' || viewer.group === 'secretariat'
  const [pair] = isReader ? await pairsOf(transaction, [input.outgoingId]) : []
  if (!pair) throw notFound()
  const now = await standingNow(transaction, pair, 'for update')
  const refusal = refusalOfSigning(viewer, now)
  if (refusal) throw refusal
  if (now.contentHash !== input.contentHash) throw stale(now.signatures.length, { contentHash: now.contentHash })
  const side = sideOf(viewer, now)!
  const voided = now.state === 'UNSIGNED' && now.kept !== null
  if (now.state === 'UNSIGNED') {
    await freeze(transaction, { ...pair, incomingId: pair.incomingId!, content: now.items, contentHash: now.contentHash, contentOn: now.contentOn })
  }
  const officeKind = signsAs(viewer, side, viewer.delegationId, pair.bodyId)!
  await addSignature(transaction, newId(), {
    outgoingId: pair.outgoingId, side, contentHash: now.contentHash, personId: viewer.personId!, delegationId: viewer.delegationId!, officeKind,
  })
  const isComplete = SIDES.every((each) => each === side || now.standing[each])
  if (isComplete) await complete(transaction, pair.outgoingId)
  record(transaction, {
    action: 'handover.sign',
    subject: { type: 'ChairHandover', id: pair.outgoingId },
    after: { side, contentHash: now.contentHash, ...(voided && { voids: 'signatures on other content' }), ...(isComplete && { completed: true }) },
    audience: { tier: 'ams', delegationId: null, bodyId: pair.bodyId, sharedWith: null },
    officeKind,
  })
  return { outgoingId: pair.outgoingId, isComplete, voided }
}

/** Why the viewer may not sign now; null when they may. */
export function refusalOfSigning(viewer: Viewer, now: Standing): Refusal | null {
  const roles = SIDES.filter((side) => isSide(viewer, now, side)).map((side): HandoverRole => `${side}Chair`)
  const action = now.state === 'SIGNED_ONCE' ? HANDOVER_ACTIONS.sign : HANDOVER_ACTIONS.freeze
  const refusal = judge(action, now.state, roles, HANDOVER_WORDS)
  if (refusal) return refusal
  return sideOf(viewer, now) === null ? signedAlready(now) : null
}

/** The side for which the viewer would sign: the first of theirs without a signature that holds. */
export function sideOf(viewer: Viewer, now: Standing): Side | null {
  return SIDES.find((side) => isSide(viewer, now, side) && !now.standing[side]) ?? null
}

function isSide(viewer: Viewer, { pair }: Standing, side: Side): boolean {
  return signsAs(viewer, side, side === 'outgoing' ? pair.outgoingDelegationId : pair.incomingDelegationId, pair.bodyId) !== null
}

function signedAlready(now: Standing): Refusal {
  return new Refusal(
    'WrongState',
    { en: 'Your side has signed this content; the other chair has not signed yet.', vi: 'Phía bạn đã ký nội dung này; Chủ tịch bên kia chưa ký.' },
    { en: 'Wait for the other chair. If the content changes, you will be asked to sign again.', vi: 'Hãy chờ Chủ tịch bên kia. Nếu nội dung thay đổi, bạn sẽ được đề nghị ký lại.' },
    { state: now.state, allowedFrom: ['UNSIGNED'] },
  )
}
