import { describe, expect, it } from '@jest/globals'
import { consensusOutcome, isOutdated, resultOf, type PositionKind, type RuleTerms, type Standing } from './consensus.rules.js'
import { sentenceOf } from './consensus.words.js'

const IN_SESSION: RuleTerms = { silenceMeans: 'not_blocking', blocking: ['OBJECT', 'NEED_MORE_TIME', 'NEED_CAPITAL'], quorum: null, vacantBlocks: true, leaverObjection: 'until_recorded' }
const SILENCE: RuleTerms = { ...IN_SESSION, silenceMeans: 'consent' }
const seat = (delegationId: string, kind: PositionKind | null, counts = true): Standing => ({
  delegationId, kind, counts, notified: true, left: false, present: null, outdated: false, pending: false,
})
const but = (standing: Standing, more: Partial<Standing>): Standing => ({ ...standing, ...more })

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
    ['one needs the capital', [seat('a', 'NO_OBJECTION'), seat('b', 'NEED_CAPITAL')], IN_SESSION, false],
    ['one has a reservation', [seat('a', 'NO_OBJECTION'), seat('b', 'RESERVATION')], IN_SESSION, true],
    ['one does not take part', [seat('a', 'NO_OBJECTION'), seat('b', 'NOT_PARTICIPATING')], IN_SESSION, true],
    ['one agreed to an earlier text and all must answer', [seat('a', 'NO_OBJECTION'), but(seat('b', 'NO_OBJECTION'), { outdated: true })], { ...IN_SESSION, silenceMeans: 'must_answer' }, false],
    ['one objected to an earlier text', [seat('a', 'NO_OBJECTION'), but(seat('b', 'OBJECT'), { outdated: true })], SILENCE, false],
    ['one is silent by a silence procedure', [seat('a', 'NO_OBJECTION'), seat('b', null)], SILENCE, true],
    ['one is silent whom nobody could tell', [seat('a', 'NO_OBJECTION'), but(seat('b', null), { notified: false })], SILENCE, false],
    ['one whom nobody could tell has answered all the same', [but(seat('b', 'NO_OBJECTION'), { notified: false })], SILENCE, true],
    ['the quorum is missing', [but(seat('a', 'NO_OBJECTION'), { present: true }), seat('b', null)], { ...IN_SESSION, quorum: 2 }, false],
    ['the quorum is there', [but(seat('a', 'NO_OBJECTION'), { present: true }), but(seat('b', null), { present: true })], { ...IN_SESSION, quorum: 2 }, true],
    ['one that objected has left the body, which is recorded', [seat('a', 'NO_OBJECTION'), but(seat('b', 'OBJECT'), { left: true })], IN_SESSION, true],
    ['the same where its word stands to the end', [seat('a', 'NO_OBJECTION'), but(seat('b', 'OBJECT'), { left: true })], { ...IN_SESSION, leaverObjection: 'stands' }, false],
    ['one that had to answer has left, which is recorded', [seat('a', 'NO_OBJECTION'), but(seat('b', null), { left: true })], { ...IN_SESSION, silenceMeans: 'must_answer' }, true],
    ['nobody counts', [seat('p', 'NO_OBJECTION', false)], IN_SESSION, false],
  ] as [string, Standing[], RuleTerms, boolean][])('when %s', (_when, board, rule, adoptable) => {
    expect(resultOf(board, rule).adoptable).toBe(adoptable)
  })

  it('says its arithmetic over those who count only', () => {
    const result = resultOf([seat('a', 'NO_OBJECTION'), seat('b', 'OBJECT'), seat('c', null), seat('p', 'OBJECT', false)], IN_SESSION)
    expect(sentenceOf(result).en).toBe('2 of 3 delegations that count have stated a position; 1 in the way of adoption; 1 silent.')
  })

  it('names a reservation in the outcome of adoption only', () => {
    const result = resultOf([seat('a', 'RESERVATION')], IN_SESSION)
    expect(consensusOutcome('ADOPT', result)).toBe('ADOPTED_WITH_RESERVATION')
    expect(consensusOutcome('ENDORSE', result)).toBe('ENDORSED')
  })

  it('keeps a position current through editorial changes and outdates it by a substantive one', () => {
    const revisions = [{ number: 2, changeKind: 'editorial' }, { number: 3, changeKind: 'substantive' }, { number: 4, changeKind: 'substantive' }]
    expect(isOutdated(1, revisions, 2)).toBe(false)
    expect(isOutdated(1, revisions, 3)).toBe(true)
    expect(isOutdated(3, revisions, 3)).toBe(false)
    expect(isOutdated(null, revisions, 4)).toBe(false)
  })
})
