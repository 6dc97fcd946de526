import { partsOf } from '../ui/partial-date.format.js'
import type { CommitmentsView, EditorSection, ProjectView, ProposalView } from './paths.js'

/** What addresses may carry, read so that a mistyped one still opens its page. What is not set leaves the address. */
type Given = Record<string, unknown>

const word = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, 200) : undefined
}

/** Where a page begins, as the server gave it. */
const cursor = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 4000 ? value : undefined

const oneOf = <Value extends string>(value: unknown, ...values: readonly Value[]): Value | undefined =>
  values.find((each) => each === value)

/** A calendar day, `YYYY-MM-DD`. */
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

/** A day, month, quarter or year; a year comes as a number. */
const partialDate = (value: unknown): string | undefined => {
  const text = word(value)
  return text && partsOf(text) ? text : undefined
}

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 100 ? value : undefined

type Set<Params> = { [Key in keyof Params]?: Exclude<Params[Key], undefined> }

function only<Params extends Given>(params: Params): Set<Params> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as Set<Params>
}

export const signInSearch = ({ next }: Given) => only({ next: word(next) })

export const proposalsSearch = ({ state, body, delegation, first, after }: Given) =>
  only({
    state: oneOf(
      state,
      'DRAFT',
      'SUBMITTED',
      'RETURNED',
      'CIRCULATED',
      'TABLED',
      'DECIDING',
      'CONFIRMING',
      'ADOPTED',
      'DEFERRED',
      'REFERRED',
      'NOT_ADOPTED',
      'WITHDRAWN',
    ),
    body: word(body),
    delegation: word(delegation),
    first: count(first),
    after: cursor(after),
  })

export const proposalSearch = ({ view, revision, from, to, receipt }: Given) =>
  only({
    view: oneOf<ProposalView>(view, 'text', 'changes', 'comments', 'positions', 'capital', 'history'),
    revision: count(revision),
    from: count(from),
    to: count(to),
    receipt: receipt === true ? true : undefined,
  })

export const editorSearch = ({ section }: Given) =>
  only({
    section: oneOf<EditorSection>(
      section,
      'BASICS',
      'RATIONALE',
      'RESULTS',
      'WHO',
      'WHEN_WHERE',
      'FUNDING',
      'SUSTAINABILITY',
      'CHECK',
    ),
  })

export const planSearch = ({ view, q, bucket, withoutStatus, area, lead, asOf, sort, first, after }: Given) =>
  only({
    view: oneOf(view, 'table', 'board'),
    q: word(q),
    bucket: oneOf(bucket, 'COMPLETED', 'ONGOING_OR_ANNUAL', 'PLANNED'),
    withoutStatus: withoutStatus === true ? true : undefined,
    area: word(area),
    lead: word(lead),
    asOf: day(asOf),
    sort: oneOf(sort, 'CODE', 'TITLE', 'LEAD', 'START'),
    first: count(first),
    after: cursor(after),
  })

export const projectSearch = ({ view, asOf }: Given) =>
  only({ view: oneOf<ProjectView>(view, 'overview', 'comments', 'history'), asOf: day(asOf) })

export const commitmentsSearch = ({ view, actor, kind, instrument, first, after }: Given) =>
  only({
    view: oneOf<CommitmentsView>(view, 'own', 'all', 'instruments'),
    actor: word(actor),
    kind: word(kind),
    instrument: word(instrument),
    first: count(first),
    after: cursor(after),
  })

export const roundsSearch = ({ body, state }: Given) =>
  only({ body: word(body), state: oneOf(state, 'OPEN', 'WRITING', 'MEETING', 'CONFIRMING', 'CLOSED') })

export const registerSearch = ({ body, outcome, first }: Given) =>
  only({ body: word(body), outcome: word(outcome), first: count(first) })

export const membersSearch = ({ body, asOf }: Given) => only({ body: word(body), asOf: day(asOf) })

export const searchSearch = ({ q, type, first }: Given) => only({ q: word(q), type: word(type), first: count(first) })

export const changesSearch = ({ from }: Given) => only({ from: partialDate(from) })

export const historySearch = ({ type, actor, from, to, after, first }: Given) =>
  only({
    type: word(type),
    actor: word(actor),
    from: partialDate(from),
    to: partialDate(to),
    after: cursor(after),
    first: count(first),
  })
