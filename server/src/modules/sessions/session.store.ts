import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Reader } from '../../kernel/unit.js'
import type { OfficeKind, Viewer } from '../../kernel/viewer.js'

/** A session as its owner may see it. */
export interface SessionRow {
  tokenHash: string
  method: string
  agent: string | null
  createdAt: Date
  seenAt: Date
  expiresAt: Date
}

/** A new secret of 256 bits, for a cookie or a header. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/**
 * Who the token speaks for at this moment; null when it is no good. `touch` says that somebody is at work, so that the
 * session does not go idle.
 */
export async function viewerOf(
  pool: pg.Pool,
  tokenHash: string,
  { idleMinutes, touch }: { idleMinutes: number; touch: boolean },
): Promise<Viewer | null> {
  const { rows } = await pool.query<{ viewer: Viewer | null }>({
    name: 'viewer_of',
    text: `select viewer_of($1, make_interval(mins => $2), $3) as viewer`,
    values: [tokenHash, idleMinutes, touch],
  })
  return rows[0]?.viewer ?? null
}

/** Opens a session of this account for `hours`; answers its token, which is stored nowhere. */
export async function openSession(
  system: Reader,
  { accountId, delegationId = null, method, agent = null, hours }: {
    accountId: string
    delegationId?: string | null
    method: string
    agent?: string | null
    hours: number
  },
): Promise<string> {
  const token = newToken()
  await system.rows(
    `insert into session (token_hash, account_id, delegation_id, method, agent, created_at, seen_at, expires_at)
     values ($1, $2, $3, $4, $5, now(), now(), now() + make_interval(hours => $6))`,
    [hashOf(token), accountId, delegationId, method, agent?.slice(0, 200) ?? null, hours],
  )
  return token
}

/** Ends these sessions of the account; answers how many were open. Without hashes, all but the one `kept`. */
export async function endSessions(
  system: Reader,
  { accountId, hashes, kept, reason }: { accountId: string; hashes?: string[]; kept?: string | null; reason: string },
): Promise<number> {
  const ended = await system.rows(
    `update session set ended_at = now(), reason = $4
     where account_id = $1 and ended_at is null and expires_at > now()
       and ($2::text[] is null or token_hash = any ($2)) and ($3::text is null or token_hash <> $3) returning token_hash`,
    [accountId, hashes ?? null, kept ?? null, reason],
  )
  return ended.length
}

/** The account's open sessions, the latest used first. One gone idle may still be among them for some minutes. */
export async function sessionsOf(reader: Reader, accountId: string): Promise<SessionRow[]> {
  return reader.rows<SessionRow>({
    name: 'session.of_account',
    text: `select token_hash, method, agent, created_at, seen_at, expires_at from session
      where account_id = $1 and ended_at is null and expires_at > now() order by seen_at desc limit 50`,
    values: [accountId],
  })
}

/** When the account was last used before this session began, in any other; null when none is known: they are kept for a month. */
export async function lastVisit(reader: Reader, accountId: string, tokenHash: string): Promise<Date | null> {
  const [row] = await reader.rows<{ at: Date | null }>({
    name: 'session.last_visit',
    text: `select max(s.seen_at) as at from session own join session s on s.account_id = own.account_id and s.created_at < own.created_at
      where own.token_hash = $2 and own.account_id = $1`,
    values: [accountId, tokenHash],
  })
  return row?.at ?? null
}

/** An office of the viewer, with its title. */
export interface HeldOfficeRow {
  id: string
  kind: OfficeKind
  bodyId: string | null
  titleEn: string | null
  titleVi: string | null
  fromAt: Date
  toAt: Date | null
  principalId: string | null
}

/** These offices, the first one granted first. */
export async function heldOffices(reader: Reader, ids: string[]): Promise<HeldOfficeRow[]> {
  if (ids.length === 0) return []
  return reader.rows<HeldOfficeRow>({
    name: 'office.held',
    text: `select o.id, o.kind, o.body_id, o.title_en, o.title_vi, o.from_at, o.to_at, principal.person_id as principal_id
      from office o left join office principal on principal.id = o.acting_for_id where o.id = any ($1::uuid[]) order by o.from_at, o.id`,
    values: [ids],
  })
}

/** Who each of these tokens speaks for at this moment; null for one that is over. */
export async function viewersOf(pool: pg.Pool, hashes: string[], idleMinutes: number): Promise<Map<string, Viewer | null>> {
  const { rows } = await pool.query<{ hash: string; viewer: Viewer | null }>({
    name: 'viewers_of',
    text: `select hash, viewer_of(hash, make_interval(mins => $2), false) as viewer from unnest($1::text[]) hash`,
    values: [hashes, idleMinutes],
  })
  return new Map(rows.map(({ hash, viewer }) => [hash, viewer]))
}

/** Whether the session began within the last ten minutes: sensitive acts want a fresh proof of who is there. */
export async function isRecent(pool: pg.Pool, tokenHash: string): Promise<boolean> {
  const { rows } = await pool.query<{ recent: boolean | null }>(`select session_is_recent($1) as recent`, [tokenHash])
  return rows[0]?.recent === true
}

/** Who the token speaks for after a change of capacity. */
export function viewerNow(pool: pg.Pool, tokenHash: string): Promise<Viewer | null> {
  return viewerOf(pool, tokenHash, { idleMinutes: 5, touch: false })
}

/** The open sessions of the account whose hash begins like this. */
export async function sessionHashes(reader: Reader, accountId: string, prefix: string): Promise<string[]> {
  const rows = await reader.rows<{ tokenHash: string }>(
    `select token_hash from session where account_id = $1 and left(token_hash, 32) = $2 and ended_at is null`,
    [accountId, prefix],
  )
  return rows.map((row) => row.tokenHash)
}

/** Delegations for which the person holds an office at this moment, in protocol order. */
export async function delegationsNow(reader: Reader, personId: string): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>({
    name: 'office.delegations_now',
    text: `select d.id from delegation d where d.id in (select delegation_id from offices_now($1, null))
      order by d.protocol_order`,
    values: [personId],
  })
  return rows.map(({ id }) => id)
}

/** Whether the person holds an office for the delegation at this moment. */
export async function mayActFor(reader: Reader, personId: string, delegationId: string): Promise<boolean> {
  const rows = await reader.rows(`select id from offices_now($1, $2) limit 1`, [personId, delegationId])
  return rows.length === 1
}

export async function actFor(reader: Reader, tokenHash: string, delegationId: string): Promise<void> {
  await reader.rows(`update session set delegation_id = $2 where token_hash = $1 and ended_at is null`, [tokenHash, delegationId])
}
