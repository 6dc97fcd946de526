import type { ProposalState } from '../proposals/proposal.policy.js'
import type { PositionKind } from '../rounds/consensus.rules.js'

/** States of a proposal in which the delegations discuss it. */
export const DISCUSSED: readonly ProposalState[] = ['CIRCULATED', 'TABLED', 'DECIDING', 'CONFIRMING', 'DEFERRED']

/** Whether there is something for a capital to be asked about. */
export function isDiscussed({ state, releasedNumber }: { state: ProposalState; releasedNumber: number | null }): boolean {
  return DISCUSSED.includes(state) && releasedNumber !== null
}

/** Limits in characters. */
export const CONSULTATION_LIMITS = { question: 2000, comment: 6000, position: 4000, reason: 2000, name: 200 } as const

/** The deadline of the region: an instant, or a day of a calendar where a meeting decides; all null when there is none. */
export interface RegionalDeadline {
  regionalAt: Date | null
  regionalZone: string | null
  /** First day of the meeting, a partial date. */
  regionalDay: string | null
}

/** Whether the capital's deadline leaves no time before the region's. A day begins in the Secretariat's zone. */
export function leavesNoTime(closesAt: Date, { regionalAt, regionalDay }: RegionalDeadline): boolean {
  if (regionalAt) return closesAt >= regionalAt
  if (!regionalDay || !/^\d{4}-\d{2}-\d{2}$/.test(regionalDay)) return false
  return closesAt >= new Date(`${regionalDay}T00:00:00+07:00`)
}

/** How many ministries suggested each kind, the most frequent first. */
export function suggestionsIn(rows: readonly { suggestedKind: PositionKind | null }[]): { kind: PositionKind; count: number }[] {
  const counts = new Map<PositionKind, number>()
  for (const { suggestedKind: kind } of rows) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind))
}

/** Whether this names a time zone, also under a name that the list of the run-time has for another one (Asia/Ho_Chi_Minh). */
export function isZone(name: string): boolean {
  try {
    return /^[A-Z][A-Za-z]+\/[A-Za-z_/-]+$|^UTC$/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
