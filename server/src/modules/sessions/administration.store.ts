import type { Reader } from '../../kernel/unit.js'
import type { OfficeKind } from '../../kernel/viewer.js'

const TABLES = { agency: 'agency', delegation: 'delegation', body: 'body' } as const

export async function knows(system: Reader, table: keyof typeof TABLES, id: string): Promise<boolean> {
  const rows = await system.rows(`select id from ${TABLES[table]} where id = $1`, [id])
  return rows.length === 1
}

/** A person whom member states and the Secretariat know, of their agency's delegation; with `accountId`, that account's. */
export async function addPerson(
  system: Reader,
  { id, name, agencyId, accountId = null }: { id: string; name: string; agencyId: string | null; accountId?: string | null },
): Promise<void> {
  await system.rows(
    `insert into person (id, name, agency_id, delegation_id, tier)
     values ($1, $2, $3, (select delegation_id from agency where id = $3), 'ams')`,
    [id, name, agencyId],
  )
  if (accountId) await system.rows(`update account set person_id = $2 where id = $1`, [accountId, id])
}

/** Without `from`, from this moment. The person counts among the delegation when it is their first. */
export async function addOffice(
  system: Reader,
  office: {
    id: string
    personId: string
    delegationId: string
    bodyId: string | null
    kind: OfficeKind
    title: { en: string | null; vi: string | null }
    from: string | null
    to: string | null
    reason: string
  },
): Promise<void> {
  await system.rows(
    `insert into office (id, person_id, delegation_id, body_id, kind, title_en, title_vi, from_at, to_at, granted_reason)
     values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::timestamptz, now()), $9, $10)`,
    [
      office.id, office.personId, office.delegationId, office.bodyId, office.kind, office.title.en, office.title.vi,
      office.from, office.to, office.reason,
    ],
  )
  await system.rows(`update person set delegation_id = $2 where id = $1 and delegation_id is null`, [
    office.personId, office.delegationId,
  ])
}

/** Ends what is held now; answers the offices' ids. */
export async function endOffices(
  system: Reader,
  { personId, kind, delegationId }: { personId: string; kind: OfficeKind; delegationId: string },
): Promise<string[]> {
  const rows = await system.rows<{ id: string }>(
    `update office set to_at = now() where person_id = $1 and kind = $2 and delegation_id = $3
       and from_at < now() and (to_at is null or to_at > now()) returning id`,
    [personId, kind, delegationId],
  )
  return rows.map((row) => row.id)
}

export async function addToken(
  system: Reader,
  { tokenHash, accountId, label, scopes, days }: { tokenHash: string; accountId: string; label: string; scopes: string[]; days: number },
): Promise<void> {
  await system.rows(
    `insert into api_token (token_hash, account_id, label, scopes, created_at, expires_at)
     values ($1, $2, $3, $4, now(), now() + make_interval(days => $5))`,
    [tokenHash, accountId, label, scopes, days],
  )
}
