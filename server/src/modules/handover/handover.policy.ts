import type { Action, Words } from '../../kernel/actions.js'
import type { OfficeKind, Viewer } from '../../kernel/viewer.js'
import type { Side } from './handover.rules.js'

export type HandoverState = 'NEXT_UNKNOWN' | 'UNSIGNED' | 'SIGNED_ONCE' | 'COMPLETE'
export type HandoverRole = 'outgoingChair' | 'incomingChair'

/** What can be done to the handover of a chair. */
// prettier-ignore
export const HANDOVER_ACTIONS = {
  freeze: { from: ['UNSIGNED'],    by: ['outgoingChair', 'incomingChair'], becomes: 'SIGNED_ONCE', act: { en: 'sign the handover first', vi: 'ký biên bản bàn giao trước' } },
  sign:   { from: ['SIGNED_ONCE'], by: ['outgoingChair', 'incomingChair'], becomes: 'COMPLETE',    act: { en: 'sign the handover', vi: 'ký biên bản bàn giao' } },
} as const satisfies Record<string, Action<HandoverState, HandoverRole>>

export const HANDOVER_WORDS: Words<HandoverState, HandoverRole> = {
  states: {
    NEXT_UNKNOWN: { en: 'without a next term on record', vi: 'chưa có nhiệm kỳ kế tiếp được ghi nhận' },
    UNSIGNED: { en: 'not signed', vi: 'chưa được ký' },
    SIGNED_ONCE: { en: 'signed by one chair', vi: 'đã được một Chủ tịch ký' },
    COMPLETE: { en: 'signed by both chairs', vi: 'đã được cả hai Chủ tịch ký' },
  },
  roles: {
    outgoingChair: { en: 'the outgoing chair', vi: 'Chủ tịch sắp mãn nhiệm' },
    incomingChair: { en: 'the incoming chair', vi: 'Chủ tịch kế nhiệm' },
  },
}

const SPEAKS_FOR: Record<Side, OfficeKind[]> = {
  outgoing: ['chair'],
  // Nobody holds the chair's office before the term: its leaders sign.
  incoming: ['chair', 'senior_official', 'head'],
}

/** The office in which the viewer signs for a side; null when it is not theirs. */
export function signsAs(viewer: Viewer, side: Side, delegationId: string | null, bodyId: string): OfficeKind | null {
  if (delegationId === null || viewer.delegationId !== delegationId) return null
  const held = viewer.offices.filter((office) => office.bodyId === null || office.bodyId === bodyId).map(({ kind }) => kind)
  return SPEAKS_FOR[side].find((kind) => held.includes(kind)) ?? null
}
