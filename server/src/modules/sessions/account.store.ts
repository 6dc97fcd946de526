import type { Reader } from '../../kernel/unit.js'

/** A way to sign in, for one person or not yet for any. Secrets stay in this module. */
export interface AccountRow {
  id: string
  personId: string | null
  login: string
  email: string | null
  passwordHash: string | null
  /** Sealed; see secret-box.ts. */
  totpSecret: string | null
  /** The provider that it signs in through; null for none. */
  issuer: string | null
  isDemo: boolean
}

const ACCOUNT = `id, person_id, login, email, password_hash, totp_secret, issuer,
  coalesce((select is_demo from person where person.id = account.person_id), false) as is_demo`

/** A login as it is compared: one form of each letter, no case, no invisible characters. */
export function foldLogin(login: string): string {
  return login.normalize('NFKC').replace(/[\p{C}\s]/gu, '').toLowerCase().toUpperCase().toLowerCase()
}

/** The account that may sign in with this login; null when there is none. */
export async function accountByLogin(system: Reader, login: string): Promise<AccountRow | null> {
  const rows = await system.rows<AccountRow>(
    `select ${ACCOUNT} from account where login = $1 and disabled_at is null`,
    [foldLogin(login)],
  )
  return rows[0] ?? null
}

export async function accountById(system: Reader, id: string): Promise<AccountRow | null> {
  const rows = await system.rows<AccountRow>(
    `select ${ACCOUNT} from account where id = $1 and disabled_at is null`,
    [id],
  )
  return rows[0] ?? null
}

/** Makes an account; false when its login or its name at the provider is taken. It gives no rights until an office is granted. */
export async function addAccount(
  system: Reader,
  account: Pick<AccountRow, 'id' | 'personId' | 'login' | 'email' | 'passwordHash' | 'totpSecret'> & {
    issuer?: string
    subject?: string
  },
): Promise<boolean> {
  const added = await system.rows(
    `insert into account (id, person_id, login, email, issuer, subject, password_hash, totp_secret, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, now()) on conflict do nothing returning id`,
    [
      account.id, account.personId, foldLogin(account.login), account.email, account.issuer ?? null,
      account.subject ?? null, account.passwordHash, account.totpSecret,
    ],
  )
  return added.length === 1
}

/** The account behind a provider's name for somebody. */
export async function accountBySubject(system: Reader, issuer: string, subject: string): Promise<{ id: string; isDisabled: boolean } | null> {
  const [found] = await system.rows<{ id: string; isDisabled: boolean }>(
    `select id, disabled_at is not null as is_disabled from account where issuer = $1 and subject = $2`,
    [issuer, subject],
  )
  return found ?? null
}

export async function savePassword(system: Reader, accountId: string, passwordHash: string): Promise<void> {
  await system.rows(`update account set password_hash = $2 where id = $1`, [accountId, passwordHash])
}

/** Keeps a sealed secret in the place of the one before; its codes have not been used. */
export async function saveTotp(system: Reader, accountId: string, sealed: string): Promise<void> {
  await system.rows(`update account set totp_secret = $2, totp_last_step = null where id = $1`, [accountId, sealed])
}

/** The same secret under another seal: codes that were used stay used. */
export async function resealTotp(system: Reader, accountId: string, sealed: string): Promise<void> {
  await system.rows(`update account set totp_secret = $2 where id = $1`, [accountId, sealed])
}

/** Every account with a one-time code, disabled ones too. */
export async function accountsWithCode(system: Reader): Promise<{ id: string; totpSecret: string }[]> {
  return system.rows(`select id, totp_secret from account where totp_secret is not null order by id for update`)
}

/** Takes note that the code of this step was used; false when it, or a later one, was used before. */
export async function useTotpStep(system: Reader, accountId: string, step: number): Promise<boolean> {
  const used = await system.rows(
    `update account set totp_last_step = $2 where id = $1 and (totp_last_step is null or totp_last_step < $2) returning id`,
    [accountId, step],
  )
  return used.length === 1
}
