/** A delegation of a round with its last position, from the rows that were entered. */
export interface Seat {
  delegationId: string
  counts: boolean
  kind: string | null
  text: string | null
  number: number | null
  statedAt: Date | null
}

interface SeatColumns {
  delegation_id: string
  counts: boolean
}

interface PositionColumns {
  delegation_id: string
  kind: string
  text: string | null
  number: number
  stated_at: string
}

/** Who was asked and what each said last; positions in the order in which they were stated. */
export function seatsOf(electorate: readonly SeatColumns[], positions: readonly PositionColumns[]): Seat[] {
  return electorate.map(({ delegation_id, counts }) => {
    const last = positions.findLast((position) => position.delegation_id === delegation_id)
    return {
      delegationId: delegation_id, counts, kind: last?.kind ?? null, text: last?.text ?? null, number: last?.number ?? null,
      statedAt: last ? new Date(last.stated_at) : null,
    }
  })
}

/** A partner whose own consent was asked, with its answer. */
export interface DecidedPartnerRow {
  delegationId: string
  consents: boolean | null
  text: string | null
  at: Date | null
  byProposal: boolean
}

/** The partners that were asked, in protocol order, from the note of a round; none in notes of before they were. */
export function partnersOf(note: unknown): DecidedPartnerRow[] {
  const { partners = [] } = (note ?? {}) as { partners?: (Omit<DecidedPartnerRow, 'at' | 'byProposal'> & { at: string | null; byProposal?: boolean })[] }
  return partners.map((each) => ({ ...each, at: each.at === null ? null : new Date(each.at), byProposal: each.byProposal ?? false }))
}

/** The part "trail" of a decision, as far as it is shown. */
export interface TrailColumns {
  round: { opened_at: string; outcome_reason: string | null }
  rule: { version: number }
  rule_words: { en: string; vi: string }[] | null
  circulated_at: string | null
  revision: number | null
}

/** The way to a decision; instants from their texts. */
export function trailOf({ round, rule, rule_words, circulated_at, revision }: TrailColumns) {
  return {
    circulatedAt: circulated_at ? new Date(circulated_at) : null, openedAt: new Date(round.opened_at), revision,
    reason: round.outcome_reason, rule: rule_words ?? [], ruleVersion: rule.version,
  }
}
