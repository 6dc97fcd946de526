import { describe, expect, it } from '@jest/globals'
import { ANONYMOUS, type OfficeKind, type Viewer, type ViewerGroup } from '../../kernel/viewer.js'
import {
  dutiesOfProject,
  dutiesOfPromise,
  dutiesOfProposal,
  dutiesOfRound,
  inOrder,
  type ProposalFacts,
  type RoundFacts,
} from './duty.rules.js'

const NOW = new Date('2026-11-21T10:00:00Z')
const BODY = 'accsm'

function viewer(delegationId: string, group: ViewerGroup, kind: OfficeKind, chairOf: string[] = []): Viewer {
  return {
    ...ANONYMOUS,
    group,
    personId: 'p',
    accountId: 'a',
    delegationId,
    bodyIds: [BODY],
    offices: [{ id: 'o', kind, bodyId: null }],
    chairOf,
  }
}
const author = viewer('viet-nam', 'ams', 'focal_point')
const focalPoint = viewer('indonesia', 'ams', 'focal_point')
const leader = viewer('indonesia', 'ams', 'senior_official')
const partner = viewer('japan', 'partner', 'partner_focal_point')
const partnersObserver = viewer('japan', 'partner', 'observer')
const desk = viewer('asean-secretariat', 'secretariat', 'desk_officer')
const chair = viewer('cambodia', 'ams', 'chair', [BODY])

const proposal = (more: Partial<ProposalFacts>): ProposalFacts => ({
  id: '1',
  code: 'P-2026-001',
  titleEn: 'T',
  titleVi: null,
  state: 'DRAFT',
  delegationId: 'viet-nam',
  bodyId: BODY,
  commentsCloseAt: null,
  commentsCloseZone: null,
  hasDraft: false,
  hasCommented: false,
  openThreads: 0,
  ...more,
})
const round = (more: Partial<RoundFacts>): RoundFacts => ({
  id: '2',
  code: 'P-2026-001',
  titleEn: 'T',
  titleVi: null,
  bodyId: BODY,
  proposalDelegationId: 'viet-nam',
  procedure: 'in_session',
  state: 'OPEN',
  closesAt: null,
  closesZone: null,
  confirmBy: null,
  confirmZone: null,
  meetingStart: '2026-12',
  counts: true,
  kind: null,
  isOutdated: false,
  isPending: false,
  isRecorded: false,
  isConsentAsked: false,
  isBroken: false,
  isReplaced: false,
  ...more,
})
const LATER = new Date('2026-11-30T10:00:00Z')
const EARLIER = new Date('2026-11-20T10:00:00Z')

describe('a proposal puts on the home', () => {
  it.each([
    ['of its author: a draft to finish', author, { state: 'DRAFT' }, ['finishDraft']],
    ['of its author: what was returned to mend', author, { state: 'RETURNED', hasDraft: true }, ['mend']],
    [
      'of its author: comments to answer',
      author,
      { state: 'CIRCULATED', openThreads: 3, commentsCloseAt: LATER },
      ['answerComments'],
    ],
    ['of its author: a revision to release', author, { state: 'TABLED', hasDraft: true }, ['releaseRevision']],
    ['of nobody else: a draft', focalPoint, { state: 'DRAFT' }, []],
    ['of the desk officer: what was submitted', desk, { state: 'SUBMITTED' }, ['appraise']],
    ['of the desk officer: what is to be tabled', desk, { state: 'CIRCULATED', commentsCloseAt: EARLIER }, ['table']],
    ['of the chair: what is to be tabled', chair, { state: 'CIRCULATED', commentsCloseAt: NOW }, ['table']],
    ['of a focal point: what to comment on', focalPoint, { state: 'CIRCULATED', commentsCloseAt: LATER }, ['comment']],
    [
      'of a focal point who has commented: nothing',
      focalPoint,
      { state: 'CIRCULATED', commentsCloseAt: LATER, hasCommented: true },
      [],
    ],
    ['of a focal point after the deadline: nothing', focalPoint, { state: 'CIRCULATED', commentsCloseAt: EARLIER }, []],
    ['of a senior official: what to read', leader, { state: 'CIRCULATED', commentsCloseAt: LATER }, ['readCirculated']],
    ['of nobody: what was decided', focalPoint, { state: 'ADOPTED' }, []],
  ])('%s', (_what, who, facts, rules) =>
    expect(dutiesOfProposal(who, proposal(facts), NOW).map((duty) => duty.rule)).toEqual(rules),
  )
})

