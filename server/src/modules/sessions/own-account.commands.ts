import type { DataSource } from 'typeorm'
import { record } from '../../kernel/audit.js'
import type { Audience } from '../../kernel/audience.js'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { accountById, accountByLogin, savePassword, saveTotp, type AccountRow } from './account.store.js'
import { openChallenge, takeChallenge } from './challenge.store.js'
import { passkeysOf, removePasskey, type PasskeyRow } from './passkey.store.js'
import { hashPassword, isAcceptable, isPassword } from './password.js'
import { secretBox } from './secret-box.js'
import { endSessions } from './session.store.js'
import { lastWay, noAccount, startAgain, weakPassword, wrongCode, wrongCredentials } from './sign-in.refusals.js'
import { newTotp, stepOf } from './totp.js'

/** How somebody can sign in, as they may see it themselves. */
export interface OwnAccount {
  login: string
  hasPassword: boolean
  hasCode: boolean
  /** Whether it is the ministry's own sign-in that they come through. */
  isMinistrys: boolean
  passkeys: Pick<PasskeyRow, 'id' | 'label' | 'createdAt' | 'usedAt'>[]
}

const AUDIENCE: Audience = { tier: 'secretariat', delegationId: null, bodyId: null, sharedWith: null }
const RESET_HOURS = 24
const asSystem = <Result>(dataSource: DataSource, work: (transaction: Transaction) => Promise<Result>) =>
  transact(dataSource, SYSTEM, work)

export async function ownAccount(dataSource: DataSource, accountId: string): Promise<OwnAccount> {
  return asSystem(dataSource, async (system) => {
    const account = await known(system, accountId)
    const passkeys = await passkeysOf(system, accountId)
    return {
      login: account.login,
      hasPassword: account.passwordHash !== null,
      hasCode: account.totpSecret !== null,
      isMinistrys: account.issuer !== null,
      passkeys: passkeys.map(({ id, label, createdAt, usedAt }) => ({ id, label, createdAt, usedAt })),
    }
  })
}

/** Changes the password of who knows the present one; every other session ends. */
export async function changePassword(
  dataSource: DataSource,
  accountId: string,
  { password, next, kept }: { password: string; next: string; kept: string },
): Promise<void> {
  const { passwordHash } = await asSystem(dataSource, (system) => known(system, accountId))
  if (!(await isPassword(password, passwordHash))) throw wrongCredentials()
  if (!isAcceptable(next)) throw weakPassword()
  const hash = await hashPassword(next)
  await asSystem(dataSource, async (system) => {
    await savePassword(system, accountId, hash)
    await endSessions(system, { accountId, kept, reason: 'password changed' })
    note(system, 'account.password_changed', accountId)
  })
}

/** A new secret for an authenticator app, to be confirmed with a code of it; the old one is good until then. */
export async function offerCode(
  dataSource: DataSource,
  accountId: string,
): Promise<{ secret: string; uri: string; challenge: string }> {
  return asSystem(dataSource, async (system) => {
    const { login } = await known(system, accountId)
    const totp = newTotp(login)
    const sealed = secretBox().seal(totp.secret, accountId)
    return { ...totp, challenge: await openChallenge(system, 'totp-setup', { accountId, sealed }) }
  })
}

/** Takes the new secret into use when its app gives the right code. */
export async function confirmCode(
  dataSource: DataSource,
  accountId: string,
  { challenge, code }: { challenge: string; code: string },
): Promise<void> {
  await asSystem(dataSource, async (system) => {
    const taken = await takeChallenge<{ accountId: string; sealed: string }>(system, 'totp-setup', challenge)
    if (taken?.accountId !== accountId) throw startAgain()
    const secret = secretBox().open(taken.sealed, accountId)
    if (secret === null || (await stepOf(code, secret)) === null) throw wrongCode()
    await saveTotp(system, accountId, taken.sealed)
    note(system, 'account.code_set', accountId)
  })
}

/** Takes a passkey away, unless it is the last way in. */
export async function dropPasskey(dataSource: DataSource, accountId: string, passkeyId: string): Promise<void> {
  await asSystem(dataSource, async (system) => {
    const account = await known(system, accountId)
    const others = (await passkeysOf(system, accountId)).filter(({ id }) => id !== passkeyId)
    const hasPassword = account.passwordHash !== null && account.totpSecret !== null
    if (others.length === 0 && !hasPassword && account.issuer === null && !account.isDemo) throw lastWay()
    if (!(await removePasskey(system, accountId, passkeyId))) throw startAgain()
    note(system, 'account.passkey_removed', accountId)
  })
}

/** A link's secret with which the owner of a login sets a new password, once, within a day. The code stays as it is. */
export async function offerReset(
  dataSource: DataSource,
  { login, reason, by }: { login: string; reason: string; by: string | null },
): Promise<{ token: string; hours: number }> {
  return asSystem(dataSource, async (system) => {
    const account = await accountByLogin(system, login)
    if (!account?.passwordHash) throw noAccount()
    const token = await openChallenge(system, 'password-reset', { accountId: account.id }, RESET_HOURS * 60)
    note(system, 'account.reset_offered', account.id, { by }, reason)
    return { token, hours: RESET_HOURS }
  })
}

/** Sets the password of a reset link, which is then used up; all sessions of the account end. */
export async function resetPassword(dataSource: DataSource, token: string, next: string): Promise<void> {
  if (!isAcceptable(next)) throw weakPassword()
  const hash = await hashPassword(next)
  await asSystem(dataSource, async (system) => {
    const taken = await takeChallenge<{ accountId: string }>(system, 'password-reset', token)
    if (!taken) throw startAgain()
    await savePassword(system, taken.accountId, hash)
    await endSessions(system, { accountId: taken.accountId, reason: 'password reset' })
    note(system, 'account.password_reset', taken.accountId)
  })
}

async function known(system: Transaction, accountId: string): Promise<AccountRow> {
  const account = await accountById(system, accountId)
  if (!account) throw startAgain()
  return account
}

function note(system: Transaction, action: string, id: string, after: object = {}, reason?: string): void {
  record(system, {
    action,
    subject: { type: 'Account', id },
    after,
    reason,
    audience: AUDIENCE,
    officeKind: null,
  })
}
