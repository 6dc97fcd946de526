import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import type { Audience, Tier } from '../../kernel/audience.js'
import { isRowId } from '../../kernel/ids.js'
import type { Reader } from '../../kernel/unit.js'
import type { OfficeKind } from '../../kernel/viewer.js'

export interface AttachmentRow {
  __typename: 'Attachment'
  id: string
  proposalId: string | null
  projectId: string | null
  commitmentId: string | null
  commentId: string | null
  progressId: string | null
  /** The revision it came with; null where there are none. */
  number: number | null
  name: string
  mediaType: string
  bytes: number
  sha256: string
  tier: Tier
  delegationId: string
  ownerId: string
  bodyId: string | null
  sharedWith: string[] | null
  personId: string | null
  officeKind: OfficeKind
  addedAt: Date
  removedAt: Date | null
}

/** Where a file says what it is attached to; one of them is set. */
export type SubjectColumn = 'proposalId' | 'projectId' | 'commitmentId' | 'commentId' | 'progressId'

/** What an upload target was made for; a file's row before its bytes are there. */
export interface PreparedFile extends Pick<AttachmentRow, SubjectColumn | 'number' | 'name'> {
  id: string
  tier: Tier
  ownerId: string
  bodyId: string | null
  sharedWith: string[] | null
  code: string
}

const COLUMNS = `id, proposal_id, project_id, commitment_id, comment_id, progress_id, number, name, media_type, bytes, sha256, tier, delegation_id, owner_id,
  body_id, shared_with, person_id, office_kind, added_at, removed_at`

/** One file that stands; null when it was removed or the reader may not see it. */
export async function attachmentById(reads: Reader, id: string): Promise<AttachmentRow | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<AttachmentRow>(
    `select ${COLUMNS} from attachment where id = $1 and removed_at is null`,
    [id],
  )
  return row ?? null
}

/** Standing files by row id. */
export function attachmentLoader(context: Context): DataLoader<string, AttachmentRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<AttachmentRow>({
      name: 'attachment.by_ids',
      text: `select ${COLUMNS} from attachment where id = any ($1::uuid[]) and removed_at is null`,
      values: [ids],
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** A file for a change, locked; removed ones too. */
export async function lockAttachment(reads: Reader, id: string): Promise<AttachmentRow | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<AttachmentRow>(`select ${COLUMNS} from attachment where id = $1 for update`, [id])
  return row ?? null
}

/** The bytes of a standing file that the reader may see. */
export async function contentOf(reads: Reader, id: string): Promise<(AttachmentRow & { content: Buffer }) | null> {
  if (!isRowId(id)) return null
  const [row] = await reads.rows<AttachmentRow & { content: Buffer }>(
    `select ${COLUMNS}, content from attachment join attachment_content on attachment_id = id
     where id = $1 and removed_at is null`,
    [id],
  )
  return row ?? null
}

export function proposalFilesLoader(context: Context): DataLoader<string, AttachmentRow[]> {
  return filesLoader(context, 'proposal_id')
}

export function projectFilesLoader(context: Context): DataLoader<string, AttachmentRow[]> {
  return filesLoader(context, 'project_id')
}

export function commitmentFilesLoader(context: Context): DataLoader<string, AttachmentRow[]> {
  return filesLoader(context, 'commitment_id')
}

export function commentFilesLoader(context: Context): DataLoader<string, AttachmentRow[]> {
  return filesLoader(context, 'comment_id')
}

export function progressFilesLoader(context: Context): DataLoader<string, AttachmentRow[]> {
  return filesLoader(context, 'progress_id')
}

function filesLoader(context: Context, column: string): DataLoader<string, AttachmentRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await context.reads.rows<AttachmentRow & { subjectId: string }>(
      `select ${COLUMNS}, ${column} as subject_id from attachment
       where ${column} = any ($1::uuid[]) and removed_at is null order by added_at, id`,
      [ids],
    )
    return ids.map((id) => rows.filter((row) => row.subjectId === id))
  })
}

/** How many standing files this delegation has on a record. */
export async function countOwn(reads: Reader, file: PreparedFile, delegationId: string): Promise<number> {
  const [row] = await reads.rows<{ count: number }>(
    `select count(*)::int as count from attachment where delegation_id = $1 and removed_at is null
       and coalesce(proposal_id, project_id, commitment_id, comment_id, progress_id) = $2`,
    [delegationId, file.proposalId ?? file.projectId ?? file.commitmentId ?? file.commentId ?? file.progressId],
  )
  return row!.count
}

/** Keeps an upload target for `minutes`; only the account that asked for it can use it, once. */
export async function insertTarget(
  reads: Reader,
  target: { tokenHash: string; accountId: string; file: PreparedFile; minutes: number },
): Promise<void> {
  await reads.rows(
    `insert into upload_target (token_hash, account_id, attachment, expires_at)
     values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [target.tokenHash, target.accountId, JSON.stringify(target.file), target.minutes],
  )
}

/** What the target is for; null when it is unknown, too old or another account's. With `really` it is used up. */
export async function claimTarget(
  reads: Reader,
  tokenHash: string,
  accountId: string,
  really: boolean,
): Promise<(PreparedFile & { isUsed: boolean }) | null> {
  const [row] = await reads.rows<{ file: (PreparedFile & { isUsed: boolean }) | null }>(
    `select claim_upload($1, $2, $3) as file`,
    [tokenHash, accountId, really],
  )
  return row?.file ?? null
}

export async function insertFile(
  reads: Reader,
  file: PreparedFile,
  added: {
    delegationId: string
    personId: string | null
    officeKind: OfficeKind
    mediaType: string
    sha256: string
    content: Buffer
  },
): Promise<void> {
  await reads.rows(
    `insert into attachment (id, proposal_id, project_id, commitment_id, number, name, media_type, bytes, sha256, tier, delegation_id,
       owner_id, body_id, shared_with, person_id, office_kind, comment_id, progress_id, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, (select clock_now()))`,
    [
      file.id,
      file.proposalId,
      file.projectId,
      file.commitmentId,
      file.number,
      file.name,
      added.mediaType,
      added.content.length,
      added.sha256,
      file.tier,
      added.delegationId,
      file.ownerId,
      file.bodyId,
      file.sharedWith,
      added.personId,
      added.officeKind,
      file.commentId,
      file.progressId,
    ],
  )
  await reads.rows(`insert into attachment_content (attachment_id, content) values ($1, $2)`, [file.id, added.content])
}

/** Marks a file as removed; its row and bytes stay. */
export async function saveRemoval(reads: Reader, id: string, reason: string): Promise<void> {
  await reads.rows(`update attachment set removed_at = (select clock_now()), removed_reason = $2 where id = $1`, [
    id,
    reason,
  ])
}

export function audienceOf(file: Pick<PreparedFile, 'tier' | 'ownerId' | 'bodyId' | 'sharedWith'>): Audience {
  return { tier: file.tier, delegationId: file.ownerId, bodyId: file.bodyId, sharedWith: file.sharedWith }
}
