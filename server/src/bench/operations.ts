import { newId, toGlobalId } from '../kernel/ids.js'
import { cursorOf } from '../kernel/page.js'
import { LIMIT_SQL } from './limit.sql.js'
import { madeId, SIZES } from './seed.sql.js'
import type { WorldName } from './world.js'

/** One thing that people ask for, as the product is asked and as hand-written SQL is. */
export interface Operation {
  name: string
  what: string
  /** At least this share of the limit's requests a second; null where none is set. */
  target: number | null
  /** The name of a document that the client sends, or the text of an equal one where it sends none yet. */
  document: string
  /** What one request asks for. `n` counts requests. */
  ask(world: WorldName, n: number): { variables: object; limit: unknown[] }
  /** Named, parameterised, answers one row with the answer as text in `data`. */
  sql: string
}

const TEXT = '{ en vi }'
const DELEGATION = `{ iso2 name ${TEXT} }`
/** What people type: mostly a few words of a title, now and then a code or one broad word. */
const WORDS = ['webinar digital leadership trainers', 'ethics young', 'guidebook gender women', 'open government local', 'study visit planning',
  'recruitment examinations senior', 'lãnh đạo số giảng viên', 'hoi thao tri tue nhan tao', 'BP-001-0017', 'P-2019-00003', 'innovation',
  'chính phủ mở chuyến khảo sát']

const any = (list: readonly string[]) => list[Math.floor(Math.random() * list.length)]!
const upTo = (most: number) => 1 + Math.floor(Math.random() * most)
const planOf = (world: WorldName) => upTo(SIZES[world].plans)
const planKey = (plan: number) => `bench-${String(plan).padStart(3, '0')}`
const proposalOf = (world: WorldName) => upTo(SIZES[world].proposals)

export const OPERATIONS: Operation[] = [
  {
    name: 'Q1',
    what: 'dashboard: a plan, its areas, its projects counted by status',
    target: 0.45,
    document: `query Dashboard($plan: ID!) { workPlan(id: $plan) { id key name ${TEXT} fromYear toYear status body { key name ${TEXT} }
      areas { key number name ${TEXT} }
      figures { asOf total cancelled withoutStatus buckets { bucket count percent } } } }`,
    ask: (world) => {
      const plan = planKey(planOf(world))
      return { variables: { plan }, limit: [plan] }
    },
    sql: LIMIT_SQL.dashboard,
  },
  {
    name: 'Q2',
    what: 'list of 50 projects: lead, partners, pillars, area, status, dates, comment count; filtered, from a cursor',
    target: 0.35,
    document: `query Projects($filter: ProjectFilterInput, $after: String) { projects(filter: $filter, first: 50, after: $after) { totalCount
      pageInfo { hasNextPage endCursor } edges { cursor node { id code title ${TEXT} status bucket tier recurring venue
        lead ${DELEGATION} partners ${DELEGATION} pillars { role pillar { abbreviation } } area { number name ${TEXT} }
        plannedStart { text } plannedEnd { text } actualStart { text } commentCount } } } }`,
    ask: (world, n) => {
      const plan = planOf(world)
      const statuses = n % 2 === 0 ? ['COMPLETED', 'ONGOING', 'CARRIED_OVER'] : null
      const each = SIZES[world].projects / SIZES[world].plans
      const place = n % 3 === 0 && each > 100 ? upTo(each - 100) : null
      const code = place && `BP-${String(plan).padStart(3, '0')}-${String(place).padStart(4, '0')}`
      const after = place && cursorOf([code, madeId('project', (plan - 1) * each + place)])
      return { variables: { filter: { plan: planKey(plan), statuses }, after }, limit: [planKey(plan), statuses, code] }
    },
    sql: LIMIT_SQL.projects,
  },
  {
    name: 'Q3a',
    what: 'proposal: both texts, consensus board with positions and people, what the viewer can do',
    target: null,
    document: 'ProposalPage',
    ask: (world) => {
      const code = `P-2019-${String(proposalOf(world)).padStart(5, '0')}`
      return { variables: { code }, limit: [code] }
    },
    sql: LIMIT_SQL.proposal,
  },
  {
    name: 'Q3b',
    what: 'its 50 comments in threads: authors, countries, dispositions',
    target: null,
    document: 'Comments',
    ask: (world) => {
      const id = madeId('proposal', proposalOf(world))
      return { variables: { subject: toGlobalId('Proposal', id) }, limit: [id] }
    },
    sql: LIMIT_SQL.comments,
  },
  {
    name: 'Q4',
    what: 'text search over every kind of record',
    target: 0.45,
    document: `query Search($text: String!) { search(query: $text, first: 20) { totalCount isCapped
      edges { node { kind isExact title { text isMatch } snippet { text isMatch } record { __typename id } } } } }`,
    ask: () => {
      const text = any(WORDS)
      return { variables: { text }, limit: [text] }
    },
    sql: LIMIT_SQL.search,
  },
  {
    name: 'Q5',
    what: "a plan as of a past day: 50 projects with their titles and status of that day, and the day's figures",
    target: 0.35,
    document: `query AsOf($plan: ID!, $filter: ProjectFilterInput, $day: LocalDate) {
      workPlan(id: $plan) { key figures(asOf: $day) { total cancelled withoutStatus buckets { bucket count percent } } }
      projects(filter: $filter, asOf: $day, first: 50) { totalCount edges { node { id code title ${TEXT} status bucket
        statusEffectiveOn { text } lead ${DELEGATION} plannedStart { text } } } } }`,
    ask: (world) => {
      const plan = planKey(planOf(world))
      const day = `202${2 + (upTo(3) - 1)}-0${upTo(9)}-0${upTo(9)}`
      return { variables: { plan, filter: { plan }, day }, limit: [plan, day] }
    },
    sql: LIMIT_SQL.asOf,
  },
  {
    name: 'Q6',
    what: 'add a comment, told to whoever watches',
    target: 0.45,
    document: 'AddComment',
    ask: (world) => {
      const id = madeId('proposal', proposalOf(world))
      const body = 'We suggest to share the cost among the states, since the capacity of the agencies differs.'
      const input = { idempotencyKey: newId(), subject: toGlobalId('Proposal', id), body }
      return { variables: { input }, limit: [newId(), id, body, madeId('person', 1)] }
    },
    sql: LIMIT_SQL.addComment,
  },
]

/** A screen that asks for several of these at once: its request is one of each. */
export const SCREENS: { name: string; what: string; target: number; parts: string[] }[] = [
  { name: 'Q3', what: 'a proposal with its 50 comments: the two together, as its screen asks for them', target: 0.35, parts: ['Q3a', 'Q3b'] },
]
