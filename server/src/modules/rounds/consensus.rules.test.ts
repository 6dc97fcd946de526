import { describe, expect, it } from '@jest/globals'
import { isOutdated, resultOf, sentenceOf, type PositionKind, type RuleTerms, type Standing } from './consensus.rules.js'

const IN_SESSION: RuleTerms = { silenceMeans: 'not_blocking', blocking: ['OBJECT', 'NEED_MORE_TIME'] }
const seat = (delegationId: string, kind: PositionKind | null, counts = true): Standing => ({ delegationId, kind, counts, number: kind && 1 })

describe('consensus', () => {
  it.each([
    ['nobody has spoken in session', [seat('a', null), seat('b', null)], IN_SESSION, true],
    ['one objects', [seat('a', 'NO_OBJECTION'), seat('b', 'OBJECT')], IN_SESSION, false],
    ['one needs more time', [seat('a', 'NO_OBJECTION'), seat('b', 'NEED_MORE_TIME')], IN_SESSION, false],
    ['five agree, five object: no tie, no casting vote', [...'abcde'].map((id) => seat(id, 'NO_OBJECTION')).concat([...'fghij'].map((id) => seat(id, 'OBJECT'))), IN_SESSION, false],
    ['all support with comments', [seat('a', 'SUPPORT_WITH_COMMENT'), seat('b', 'NO_OBJECTION')], IN_SESSION, true],
    ['one who does not count objects', [seat('a', 'NO_OBJECTION'), seat('p', 'OBJECT', false)], IN_SESSION, true],
    ['one is silent where each must answer', [seat('a', 'NO_OBJECTION'), seat('b', null)], { ...IN_SESSION, silenceMeans: 'must_answer' }, false],
    ['one is silent where silence is no consent', [seat('a', 'NO_OBJECTION'), seat('b', null)], { ...IN_SESSION, silenceMeans: 'no_consent' }, false],
    ['one is silent where silence is consent', [seat('a', 'NO_OBJECTION'), seat('b', null)], { ...IN_SESSION, silenceMeans: 'consent' }, true],
    ['nobody counts', [seat('p', 'NO_OBJECTION', false)], IN_SESSION, false],
  ] as [string, Standing[], RuleTerms, boolean][])('when %s', (_when, board, rule, adoptable) => {
    expect(resultOf(board, rule).adoptable).toBe(adoptable)
  })

  it('says its arithmetic over those who count only', () => {
    const result = resultOf([seat('a', 'NO_OBJECTION'), seat('b', 'OBJECT'), seat('c', null), seat('p', 'OBJECT', false)], IN_SESSION)
    expect(sentenceOf(result).en).toBe('2 of 3 delegations that count have stated a position; 1 in the way of adoption; 1 silent.')
  })

  it('keeps a position current through editorial changes and outdates it by a substantive one', () => {
    const revisions = [{ number: 2, changeKind: 'editorial' }, { number: 3, changeKind: 'substantive' }, { number: 4, changeKind: 'substantive' }]
    expect(isOutdated(1, revisions, 2)).toBe(false)
    expect(isOutdated(1, revisions, 3)).toBe(true)
    expect(isOutdated(3, revisions, 3)).toBe(false)
    expect(isOutdated(null, revisions, 4)).toBe(false)
  })
})
