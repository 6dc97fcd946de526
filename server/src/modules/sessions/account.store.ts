import type { Reader } from '../../kernel/unit.js'

/** A way to sign in, for one person or not yet for any. Secrets stay in this module. */
export interface AccountRow {
  id: string
  personId: string | null
  login: string
  email: string | null
  passwordHash: string | null
  totpSecret: string | null
  totpLastStep: string | null
  failedCount: number
  failedAt: Date | null
}

const ACCOUNT = 'id, person_id, login, email, password_hash, totp_secret, totp_last_step, failed_count, failed_at'

/** A login as it is compared: one form of each letter, no case, no invisible characters. */
export function foldLogin(login: string): string {
  return login.normalize('NFKC').replace(/[\p{C}\s]/gu, '').toLowerCase().toUpperCase().toLowerCase()
}

/** The account that may sign in with this login; null when there is none. */
export async function accountByLogin(system: Reader, login: string): Promise<AccountRow | null> {
  const rows = await system.rows<AccountRow>(
    `select ${ACCOUNT} from account where login = $1 and disabled_at is null for update`,
    [foldLogin(login)],
  )
  return rows[0] ?? null
}

export async function accountById(system: Reader, id: string): Promise<AccountRow | null> {
  const rows = await system.rows<AccountRow>(
    `select ${ACCOUNT} from account where id = $1 and disabled_at is null for update`,
    [id],
  )
  return rows[0] ?? null
}
