/** What a delegation said. Silence is the absence of a position, and is shown as such. */
export const POSITION_KINDS = [
  'NO_OBJECTION', 'SUPPORT_WITH_COMMENT', 'RESERVATION', 'NEED_MORE_TIME', 'NEED_CAPITAL', 'OBJECT', 'NOT_PARTICIPATING',
] as const
export type PositionKind = (typeof POSITION_KINDS)[number]

export type Procedure = 'in_session' | 'silence' | 'ad_referendum' | 'urgent'

/** The part of a decision rule that the arithmetic needs; a row of `decision_rule`. */
export interface RuleTerms {
  silenceMeans: 'consent' | 'no_consent' | 'must_answer' | 'not_blocking'
  /** Positions that prevent adoption while they stand. */
  blocking: PositionKind[]
  /** How many that count must be present in session; null where the rule sets none. */
  quorum: number | null
  /** Whether a delegation that nobody could be told about is in the way where its silence would be consent. */
  vacantBlocks: boolean
  /** How long the word of one that leaves the body stands: until that is recorded in the round, or until its end. */
  leaverObjection: 'until_recorded' | 'stands'
}

/** One delegation on the board: whether it counts, and its last word. */
export interface Standing {
  delegationId: string
  counts: boolean
  /** Whether somebody of it held a deciding office when the round was opened. */
  notified: boolean
  /** Whether it was recorded that it left the body since the opening. */
  left: boolean
  /** Whether it is in the room; null by circulation and where attendance was not recorded. */
  present: boolean | null
  kind: PositionKind | null
  /** Whether the text was changed in substance since the position was given. */
  outdated: boolean
  /** Given in the room ad referendum and not yet confirmed by the capital. */
  pending: boolean
}

/** How a round stands, over the delegations that count. Lists hold delegation ids in the board's order. */
export interface Result {
  /** Whether nothing stands in the way: the outcome is consensus, once what is pending is confirmed. */
  adoptable: boolean
  counting: number
  /** How many have a position on the present text. */
  answered: number
  silent: string[]
  absent: string[]
  /** Answered on an earlier text, not in the way, and not affirmed since: treated as silent. */
  outdated: string[]
  inTheWay: string[]
  /** Silent, and nobody could be told, where that is in the way. */
  unreached: string[]
  pending: string[]
  reserved: string[]
  /** Consented without taking part in the activity. */
  optedOut: string[]
  /** Left the body since the opening, as recorded; they count no more where the rule lets their word lapse with that. */
  left: string[]
  /** How many of those that count are missing for the quorum; 0 when it is there or the rule sets none. */
  quorumMissing: number
}

/**
 * The arithmetic of consensus: no tie, no casting vote. What stands in the way stands until its own delegation replaces
 * it, also when the text has changed since; consent to an earlier text is no consent to this one.
 */
export function resultOf(board: readonly Standing[], rule: RuleTerms): Result {
  const left = board.filter((each) => each.counts && each.left)
  const counting = board.filter((each) => each.counts && !(each.left && rule.leaverObjection === 'until_recorded'))
  const ids = (wanted: (each: Standing) => boolean) => counting.filter(wanted).map((each) => each.delegationId)
  const blocks = (each: Standing) => each.kind !== null && rule.blocking.includes(each.kind)
  const silent = ids((each) => each.kind === null)
  const outdated = ids((each) => each.kind !== null && each.outdated && !blocks(each))
  const inTheWay = ids(blocks)
  const mustAnswer = rule.silenceMeans === 'no_consent' || rule.silenceMeans === 'must_answer'
  const isVacant = (each: Standing) => (each.kind === null || (each.outdated && !blocks(each))) && !each.notified
  const unreached = rule.silenceMeans === 'consent' && rule.vacantBlocks ? ids(isVacant) : []
  const quorumMissing = Math.max(0, (rule.quorum ?? 0) - counting.filter((each) => each.present).length)
  const isSilenceInTheWay = mustAnswer && silent.length + outdated.length > 0
  return {
    adoptable:
      counting.length > 0 && inTheWay.length === 0 && unreached.length === 0 && quorumMissing === 0 && !isSilenceInTheWay,
    counting: counting.length,
    answered: counting.length - silent.length - outdated.length,
    silent,
    absent: ids((each) => each.kind === null && each.present === false),
    outdated,
    inTheWay,
    unreached,
    pending: ids((each) => each.pending && !each.outdated && !blocks(each)),
    reserved: ids((each) => each.kind === 'RESERVATION' && !each.outdated),
    optedOut: ids((each) => each.kind === 'NOT_PARTICIPATING' && !each.outdated),
    left: left.map((each) => each.delegationId),
    quorumMissing,
  }
}

/** Whether a position was given on a text that was substantively changed afterwards. */
export function isOutdated(
  number: number | null,
  revisions: readonly { number: number; changeKind: string | null }[],
  releasedNumber: number,
): boolean {
  if (number === null) return false
  return revisions.some(
    (each) => each.number > number && each.number <= releasedNumber && each.changeKind === 'substantive',
  )
}

/** What is asked of the delegations, and what consensus on it is called. */
export const OUTCOME_OF_ASK = {
  ADOPT: 'ADOPTED', ENDORSE: 'ENDORSED', NOTE: 'NOTED', CONSIDER: 'CONSIDERED', EXCHANGE_VIEWS: 'VIEWS_EXCHANGED',
} as const
export type Ask = keyof typeof OUTCOME_OF_ASK

/** Whether a round asks for consent; to note, consider or exchange views needs none. */
export function needsConsensus(ask: Ask): boolean {
  return ask === 'ADOPT' || ask === 'ENDORSE'
}

export type ConsensusOutcome = (typeof OUTCOME_OF_ASK)[Ask] | 'ADOPTED_WITH_RESERVATION'

/** What a round is called that ends by consensus. */
export function consensusOutcome(ask: Ask, result: Result): ConsensusOutcome {
  return ask === 'ADOPT' && result.reserved.length > 0 ? 'ADOPTED_WITH_RESERVATION' : OUTCOME_OF_ASK[ask]
}

export type RoundOutcome =
  ConsensusOutcome | 'DEFERRED' | 'RETURNED' | 'REFERRED' | 'NOT_ADOPTED' | 'NO_CONSENSUS' | 'RESTARTED' | 'STOPPED' | 'WITHDRAWN'
export type RoundStateName = 'OPEN' | 'CONFIRMING' | 'CLOSED'
export type Channel = 'letter' | 'mail' | 'telephone' | 'in_room'
