import fc from 'fast-check'
import { PARTNERS } from './model.rules.js'
import type { Act, Ask, By, Kind, Procedure, Terms } from './model.types.js'

/** A record without odd prototypes, so that a counterexample reads well. */
const record = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record<T>(model, { noNullPrototype: true })

/** The proposer and the Chair stay; the others come and go. */
export const STEADY = ['viet-nam', 'cambodia']
export const CHANGING = ['brunei', 'indonesia', 'timor-leste']
export const EVERYBODY = [...STEADY, ...CHANGING]

const who = fc.constantFrom(...EVERYBODY)
const by = fc.constantFrom<By>('chair', 'chair', 'desk', 'desk', 'leader')
const chair = fc.oneof({ weight: 6, arbitrary: fc.constant<By>('chair') }, { weight: 1, arbitrary: by })
const desk = fc.oneof({ weight: 6, arbitrary: fc.constant<By>('desk') }, { weight: 1, arbitrary: by })
const ask = fc.constantFrom<Ask>('ADOPT', 'ADOPT', 'ADOPT', 'ENDORSE', 'NOTE')
const yes = fc.oneof({ weight: 8, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })
const rarely = fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
const kind = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Kind>('NO_OBJECTION', 'NO_OBJECTION', 'SUPPORT_WITH_COMMENT', 'RESERVATION', 'NOT_PARTICIPATING') },
  { weight: 1, arbitrary: fc.constantFrom<Kind>('OBJECT', 'OBJECT', 'NEED_MORE_TIME', 'NEED_CAPITAL') },
)
const procedure = fc.constantFrom<Procedure>('in_session', 'silence', 'ad_referendum', 'urgent')
const written = fc.constantFrom<Exclude<Procedure, 'in_session'>>('silence', 'silence', 'ad_referendum', 'urgent')
const hours = fc.integer({ min: 20, max: 400 })

export const termsArbitrary: fc.Arbitrary<Terms> = record({
  silence: fc.constantFrom('consent', 'consent', 'no_consent', 'must_answer', 'not_blocking'),
  blocking: fc.subarray<Kind>(['NEED_MORE_TIME', 'NEED_CAPITAL', 'NOT_PARTICIPATING']).map((more) => ['OBJECT', ...more] as Kind[]),
  needsReason: fc.boolean(),
  minimum: fc.constantFrom(24, 72),
  quorum: fc.constantFrom(null, null, null, 2),
  early: fc.constantFrom('all_answered', 'all_agreed', 'never'),
  restarts: fc.boolean(),
  vacantBlocks: fc.boolean(),
  confirm: fc.constantFrom(null, 48, 336),
  unconfirmed: fc.constantFrom('defers', 'consent', 'no_consent'),
  leaver: fc.constantFrom('until_recorded', 'stands'),
  partners: fc.constantFrom('none', 'none', 'named', 'all'),
  refused: fc.constantFrom('consultation', 'not_adopted'),
  callers: fc.constantFrom<('chair' | 'desk')[]>(['chair', 'desk'], ['chair', 'desk'], ['chair']),
})

const saying = record({ do: fc.constant('say' as const), who, kind, words: yes, adReferendum: fc.constantFrom(false, false, true), onOldText: rarely })
const opening = fc.oneof(
  record({ do: fc.constant('table' as const), by, ask }),
  record({ do: fc.constant('call' as const), by, ask, procedure: written, hours, why: yes }),
)

