import type { InEveryLanguage } from '../../kernel/languages.js'

/** What a delegation said. Silence is the absence of a position, and is shown as such. */
export type PositionKind = 'NO_OBJECTION' | 'SUPPORT_WITH_COMMENT' | 'NEED_MORE_TIME' | 'OBJECT'

/** The part of a decision rule that the arithmetic needs; a row of `decision_rule`. */
export interface RuleTerms {
  silenceMeans: 'consent' | 'no_consent' | 'must_answer' | 'not_blocking'
  /** Positions that prevent adoption while they stand. */
  blocking: PositionKind[]
}

/** One delegation on the board: whether it counts, and its last word. */
export interface Standing {
  delegationId: string
  counts: boolean
  kind: PositionKind | null
  /** The text revision that the position was given on; null when silent. */
  number: number | null
}

/** How a round stands, over the delegations that count. */
export interface Result {
  /** Whether the chair may record adoption now. */
  adoptable: boolean
  counting: number
  answered: number
  silent: string[]
  inTheWay: string[]
  tally: Record<PositionKind, number>
}

/**
 * The arithmetic of consensus: no tie, no casting vote. A position stands until its own delegation replaces it,
 * also when the text has changed since; only delegations that count are counted.
 */
export function resultOf(board: readonly Standing[], rule: RuleTerms): Result {
  const counting = board.filter((each) => each.counts)
  const silent = counting.filter((each) => each.kind === null).map((each) => each.delegationId)
  const inTheWay = counting
    .filter((each) => each.kind !== null && rule.blocking.includes(each.kind))
    .map((each) => each.delegationId)
  const silenceBlocks = rule.silenceMeans === 'no_consent' || rule.silenceMeans === 'must_answer'
  const tally = { NO_OBJECTION: 0, SUPPORT_WITH_COMMENT: 0, NEED_MORE_TIME: 0, OBJECT: 0 }
  for (const each of counting) if (each.kind) tally[each.kind] += 1
  return {
    adoptable: counting.length > 0 && inTheWay.length === 0 && !(silenceBlocks && silent.length > 0),
    counting: counting.length,
    answered: counting.length - silent.length,
    silent,
    inTheWay,
    tally,
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

/** The result in one sentence, as printed beside the board and kept in the decision note. */
export function sentenceOf(result: Result): InEveryLanguage {
  const { counting, answered, inTheWay, silent } = result
  return {
    en: `${answered} of ${counting} delegations that count have stated a position; ${inTheWay.length} in the way of adoption; ${silent.length} silent.`,
    vi: `${answered} trên ${counting} đoàn được tính đã nêu lập trường; ${inTheWay.length} lập trường cản trở việc thông qua; ${silent.length} đoàn im lặng.`,
  }
}

export const POSITION_WORDS: Record<PositionKind, InEveryLanguage> = {
  NO_OBJECTION: { en: 'no objection', vi: 'không phản đối' },
  SUPPORT_WITH_COMMENT: { en: 'support with comment', vi: 'ủng hộ kèm ý kiến' },
  NEED_MORE_TIME: { en: 'need more time', vi: 'cần thêm thời gian' },
  OBJECT: { en: 'object', vi: 'phản đối' },
}
