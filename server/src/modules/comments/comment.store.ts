import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Tier } from '../../kernel/audience.js'
import { isRowId } from '../../kernel/ids.js'
import type { CursorKeys } from '../../kernel/page.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { Reader } from '../../kernel/unit.js'
import type { OfficeKind } from '../../kernel/viewer.js'
import { PERSON, type PersonRow } from '../institution/institution.store.js'

export type Disposition = 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'NOT_ACCEPTED' | 'NOTED'

/** A comment as stored, with what its thread and subject say about it. */
export interface CommentRow {
  __typename: 'Comment'
  id: string
  proposalId: string | null
  projectId: string | null
  section: string | null
  /** The revision it was given on; null on a project. */
  number: number | null
  parentId: string | null
  threadId: string
  body: string
  tier: Tier
  delegationId: string
  ownerId: string
  bodyId: string | null
  sharedWith: string[] | null
  mentions: string[]
  personId: string | null
  officeKind: OfficeKind
  writtenAt: Date
  /** The same instant with microseconds, for cursors. */
  writtenKey: string
  editedAt: Date | null
  resolvedAt: Date | null
  resolvedBy: string | null
  disposition: Disposition | null
  dispositionNote: string | null
  revision: number
  /** When the thread's first comment was resolved. */
  threadResolvedAt: Date | null
  /** The delegation that answers for the subject, and the subject's state and deadline. */
  answers: string | null
  subjectState: string | null
  commentsCloseAt: Date | null
  /** The answers in its thread, where they were read along. */
  replies?: CommentRow[]
}

const columns = (resolvedAtOf: (thread: string) => string) => `c.id, c.proposal_id, c.project_id, c.section, c.number, c.parent_id, c.thread_id, c.body, c.tier, c.delegation_id,
  c.owner_id, c.body_id, c.shared_with, c.mentions, c.person_id, c.office_kind, c.written_at, c.written_at::text as written_key,
  c.edited_at, c.resolved_at, c.resolved_by, c.disposition, c.disposition_note, c.revision,
  case when c.parent_id is null then c.resolved_at
    else ${resolvedAtOf('c.thread_id')} end as thread_resolved_at,
  coalesce(p.delegation_id, j.lead_id, j.delegation_id) as answers, p.state as subject_state, p.comments_close_at`
const COMMENT = columns((thread) => `(select root.resolved_at from comment root where root.id = ${thread})`)

const OF_SUBJECT = `left join proposal p on p.id = c.proposal_id left join project j on j.id = c.project_id`
const FROM = `comment c ${OF_SUBJECT}`

/** What a list of threads is narrowed to; null does not narrow. */
export interface ThreadFilter {
  section: string | null
  isOpen: boolean | null
}

/** First comments of a subject's threads, oldest first, with how many there are. Their answers come along. */
export async function listThreads(
  reads: Reader,
  subject: { type: 'Proposal' | 'Project'; id: string },
  filter: ThreadFilter,
  first: number,
  after: CursorKeys | null,
): Promise<{ rows: CommentRow[]; totalCount: number }> {
  const values: unknown[] = [subject.id]
  const where = [`c.${subject.type === 'Proposal' ? 'proposal_id' : 'project_id'} = $1`, 'c.parent_id is null']
  if (filter.section !== null) where.push(`c.section = $${values.push(filter.section)}`)
  if (filter.isOpen !== null) where.push(`c.resolved_at is ${filter.isOpen ? '' : 'not '}null`)
  const later = after ? `(written_at, id) > ($${values.push(after[0])}::timestamptz, $${values.push(after[1])}::uuid)` : 'true'
  const said = await reads.rows<CommentRow & { total: number }>(
    `with thread as materialized (select * from comment c where ${where.join(' and ')}),
       page as materialized (select * from thread where ${later} order by written_at, id limit $${values.push(first + 1)}),
       said as (select * from page union all select answer.* from page cross join lateral ${answersOf('page.id')} answer)
     select counted.total, ${columns((thread) => `(select page.resolved_at from page where page.id = ${thread})`)}
     from (select count(*)::int as total from thread) counted left join (said c ${OF_SUBJECT}) on true order by c.written_at, c.id`,
    values,
  )
  const rows = said.filter(({ id, parentId }) => id !== null && parentId === null)
  for (const row of rows) row.replies = said.filter(({ threadId, parentId }) => threadId === row.id && parentId !== null)
  return { rows, totalCount: said[0]!.total }
}

/** Comments by row id. */
export function commentLoader(context: Context): DataLoader<string, CommentRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await commentsByIds(context.reads, ids)
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** One comment; null when the reader may not see it. */
export async function commentById(reads: Reader, id: string): Promise<CommentRow | null> {
  return isRowId(id) ? ((await commentsByIds(reads, [id]))[0] ?? null) : null
}

const answersOf = (thread: string) => `(select * from comment where comment.thread_id = ${thread} and comment.parent_id is not null
  order by comment.written_at, comment.id limit 200)`

/** The answers in each thread, oldest first, 200 at most each. */
export function repliesLoader(context: Context): DataLoader<string, CommentRow[]> {
  return new DataLoader(async (threadIds) => {
    const rows = await context.reads.rows<CommentRow>(
      `select ${COMMENT} from unnest($1::uuid[]) asked (thread_id)
       cross join lateral ${answersOf('asked.thread_id')} c
       ${OF_SUBJECT}
       order by c.written_at, c.id`,
      [threadIds],
    )
    return threadIds.map((id) => rows.filter((row) => row.threadId === id))
  })
}

export interface CommentCounts {
  all: number
  open: number
}

/** How many comments of these proposals or projects the reader may see: all of them, and threads still open. */
export function proposalCountsLoader(context: Context): DataLoader<string, CommentCounts> {
  return countsLoader(context, 'proposal_id')
}

