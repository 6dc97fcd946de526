import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { isRowId } from '../../kernel/ids.js'
import type { Reader } from '../../kernel/unit.js'

/** Somebody of a ministry whom a delegation asks before it speaks. */
export interface ContributorRow {
  __typename: 'Contributor'
  id: string
  delegationId: string
  personId: string
  name: string
  ministry: string
  email: string
  login: string
  invitedAt: Date
  endedAt: Date | null
  revision: number
}

const CONTRIBUTOR = `c.id, c.delegation_id, c.person_id, p.name, c.ministry, c.email, c.login, c.invited_at, c.ended_at, c.revision,
  'Contributor' as "__typename"`
const FROM = 'contributor c join person p on p.id = c.person_id'

/** The contributors whom the reader may see, those still admitted first, by ministry; 500 at most. */
export function listContributors(reads: Reader): Promise<ContributorRow[]> {
  return reads.rows<ContributorRow>({
    name: 'contributor.list',
    text: `select ${CONTRIBUTOR} from ${FROM} order by c.ended_at is not null, fold(c.ministry), fold(p.name), c.id limit 500`,
  })
}

export async function contributorById(reads: Reader, id: string): Promise<ContributorRow | null> {
  return isRowId(id) ? ((await byIds(reads, [id]))[0] ?? null) : null
}

export function contributorLoader(context: Context): DataLoader<string, ContributorRow | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await byIds(context.reads, ids)).map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

function byIds(reads: Reader, ids: readonly string[]): Promise<ContributorRow[]> {
  return reads.rows<ContributorRow>({
    name: 'contributor.by_ids', text: `select ${CONTRIBUTOR} from ${FROM} where c.id = any ($1::uuid[])`, values: [ids],
  })
}

/** Which of these are contributors of the delegation and still admitted. */
export async function admittedOf(reads: Reader, delegationId: string, ids: string[]): Promise<string[]> {
  const rows = await reads.rows<{ id: string }>(
    `select id from contributor where id = any ($1::uuid[]) and delegation_id = $2 and ended_at is null`,
    [ids, delegationId],
  )
  return rows.map((row) => row.id)
}

export interface NewContributor {
  id: string
  personId: string
  accountId: string
  name: string
  ministry: string
  email: string
  login: string
  passwordHash: string
  totpSecret: string
}

/** Makes a contributor of the viewer's delegation: person, account and office; false when the login is taken. */
export async function insertContributor(reads: Reader, row: NewContributor): Promise<boolean> {
  const [made] = await reads.rows<{ made: boolean }>(`select make_contributor($1, $2, $3, $4, $5, $6, $7, $8, $9) as made`, [
    row.id, row.personId, row.accountId, row.name, row.ministry, row.email, row.login, row.passwordHash, row.totpSecret,
  ])
  return made!.made
}

export async function lockContributor(reads: Reader, id: string): Promise<void> {
  if (isRowId(id)) await reads.rows(`select from contributor where id = $1 for update`, [id])
}

/** Takes the office away and ends open sessions, from this moment. */
export async function dismiss(reads: Reader, row: ContributorRow, by: string, now: Date): Promise<void> {
  await reads.rows(`update contributor set ended_at = $2, ended_by = $3, revision = revision + 1 where id = $1`, [row.id, now, by])
  await reads.rows(`select dismiss_contributor($1)`, [row.personId])
}

export async function admitAgain(reads: Reader, row: ContributorRow): Promise<void> {
  await reads.rows(`update contributor set ended_at = null, ended_by = null, revision = revision + 1 where id = $1`, [row.id])
  await reads.rows(`select admit_contributor($1)`, [row.personId])
}

/** A new password and authenticator for a first sign-in; false for one who may not have them. */
export async function renewSignIn(reads: Reader, row: ContributorRow, passwordHash: string, totpSecret: string): Promise<boolean> {
  const [renewed] = await reads.rows<{ renewed: boolean | null }>(`select renew_contributor_sign_in($1, $2, $3) as renewed`, [
    row.personId, passwordHash, totpSecret,
  ])
  return renewed?.renewed === true
}
