import type { Reader } from '../../kernel/unit.js'
import { hashOfContent, standingOf, type HandoverItem, type Side } from './handover.rules.js'
import type { HandoverState } from './handover.policy.js'
import { handoverRow, signaturesOf, type HandoverRow, type PairRow, type SignatureRow } from './handover.store.js'
import { contentOf } from './pack.store.js'

/** How the handover between two terms stands: its content, what was signed, and which signatures hold. */
export interface Standing {
  pair: PairRow
  items: HandoverItem[]
  contentHash: string
  /** The day of which the content is. */
  contentOn: string
  state: HandoverState
  signatures: SignatureRow[]
  standing: Partial<Record<Side, SignatureRow>>
  kept: HandoverRow | null
}

/**
 * A complete handover is what was signed. One that is signed once is looked up again as of the day of the signature, so
 * that only a change, not the passing of days, makes the signature void.
 */
export async function standingNow(reader: Reader, pair: PairRow, lock = ''): Promise<Standing> {
  const kept = await handoverRow(reader, pair.outgoingId, lock)
  const signatures = await signaturesOf(reader, [pair.outgoingId])
  if (kept?.completedAt) return asKept(pair, kept, signatures)
  const frame = { bodyId: pair.bodyId, since: pair.outgoingFrom, until: pair.until }
  if (kept) {
    const items = await contentOf(reader, { ...frame, on: kept.contentOn })
    const contentHash = hashOfContent(items)
    if (contentHash === kept.contentHash) {
      const standing = standingOf(signatures, contentHash)
      return { pair, items, contentHash, contentOn: kept.contentOn, state: 'SIGNED_ONCE', signatures, standing, kept }
    }
  }
  const items = await contentOf(reader, { ...frame, on: pair.today })
  const state = pair.incomingId === null ? 'NEXT_UNKNOWN' : 'UNSIGNED'
  return { pair, items, contentHash: hashOfContent(items), contentOn: pair.today, state, signatures, standing: {}, kept }
}

/** A complete handover, as it was signed. */
export function asKept(pair: PairRow, kept: HandoverRow, signatures: SignatureRow[]): Standing {
  const { content: items, contentHash, contentOn } = kept
  return { pair, items, contentHash, contentOn, state: 'COMPLETE', signatures, standing: standingOf(signatures, contentHash), kept }
}