export function projectCountsLoader(context: Context): DataLoader<string, CommentCounts> {
  return countsLoader(context, 'project_id')
}

function countsLoader(context: Context, column: 'proposal_id' | 'project_id'): DataLoader<string, CommentCounts> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<CommentCounts & { id: string }>({
      name: `comment.counts_${column}`,
      // One look-up a subject: over all of them at once the wall would first gather every proposal and revision.
      text: `select asked.id, found.* from unnest($1::uuid[]) asked (id) cross join lateral (
          select count(*)::int as all, (count(*) filter (where parent_id is null and resolved_at is null))::int as open
          from comment where ${column} = asked.id) found`,
      values: [ids],
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? { all: 0, open: 0 })
  })
}

function commentsByIds(reads: Reader, ids: readonly string[]): Promise<CommentRow[]> {
  return reads.rows<CommentRow>(`select ${COMMENT} from ${FROM} where c.id = any ($1::uuid[])`, [ids])
}

/** Locks a comment until the transaction ends. */
export async function lockComment(reads: Reader, id: string): Promise<void> {
  if (isRowId(id)) await reads.rows(`select from comment where id = $1 for update`, [id])
}

/** Whether anybody, seen by the reader, has answered this comment. */
export async function hasAnswer(reads: Reader, id: string): Promise<boolean> {
  const rows = await reads.rows(`select 1 as one from comment where parent_id = $1 limit 1`, [id])
  return rows.length > 0
}

export interface NewComment {
  id: string
  proposalId: string | null
  projectId: string | null
  section: string | null
  number: number | null
  parentId: string | null
  threadId: string
  body: string
  tier: Tier
  delegationId: string
  ownerId: string
  bodyId: string | null
  sharedWith: string[] | null
  mentions: string[]
  personId: string | null
  officeKind: OfficeKind
}

/** Writes a comment and answers it. Not read anew: who reads the end of an index is in the way of all who write there. */
export function insertComment(transaction: Transaction, row: NewComment): Promise<CommentRow> {
  const written = transaction.later<CommentRow>(
    `with c as (insert into comment (id, proposal_id, project_id, section, number, parent_id, thread_id, body, tier, delegation_id,
       owner_id, body_id, shared_with, mentions, person_id, office_kind, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, (select clock_now())) returning *)
     select ${COMMENT} from c ${OF_SUBJECT}`,
    [
      row.id,
      row.proposalId,
      row.projectId,
      row.section,
      row.number,
      row.parentId,
      row.threadId,
      row.body,
      row.tier,
      row.delegationId,
      row.ownerId,
      row.bodyId,
      row.sharedWith,
      row.mentions,
      row.personId,
      row.officeKind,
    ],
  )
  const answer = written.then(([comment]) => comment!)
  answer.catch(() => undefined) // where it fails the commit does
  return answer
}

/** Saves a new text; the old one stays in the audit trail. */
export async function saveText(reads: Reader, id: string, body: string, mentions: string[]): Promise<void> {
  await reads.rows(
    `update comment set body = $2, mentions = $3, edited_at = (select clock_now()), revision = revision + 1 where id = $1`,
    [id, body, mentions],
  )
}

/** Saves how a thread was resolved; with nulls it is open again. */
export async function saveDisposition(
  reads: Reader,
  id: string,
  personId: string | null,
  disposition: Disposition | null,
  note: string | null,
): Promise<void> {
  await reads.rows(
    `update comment set resolved_at = case when $3::text is null then null else (select clock_now()) end, resolved_by = $2,
       disposition = $3, disposition_note = $4, revision = revision + 1 where id = $1`,
    [id, personId, disposition, note],
  )
}

/** The delegations for which each of these people, as far as the reader may know them, holds an office today. */
export async function peopleWithDelegations(
  reads: Reader,
  ids: string[],
): Promise<{ id: string; delegations: { id: string; kind: string }[] }[]> {
  return reads.rows(
    `select p.id, coalesce(jsonb_agg(distinct jsonb_build_object('id', d.id, 'kind', d.kind))
        filter (where d.id is not null), '[]') as delegations
     from person p
     left join office o on o.person_id = p.id and o.kind <> 'contributor' and o.from_at <= (select clock_now()) and (o.to_at is null or o.to_at > (select clock_now()))
     left join delegation d on d.id = o.delegation_id
     where p.id = any ($1::uuid[]) group by p.id`,
    [ids],
  )
}

/** A person who holds an office now, with the delegations that they hold one for. */
export type OfficialRow = PersonRow & { delegations: { id: string; kind: string }[] }

/**
 * Officials whom the reader may know, other than the reader, with `words` in their name or their delegation's, in either
 * language and without regard to marks: those whose name begins with them first.
 */
export async function officialsLike(reads: Reader, words: string): Promise<OfficialRow[]> {
  return reads.rows<OfficialRow>({
    name: 'comment.officials',
    text: `select ${PERSON}, held.delegations from person
      join lateral (select jsonb_agg(distinct jsonb_build_object('id', d.id, 'kind', d.kind)) as delegations,
          string_agg(d.name_en || ' ' || d.name_vi, ' ') as names
        from office o join delegation d on d.id = o.delegation_id
        where o.person_id = person.id and o.kind <> 'contributor' and o.from_at <= (select clock_now())
          and (o.to_at is null or o.to_at > (select clock_now()))) held on held.delegations is not null
      where person.id is distinct from viewer_person()
        and position(fold($1) in fold(person.name || ' ' || held.names)) > 0
      order by position(fold($1) in fold(person.name)) <> 1, fold(person.name), person.id limit 100`,
    values: [words],
  })
}
