import { endOf } from '../../kernel/partial-date.js'
import { holds, type Viewer } from '../../kernel/viewer.js'
import { CONSENTING } from '../rounds/round.policy.js'

import { DUTY_GROUPS, DUTY_RULES, type DutyRule } from './duty-words.rules.js'
import { seatDay } from '../../kernel/wall-time.js'

/** One thing that needs the viewer, and the rule that put it there. */
export interface Duty {
  rule: DutyRule
  subject: { type: 'Proposal' | 'Round' | 'ChairTerm' | 'Comment' | 'Commitment' | 'Project' | 'Consultation' | 'Decision'; id: string; code: string }
  titleEn: string | null
  titleVi: string | null
  /** An instant with the zone it was set in, or a day of a calendar; both null when there is none. */
  deadline: Date | null
  zone: string | null
  due: string | null
  isOverdue: boolean
  askedById: string | null
  /** The person before the viewer in the office, to whom it was addressed; null when to the viewer. */
  inheritedFromId: string | null
  /** How many things the line stands for; null for one. */
  count: number | null
}

interface Titled {
  titleEn: string | null
  titleVi: string | null
}

export interface ProposalFacts extends Titled {
  id: string
  code: string
  state: string
  delegationId: string
  bodyId: string
  commentsCloseAt: Date | null
  commentsCloseZone: string | null
  /** Whether the newest revision that the viewer may see is not submitted yet. */
  hasDraft: boolean
  /** Whether the viewer's delegation has commented for others to read. */
  hasCommented: boolean
  /** Threads of others that are open. */
  openThreads: number
}

export interface RoundFacts extends Titled {
  id: string
  code: string
  bodyId: string
  proposalDelegationId: string
  procedure: 'in_session' | 'silence' | 'ad_referendum' | 'urgent'
  state: 'OPEN' | 'CONFIRMING'
  closesAt: Date | null
  closesZone: string | null
  confirmBy: Date | null
  confirmZone: string | null
  meetingStart: string | null
  /** Whether the viewer's delegation has a seat that counts. */
  counts: boolean
  /** The delegation's last position; null when silent. */
  kind: string | null
  isOutdated: boolean
  /** It was given ad referendum, and the capital has not confirmed it. */
  isPending: boolean
  /** The Secretariat recorded it, and the delegation has not confirmed it. */
  isRecorded: boolean
  /** Whether the consent of the viewer's delegation, a partner, is asked and not given. */
  isConsentAsked: boolean
  /** Whether a position that the viewer may see stands in the way. */
  isBroken: boolean
  /** Whether the viewer's own position was replaced by a colleague's. */
  isReplaced: boolean
}

export interface PromiseFacts extends Titled {
  id: string
  code: string
  due: string
}

export interface ProjectFacts extends Titled {
  id: string
  code: string
  /** Planned end as last revised, a partial date. */
  end: string | null
  statusRecordedAt: Date | null
}

export interface MentionFacts extends Titled {
  id: string
  code: string
  delegationId: string
}

/** A handover of the chair that waits for the viewer's signature; `due` is when the next term begins. */
export interface ChairFacts extends Titled {
  id: string
  code: string
  due: string | null
}

/** A mention of somebody whose office the viewer has taken over. */
export type InheritedFacts = MentionFacts & { mentionedId: string }

const DAY_MS = 86_400_000
const WARNED_DAYS = 60

/** What a proposal asks of the viewer; at most one duty as its author and one as anybody else. */
export function dutiesOfProposal(viewer: Viewer, row: ProposalFacts, now: Date): Duty[] {
  const of = (rule: DutyRule, more: Partial<Duty> = {}) =>
    duty(rule, { type: 'Proposal', id: row.id, code: row.code }, row, more)
  const closing = { deadline: row.commentsCloseAt, zone: row.commentsCloseZone, askedById: row.delegationId }
  const isAuthor = row.delegationId === viewer.delegationId && isFocalPoint(viewer, row.bodyId)
  const duties: Duty[] = []
  if (isAuthor) {
    if (row.state === 'DRAFT') duties.push(of('finishDraft'))
    if (row.state === 'RETURNED') duties.push(of('mend'))
    if (isDiscussed(row) && row.hasDraft) duties.push(of('releaseRevision'))
    if (isDiscussed(row) && row.openThreads > 0) duties.push(of('answerComments', { count: row.openThreads }))
  }
  if (isDeskOfficer(viewer, row.bodyId) && row.state === 'SUBMITTED')
    duties.push(of('appraise', { askedById: row.delegationId }))
  const isOver = row.commentsCloseAt !== null && row.commentsCloseAt <= now
  if (
    row.state === 'CIRCULATED' &&
    isOver &&
    (isDeskOfficer(viewer, row.bodyId) || viewer.chairOf.includes(row.bodyId))
  ) {
    duties.push(of('table', { askedById: row.delegationId }))
  }
  if (row.state === 'CIRCULATED' && !isOver && row.delegationId !== viewer.delegationId) {
    if (isFocalPoint(viewer, row.bodyId) && !row.hasCommented) duties.push(of('comment', closing))
    else if (isDecider(viewer, row.bodyId)) duties.push(of('readCirculated', closing))
  }
  return duties
}