describe('an open round puts on the home', () => {
  it.each([
    ['of a leader without a position: to state it', leader, {}, ['statePosition']],
    [
      'of a leader whose position is on an older text: to renew it',
      leader,
      { kind: 'OBJECT', isOutdated: true },
      ['renewPosition'],
    ],
    ['of a leader with a position: nothing', leader, { kind: 'OBJECT' }, []],
    ['of a leader whose delegation does not count: nothing', leader, { counts: false }, []],
    ['of a focal point: to prepare it', focalPoint, {}, ['briefPosition']],
    ['of the chair: to record the outcome', chair, { kind: 'NO_OBJECTION' }, ['closeRound']],
    ['of the Secretariat: nothing', desk, { counts: false }, []],
    ['of the chair of a round in writing: nothing while nothing is in its way', chair, { procedure: 'silence', kind: 'NO_OBJECTION' }, []],
    ['of the chair of a round in writing that is broken: to decide how to go on', chair, { procedure: 'silence', kind: 'OBJECT', isBroken: true }, ['mendRound']],
    ['of the Secretariat the same', desk, { procedure: 'silence', counts: false, isBroken: true }, ['mendRound']],
    ['of a leader whose position is provisional: to give the word of the capital', leader, { kind: 'NO_OBJECTION', isPending: true, state: 'CONFIRMING' }, ['confirmPosition']],
    ['of a leader who is silent on what is agreed: nothing', leader, { state: 'CONFIRMING' }, []],
    ['of a partner whose consent is asked: to give or decline it', partner, { counts: false, state: 'CONFIRMING', isConsentAsked: true }, ['giveConsent']],
    ['of an observer of that partner: nothing', partnersObserver, { counts: false, state: 'CONFIRMING', isConsentAsked: true }, []],
    ['of a leader for whom something was recorded: to confirm or correct it', leader, { kind: 'NO_OBJECTION', isRecorded: true }, ['confirmRecorded']],
    ['of a leader whose position a colleague replaced: to see it', leader, { kind: 'OBJECT', isReplaced: true }, ['readReplaced']],
  ])('%s', (_what, who, facts, rules) =>
    expect(dutiesOfRound(who, round(facts as Partial<RoundFacts>)).map((duty) => duty.rule)).toEqual(rules),
  )
})

it.each([
  ['2026-12', false],
  ['2026-Q4', false],
  ['2026', false],
  ['2026-11-20', true],
  ['2023', true],
])('a promise due %s is to be reported on', (due, isOverdue) => {
  expect(dutiesOfPromise({ id: '3', code: 'C-001', titleEn: 'T', titleVi: null, due }, NOW)).toMatchObject([
    { rule: 'reportPromise', isOverdue },
  ])
})

it('a promise due in more than 60 days is left alone', () => {
  expect(dutiesOfPromise({ id: '3', code: 'C-001', titleEn: 'T', titleVi: null, due: '2027-03' }, NOW)).toEqual([])
})

it.each([
  ['2026-10', NOW, ['reportOverdue']],
  ['2027', new Date('2026-08-20T00:00:00Z'), ['reportSilent']],
  [null, null, ['reportSilent']],
  ['2027', NOW, []],
])('a project that ends %s, last spoken of %s: %j', (end, statusRecordedAt, rules) => {
  expect(
    dutiesOfProject({ id: '4', code: 'P-2026-002', titleEn: 'T', titleVi: null, end, statusRecordedAt }, NOW).map(
      (duty) => duty.rule,
    ),
  ).toEqual(rules)
})

it('duties are ordered by group, then by deadline', () => {
  const duties = [
    ...dutiesOfProposal(author, proposal({ state: 'DRAFT' }), NOW),
    ...dutiesOfProposal(focalPoint, proposal({ state: 'CIRCULATED', commentsCloseAt: LATER, code: 'P-2026-009' }), NOW),
    ...dutiesOfProposal(
      focalPoint,
      proposal({ state: 'CIRCULATED', commentsCloseAt: new Date('2026-11-22T00:00:00Z'), code: 'P-2026-010' }),
      NOW,
    ),
    ...dutiesOfRound(leader, round({})),
  ]
  expect(inOrder(duties).map((duty) => `${duty.rule} ${duty.subject.code}`)).toEqual([
    'statePosition P-2026-001',
    'comment P-2026-010',
    'comment P-2026-009',
    'finishDraft P-2026-001',
  ])
})
