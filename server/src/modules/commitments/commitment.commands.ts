import { judge } from '../../kernel/actions.js'
import { isWithin, type Audience, type Tier } from '../../kernel/audience.js'
import { record } from '../../kernel/audit.js'
import { idOf, newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound, stale, type Problem } from '../../kernel/refusals.js'
import { problem, readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import { COMMITMENT_ACTIONS, COMMITMENT_WORDS, rolesOf, stateOf, type CommitmentAction } from './commitment.policy.js'
import {
  COMMITMENT_LIMITS as LIMITS,
  readDay,
  readEvidence,
  type CommitmentKind,
  type ProgressStatus,
} from './commitment.rules.js'
import { lockCommitment, type CommitmentRow } from './commitment.store.js'
import { countProjects, insertCommitment, insertProgress, knownRows, saveAmendment } from './commitment-writes.store.js'

export interface CommitmentInput {
  delegation: string
  body?: string | null
  kind: CommitmentKind
  textEn: string
  textVi?: string | null
  verbVi?: string | null
  madeAt?: string | null
  meeting?: string | null
  instrument?: string | null
  paragraph?: string | null
  due?: string | null
  indicator?: string | null
  projects?: string[] | null
  audience: Tier
  sharedWith?: string[] | null
}

export interface CommitmentTarget {
  id: string
  expectedRevision: number
}

/** Records what a delegation promised: its own officials or the Secretariat, nobody else. */
export async function recordCommitment(
  transaction: Transaction,
  input: CommitmentInput,
): Promise<{ commitmentId: string }> {
  const { viewer } = transaction
  const known = await knownRows(transaction, {
    delegation: input.delegation,
    body: input.body ?? null,
    meeting: input.meeting ?? null,
    instrument: input.instrument ?? null,
  })
  for (const kind of ['delegation', 'body', 'meeting', 'instrument'] as const) {
    if (input[kind] && !known.has(`${kind}:${input[kind]}`)) throw notFound([kind])
  }
  if (rolesOf(viewer, [input.delegation]).length === 0) throw notOwn()
  const problems: Problem[] = []
  const projectIds = (input.projects ?? []).map((id) => idOf('Project', id) ?? '')
  if (projectIds.includes('') || (await countProjects(transaction, projectIds)) !== new Set(projectIds).size)
    throw notFound(['projects'])
  const line = (name: 'verbVi' | 'madeAt' | 'paragraph' | 'indicator') =>
    readText([name], input[name], LIMITS.line, problems, false)
  const audience: Audience = {
    tier: input.audience,
    delegationId: input.delegation,
    bodyId: input.body ?? null,
    sharedWith: input.audience === 'ams_plus' ? (input.sharedWith ?? null) : null,
  }
  const row = {
    ...audience,
    id: newId(),
    kind: input.kind,
    meetingId: input.meeting ?? null,
    instrumentId: input.instrument ?? null,
    textEn: readText(['textEn'], input.textEn, LIMITS.text, problems) ?? '',
    textVi: readText(['textVi'], input.textVi, LIMITS.text, problems, false),
    verbVi: line('verbVi'),
    madeAt: line('madeAt'),
    paragraph: line('paragraph'),
    indicator: line('indicator'),
    due: input.due ? readDay(['due'], input.due, problems) : null,
    isDemo: viewer.isDemo,
    projectIds: [...new Set(projectIds)],
  }
  if (problems.length) throw invalid(problems)
  const code = await insertCommitment(transaction, row)
  record(transaction, {
    action: 'commitment.record',
    subject: { type: 'Commitment', id: row.id, code },
    after: { kind: row.kind, textEn: row.textEn, due: row.due, indicator: row.indicator, delegation: input.delegation },
    audience,
    officeKind: actsAs(viewer, row.bodyId),
  })
  return { commitmentId: row.id }
}

export interface Amendment {
  textEn?: string | null
  textVi?: string | null
  due?: string | null
  indicator?: string | null
  reason: string
}

/** Changes what is to be reached or by when; fields not given stay. The earlier words stay on record. */
export async function amendCommitment(
  transaction: Transaction,
  target: CommitmentTarget,
  input: Amendment,
): Promise<{ commitmentId: string }> {
  const commitment = await openCommitment(transaction, target, 'amend')
  const problems: Problem[] = []
  const amended = {
    textEn:
      input.textEn == null ? commitment.textEn : (readText(['textEn'], input.textEn, LIMITS.text, problems) ?? ''),
    textVi:
      input.textVi === undefined ? commitment.textVi : readText(['textVi'], input.textVi, LIMITS.text, problems, false),
    due: input.due === undefined ? commitment.due : input.due ? readDay(['due'], input.due, problems) : null,
    indicator:
      input.indicator === undefined
        ? commitment.indicator
        : readText(['indicator'], input.indicator, LIMITS.line, problems, false),
  }
  const reason = readText(['reason'], input.reason, LIMITS.progress, problems)
  if (problems.length) throw invalid(problems)
  const changed = (Object.keys(amended) as (keyof typeof amended)[]).filter((key) => amended[key] !== commitment[key])
  const pick = (from: typeof amended) => Object.fromEntries(changed.map((key) => [key, from[key]]))
  await saveAmendment(transaction, commitment.id, amended)
  await recordOn(transaction, commitment, 'amend', { before: pick(commitment), after: pick(amended), reason })
  return { commitmentId: commitment.id }
}

export interface Report {
  status: ProgressStatus
  text?: string | null
  effectiveOn: string
  evidenceUrl?: string | null
  audience?: Tier | null
}

/** Adds a report of progress; earlier ones stay. To report on what was closed needs words: why it is open again. */
export async function reportProgress(
  transaction: Transaction,
  target: CommitmentTarget,
  input: Report,
): Promise<{ commitmentId: string }> {
  const { viewer } = transaction
  const commitment = await openCommitment(transaction, target, 'reportProgress')
  const problems: Problem[] = []
  const isClosed = stateOf(commitment.status) !== 'OPEN'
  const text = readText(['text'], input.text, LIMITS.progress, problems, isClosed || input.status === 'LAPSED')
  // The day in the zone that is furthest ahead: nobody's today is refused.
  const latest = new Date(transaction.now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)
  const effectiveOn = readDay(['effectiveOn'], input.effectiveOn, problems, latest)
  const evidenceUrl = readEvidence(['evidenceUrl'], input.evidenceUrl, problems)
  const tier = input.audience ?? commitment.tier
  if (!isWithin(tier, commitment.tier)) problems.push(tooWide())
  if (problems.length) throw invalid(problems)
  await insertProgress(transaction, {
    id: newId(),
    commitmentId: commitment.id,
    status: input.status,
    text,
    effectiveOn: effectiveOn!,
    evidenceUrl,
    personId: viewer.personId,
    delegationId: viewer.delegationId,
    officeKind: actsAs(viewer, commitment.bodyId),
    tier,
    bodyId: commitment.bodyId,
    sharedWith: commitment.sharedWith,
  })
  await recordOn(transaction, { ...commitment, tier, delegationId: viewer.delegationId }, 'reportProgress', {
    before: { status: commitment.status },
    after: { status: input.status, text, effectiveOn, evidenceUrl },
  })
  return { commitmentId: commitment.id }
}

async function openCommitment(
  transaction: Transaction,
  target: CommitmentTarget,
  action: CommitmentAction,
): Promise<CommitmentRow> {
  const found = await lockCommitment(transaction, idOf('Commitment', target.id) ?? '')
  if (!found) throw notFound()
  const { commitment, promisers } = found
  const refusal = judge(
    COMMITMENT_ACTIONS[action],
    stateOf(commitment.status),
    rolesOf(transaction.viewer, promisers),
    COMMITMENT_WORDS,
  )
  if (refusal) throw refusal
  if (commitment.revision !== target.expectedRevision) {
    throw stale(commitment.revision, {
      textEn: commitment.textEn,
      due: commitment.due,
      indicator: commitment.indicator,
      status: commitment.status,
    })
  }
  return commitment
}

async function recordOn(
  transaction: Transaction,
  commitment: CommitmentRow,
  action: CommitmentAction,
  change: { before?: unknown; after?: unknown; reason?: string | null },
): Promise<void> {
  record(transaction, {
    action: `commitment.${action}`,
    subject: { type: 'Commitment', id: commitment.id, code: commitment.code },
    ...change,
    audience: commitment,
    officeKind: actsAs(transaction.viewer, commitment.bodyId),
  })
}

function notOwn() {
  return notAllowed(
    {
      en: 'A promise is recorded by the delegation that makes it, or by the Secretariat.',
      vi: 'Cam kết do chính đoàn đưa ra hoặc Ban Thư ký ghi nhận.',
    },
    { en: 'Ask that delegation or the Secretariat to record it.', vi: 'Hãy đề nghị đoàn đó hoặc Ban Thư ký ghi nhận.' },
  )
}

function tooWide(): Problem {
  return problem(
    ['audience'],
    { en: 'More people would read the report than the commitment.', vi: 'Báo cáo sẽ có nhiều người đọc hơn cam kết.' },
    { en: 'Choose a narrower audience.', vi: 'Hãy chọn phạm vi người đọc hẹp hơn.' },
  )
}