/** What a running round asks of the viewer. One in writing ends by itself: it asks the Chair only when it is broken. */
export function dutiesOfRound(viewer: Viewer, row: RoundFacts): Duty[] {
  const isConfirming = row.state === 'CONFIRMING'
  const timing = {
    deadline: isConfirming ? row.confirmBy : row.closesAt,
    zone: isConfirming ? row.confirmZone : row.closesZone,
    due: row.closesAt || isConfirming ? null : row.meetingStart,
    askedById: row.proposalDelegationId,
  }
  const of = (rule: DutyRule) => duty(rule, { type: 'Round', id: row.id, code: row.code }, row, timing)
  const duties: Duty[] = []
  const isChair = viewer.chairOf.includes(row.bodyId)
  if (isChair && row.procedure === 'in_session' && !isConfirming) duties.push(of('closeRound'))
  if (row.procedure !== 'in_session' && row.isBroken && (isChair || isDeskOfficer(viewer, row.bodyId))) duties.push(of('mendRound'))
  if (row.isConsentAsked && CONSENTING.some((kind) => holds(viewer, kind, row.bodyId))) duties.push(of('giveConsent'))
  return row.counts ? [...duties, ...dutiesOfSeat(viewer, row, of)] : duties
}

function dutiesOfSeat(viewer: Viewer, row: RoundFacts, of: (rule: DutyRule) => Duty): Duty[] {
  if (!isDecider(viewer, row.bodyId)) {
    const isWanted = (row.kind === null || row.isOutdated) && row.state === 'OPEN'
    return isWanted && isFocalPoint(viewer, row.bodyId) ? [of('briefPosition')] : []
  }
  const duties: Duty[] = []
  if (row.isRecorded) duties.push(of('confirmRecorded'))
  else if (row.kind !== null && row.isOutdated) duties.push(of('renewPosition'))
  else if (row.isPending) duties.push(of('confirmPosition'))
  else if (row.kind === null && row.state === 'OPEN') duties.push(of('statePosition'))
  if (row.isReplaced) duties.push(of('readReplaced'))
  return duties
}

/** Whether a promise of the viewer's delegation is due soon enough to report on. */
export function dutiesOfPromise(row: PromiseFacts, now: Date): Duty[] {
  const soon = seatDay(new Date(now.getTime() + WARNED_DAYS * DAY_MS))
  if (endOf(row.due) > soon) return []
  const isOverdue = endOf(row.due) < seatDay(now)
  return [duty('reportPromise', { type: 'Commitment', id: row.id, code: row.code }, row, { due: row.due, isOverdue })]
}

/** Whether a project that the viewer's delegation leads is overdue, or nothing was said of it for 90 days. */
export function dutiesOfProject(row: ProjectFacts, now: Date): Duty[] {
  const subject = { type: 'Project' as const, id: row.id, code: row.code }
  if (row.end !== null && endOf(row.end) < seatDay(now))
    return [duty('reportOverdue', subject, row, { due: row.end, isOverdue: true })]
  const isSilent = row.statusRecordedAt === null || now.getTime() - row.statusRecordedAt.getTime() > 90 * DAY_MS
  return isSilent ? [duty('reportSilent', subject, row)] : []
}

export function dutiesOfMention(row: MentionFacts): Duty[] {
  return [duty('readMention', { type: 'Comment', id: row.id, code: row.code }, row, { askedById: row.delegationId })]
}

export function dutiesOfChair(row: ChairFacts): Duty[] {
  return [duty('handOverChair', { type: 'ChairTerm', id: row.id, code: row.code }, row, { due: row.due })]
}

export function dutiesOfInherited(row: InheritedFacts): Duty[] {
  const more = { askedById: row.delegationId, inheritedFromId: row.mentionedId }
  return [duty('readInherited', { type: 'Comment', id: row.id, code: row.code }, row, more)]
}

export interface ReviewFacts extends Titled {
  id: string
  number: string
  bodyId: string
  reviewBy: string
  isOverdue: boolean
}

/** Whether a decision whose day of review comes near, or has passed, is for the viewer to review. */
export function dutiesOfReview(viewer: Viewer, row: ReviewFacts): Duty[] {
  if (!isDeskOfficer(viewer, row.bodyId) && !viewer.chairOf.includes(row.bodyId)) return []
  return [duty('reviewDecision', { type: 'Decision', id: row.id, code: row.number }, row, { due: row.reviewBy, isOverdue: row.isOverdue })]
}

/** Duties in the order in which they are shown: by group, then the soonest first, those without a deadline last. */
export function inOrder(duties: Duty[]): Duty[] {
  const group = (each: Duty) => DUTY_GROUPS.indexOf(DUTY_RULES[each.rule].group)
  const when = (each: Duty) => each.deadline?.toISOString() ?? (each.due ? endOf(each.due) : '9999')
  return [...duties].sort(
    (a, b) =>
      group(a) - group(b) ||
      compare(when(a), when(b)) ||
      compare(a.subject.code, b.subject.code) ||
      compare(a.rule, b.rule),
  )
}

function duty(rule: DutyRule, subject: Duty['subject'], { titleEn, titleVi }: Titled, more: Partial<Duty> = {}): Duty {
  return {
    rule,
    subject,
    titleEn,
    titleVi,
    deadline: null,
    zone: null,
    due: null,
    isOverdue: false,
    askedById: null,
    inheritedFromId: null,
    count: null,
    ...more,
  }
}

function isDiscussed(row: ProposalFacts): boolean {
  return ['CIRCULATED', 'TABLED', 'DECIDING', 'DEFERRED', 'REFERRED'].includes(row.state)
}

function isFocalPoint(viewer: Viewer, bodyId: string): boolean {
  return holds(viewer, 'focal_point', bodyId) || holds(viewer, 'partner_focal_point', bodyId)
}

function isDecider(viewer: Viewer, bodyId: string): boolean {
  return holds(viewer, 'senior_official', bodyId) || holds(viewer, 'head', bodyId)
}

function isDeskOfficer(viewer: Viewer, bodyId: string): boolean {
  return viewer.group === 'secretariat' && holds(viewer, 'desk_officer', bodyId)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
