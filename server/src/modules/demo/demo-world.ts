import type pg from 'pg'
import type { DataSource } from 'typeorm'
import { toGlobalId } from '../../kernel/ids.js'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { SYSTEM, type Viewer } from '../../kernel/viewer.js'
import { addComment } from '../comments/comment.commands.js'
import { APPRAISAL_POINTS } from '../proposals/appraisal.rules.js'
import { circulateProposal, returnProposal } from '../proposals/proposal.commands.appraise.js'
import { createProposal, submitProposal } from '../proposals/proposal.commands.draft.js'
import type { ConceptNote } from '../proposals/concept-note-fields.rules.js'
import { put } from '../reference/put.js'
import { statePosition } from '../rounds/position.commands.js'
import { callRound, tableProposal, type Call } from '../rounds/opening.commands.js'
import { recordConsensus } from '../rounds/round.commands.js'
import { endSessions, hashOf, openSession, viewerOf } from '../sessions/session.store.js'
import { loadDemoConsultation } from './demo-consultation.js'
import { loadDemoRules } from './demo-rules.js'
import { loadDemoChair } from './demo-chair.js'
import { DEMO_MEETINGS, DEMO_PROPOSALS, type DemoProposal } from './demo-proposals.data.js'
import { personaAccountId } from './persona.store.js'

const DESK = 'asec-desk-officer'
const CHAIR = 'kh-chair'
const COMMENT_DAYS = 14

/**
 * Makes the demonstration's meetings and proposals, once, by the same commands that people use: each with its history
 * and audit trail, marked as demonstration. Needs the reference data and the personas. Answers how many were made.
 */
export async function loadDemoWorld(dataSource: DataSource, pool: pg.Pool): Promise<number> {
  const [{ made }] = await transact(dataSource, SYSTEM, (system) =>
    system.rows<{ made: number }>(`select count(*)::int as made from proposal where is_demo`),
  ) as [{ made: number }]
  if (made) return 0
  await transact(dataSource, SYSTEM, loadMeetings)
  await transact(dataSource, SYSTEM, loadDemoRules)
  await transact(dataSource, SYSTEM, loadDemoChair)
  const viewers = new Map<string, Viewer>()
  const as = async <Result>(key: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    if (!viewers.has(key)) viewers.set(key, await personaViewer(dataSource, pool, key))
    return transact(dataSource, viewers.get(key)!, work)
  }
  for (const proposal of DEMO_PROPOSALS) await bring(as, proposal)
  await loadDemoConsultation(as)
  return DEMO_PROPOSALS.length
}

type As = <Result>(key: string, work: (transaction: Transaction) => Promise<Result>) => Promise<Result>

async function bring(as: As, demo: DemoProposal): Promise<void> {
  const { proposalId: id } = await as(demo.by, (transaction) =>
    createProposal(transaction, {
      workPlanId: demo.plan, audience: demo.plan.startsWith('accsm3') ? 'ams_plus' : 'ams', sharedWith: null, conceptNote: noteOf(demo),
    }),
  )
  if (demo.reached === 'DRAFT') return
  await as(demo.by, (transaction) => submitProposal(transaction, { id }, null))
  if (demo.reached === 'SUBMITTED') return
  const checklist = APPRAISAL_POINTS.map(({ key }) => ({ key, met: true, note: null }))
  if (demo.reached === 'RETURNED') {
    await as(DESK, (transaction) => returnProposal(transaction, { id }, checklist, demo.returnedFor!))
    return
  }
  const at = new Date(Date.now() + COMMENT_DAYS * 86_400_000)
  at.setUTCHours(10, 0, 0, 0)
  await as(DESK, (transaction) => circulateProposal(transaction, { id }, checklist, { at, zone: 'Asia/Jakarta' }))
  for (const [by, section, body] of demo.comments ?? []) {
    await as(by, (transaction) => addComment(transaction, { subject: toGlobalId('Proposal', id), section, body }))
  }
  if (demo.reached === 'CIRCULATED') return
  const meeting = demo.plan.startsWith('accsm3') ? DEMO_MEETINGS[1] : DEMO_MEETINGS[0]
  const { roundId } = await as(DESK, (transaction) =>
    demo.reached === 'DECIDING' ? callRound(transaction, { id }, silenceOf(at)) : tableProposal(transaction, { id }, meeting.id),
  )
  for (const [by, kind, text] of demo.positions ?? []) {
    await as(by, (transaction) => statePosition(transaction, { roundId, number: 1, kind, text: text ?? null }))
  }
  if (demo.reached === 'ADOPTED') await as(CHAIR, (transaction) => recordConsensus(transaction, { id }, null))
}

function silenceOf(closesAt: Date): Call {
  return { procedure: 'silence', ask: 'ADOPT', closesAt, closesZone: 'Asia/Jakarta', reason: null }
}

function noteOf(demo: DemoProposal): Partial<ConceptNote> {
  const [indicator, target] = demo.indicator
  return {
    titleEn: demo.title[0], titleVi: demo.title[1], briefEn: demo.brief[0], briefVi: demo.brief[1], problem: demo.problem,
    objective: demo.objective, outputs: demo.outputs, indicators: indicator ? [{ text: indicator, target }] : [],
    beneficiaries: demo.beneficiaries, leadId: demo.lead, participation: 'ALL', partnerIds: demo.partners ?? [],
    plannedStart: demo.start, plannedEnd: demo.end, venue: demo.venue,
    funding: demo.amount ? [{ sourceId: null, label: 'Budget of the host', amount: demo.amount, currency: 'USD', costSharing: null }] : [],
  }
}

async function loadMeetings(system: Transaction): Promise<void> {
  for (const meeting of DEMO_MEETINGS) {
    await put(system, 'meeting', ['id'], { ...meeting, heldBy: meeting.bodyId, hostId: 'cambodia', chairId: 'cambodia', status: 'planned', isDemo: true })
  }
}

/** The persona as the wall knows it when signed in. */
async function personaViewer(dataSource: DataSource, pool: pg.Pool, key: string): Promise<Viewer> {
  const accountId = personaAccountId(key)
  const token = await transact(dataSource, SYSTEM, (system) => openSession(system, { accountId, method: 'demo', hours: 1 }))
  const viewer = await viewerOf(pool, hashOf(token), { idleMinutes: 30, touch: false })
  await transact(dataSource, SYSTEM, (system) => endSessions(system, { accountId, hashes: [hashOf(token)], reason: 'demonstration data' }))
  if (!viewer) throw new Error(`The persona ${key} has no rights: its office or its delegation's participation is missing.`)
  return viewer
}