const acts: [number, fc.Arbitrary<Act>][] = [
  [10, opening],
  [26, saying],
  [5, record({ do: fc.constant('record' as const), by: desk, who, kind, words: yes })],
  [3, record({ do: fc.constant('affirm' as const), who })],
  [6, record({ do: fc.constant('capital' as const), who })],
  [3, record({ do: fc.constant('leave' as const), by: desk, who: fc.constantFrom(...CHANGING) })],
  [8, record({ do: fc.constant('consent' as const), who: fc.constantFrom(...PARTNERS), yes, words: yes })],
  [3, record({ do: fc.constant('attend' as const), by, here: fc.subarray(EVERYBODY, { minLength: 1 }) })],
  [4, record({ do: fc.constant('draft' as const) })],
  [5, record({ do: fc.constant('release' as const), kind: fc.constantFrom('editorial' as const, 'substantive' as const) })],
  [3, record({ do: fc.constant('contest' as const), who })],
  [3, record({ do: fc.constant('extend' as const), by, hours })],
  [2, record({ do: fc.constant('restart' as const), by, hours })],
  [2, record({ do: fc.constant('stop' as const), by })],
  [8, record({ do: fc.constant('adopt' as const), by: chair, confirmHours: fc.constantFrom(null, 24, 100) })],
  [3, record({ do: fc.constant('end' as const), by: chair, as: fc.constantFrom('defer' as const, 'refer' as const, 'sendBack' as const, 'notAdopt' as const) })],
  [1, record({ do: fc.constant('withdraw' as const) })],
  [2, record({ do: fc.constant('resubmit' as const) })],
  [6, record({ do: fc.constant('leap' as const), hours: fc.constantFrom(1, 24, 73, 200, 400) })],
  [6, record({ do: fc.constant('sweep' as const) })],
  [3, record({ do: fc.constant('office' as const), who, held: fc.boolean() })],
  [3, record({ do: fc.constant('member' as const), who: fc.constantFrom(...CHANGING), is: fc.boolean() })],
  [1, record({ do: fc.constant('rule' as const), procedure, terms: termsArbitrary })],
]

export interface Start {
  /** Mostly a member; sometimes one of the partners. */
  proposer: string
  /** Whether the rules hide positions from partners. */
  isHidden: boolean
  absent: string[]
  vacant: string[]
  rules: Record<Procedure, Terms>
  /** How the first round begins, so that few runs are spent before doors that stay closed. */
  first: Act[]
}

const good = fc.constantFrom<Kind>('NO_OBJECTION', 'SUPPORT_WITH_COMMENT', 'RESERVATION')
const says = (who: string, kind: Kind, adReferendum = false): Act => ({ do: 'say', who, kind, words: true, adReferendum, onOldText: false })
const asked = fc.constantFrom<Ask>('ADOPT', 'ADOPT', 'ENDORSE')
const released = (kind: 'editorial' | 'substantive'): Act[] => [{ do: 'draft' }, { do: 'release', kind }]

/** Beginnings that lead to where it is narrow: two capitals awaited; all have answered; partners asked; a word on a text that was changed. */
const first: fc.Arbitrary<Act[]> = fc.oneof(
  opening.map((act) => [act]),
  fc.tuple(asked, fc.subarray(EVERYBODY, { minLength: 1, maxLength: 3 }), good).map(([ask, awaited, kind]): Act[] => [
    { do: 'table', by: 'desk', ask }, ...awaited.map((each) => says(each, kind, true)), { do: 'attend', by: 'desk', here: EVERYBODY }, { do: 'adopt', by: 'chair', confirmHours: 100 },
  ]),
  fc.tuple(asked, written, fc.subarray(EVERYBODY, { minLength: 4 }), good).map(([ask, by, some, kind]): Act[] => [
    { do: 'call', by: 'chair', ask, procedure: by, hours: 200, why: true }, ...some.map((each) => says(each, kind)),
  ]),
  fc.tuple(written, good, fc.boolean()).map(([by, kind, yes]): Act[] => [
    { do: 'call', by: 'chair', ask: 'ADOPT', procedure: by, hours: 200, why: true }, ...EVERYBODY.map((each) => says(each, kind)), { do: 'leap', hours: 201 },
    { do: 'sweep' }, ...PARTNERS.map((each): Act => ({ do: 'consent', who: each, yes, words: true })),
  ]),
  fc.tuple(asked, who, fc.constantFrom<Kind>('OBJECT', 'NO_OBJECTION', 'RESERVATION'), fc.constantFrom('editorial' as const, 'substantive' as const)).map(
    ([ask, one, word, change]): Act[] => [{ do: 'table', by: 'desk', ask }, says(one, word), ...released(change), { do: 'adopt', by: 'chair', confirmHours: null }],
  ),
)

export const startArbitrary: fc.Arbitrary<Start> = record({
  proposer: fc.constantFrom('viet-nam', 'viet-nam', ...PARTNERS),
  isHidden: fc.boolean(),
  absent: fc.subarray(CHANGING),
  vacant: fc.oneof(fc.constant<string[]>([]), fc.subarray(EVERYBODY, { maxLength: 1 })),
  rules: record({ in_session: termsArbitrary, silence: termsArbitrary, ad_referendum: termsArbitrary, urgent: termsArbitrary }),
  first,
})

export const actsArbitrary = fc.array(fc.oneof(...acts.map(([weight, arbitrary]) => ({ weight, arbitrary }))), { minLength: 8, maxLength: 30, size: 'max' })
