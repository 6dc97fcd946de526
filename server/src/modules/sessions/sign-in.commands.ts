import type { DataSource } from 'typeorm'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { personaAccountId } from '../demo/persona.store.js'
import { PERSONAS } from '../demo/personas.js'
import { accountById, accountByLogin, useTotpStep } from './account.store.js'
import { openChallenge, takeChallenge } from './challenge.store.js'
import { isPassword } from './password.js'
import { secretBox } from './secret-box.js'
import { endSessions, openSession } from './session.store.js'
import { startAgain, wrongCode, wrongCredentials } from './sign-in.refusals.js'
import { stepOf } from './totp.js'

export type Method = 'demo' | 'password' | 'passkey' | 'oidc' | 'break-glass'

/** The browser that signs in: what it calls itself, and the session that it leaves behind. */
export interface Browser {
  agent: string | null
  /** The account and hash of the session it had, which ends; null for none. */
  before: { accountId: string; tokenHash: string } | null
}

const asSystem = <Result>(dataSource: DataSource, work: (transaction: Transaction) => Promise<Result>) =>
  transact(dataSource, SYSTEM, work)

/** Opens a session of an account that has proved itself, under a new token; answers the token. */
export async function signIn(
  dataSource: DataSource,
  { accountId, method, browser, hours }: { accountId: string; method: Method; browser: Browser; hours: number },
): Promise<string> {
  return asSystem(dataSource, async (transaction) => {
    const { before, agent } = browser
    if (before) {
      await endSessions(transaction, { accountId: before.accountId, hashes: [before.tokenHash], reason: 'signed in again' })
    }
    return openSession(transaction, { accountId, method, agent, hours })
  })
}

/** Ends one session; nothing happens when it has ended already. */
export async function signOut(dataSource: DataSource, accountId: string, tokenHash: string): Promise<void> {
  await asSystem(dataSource, (transaction) =>
    endSessions(transaction, { accountId, hashes: [tokenHash], reason: 'signed out' }),
  )
}

/** The account of a persona; refuses a name that is on no card. */
export function beDemoPersona(key: string): string {
  if (!PERSONAS.some((persona) => persona.key === key)) throw wrongCredentials()
  return personaAccountId(key)
}

/** First step: the password. Answers what the second step needs; takes the same time for a login that does not exist. */
export async function provePassword(dataSource: DataSource, login: string, password: string): Promise<string> {
  const account = await asSystem(dataSource, (transaction) => accountByLogin(transaction, login))
  const isRight = await isPassword(password, account?.passwordHash ?? null)
  if (!account?.totpSecret || !isRight) throw wrongCredentials()
  return asSystem(dataSource, (transaction) => openChallenge(transaction, 'totp', { accountId: account.id }))
}

/** Second step: the code of the authenticator app, good once. Answers the account. */
export async function proveCode(dataSource: DataSource, challenge: string, code: string): Promise<string> {
  const taken = await asSystem(dataSource, (transaction) =>
    takeChallenge<{ accountId: string }>(transaction, 'totp', challenge),
  )
  if (!taken) throw startAgain()
  const account = await asSystem(dataSource, (transaction) => accountById(transaction, taken.accountId))
  const secret = account?.totpSecret ? secretBox().open(account.totpSecret, account.id) : null
  const step = secret ? await stepOf(code, secret) : null
  const isFresh =
    step !== null && (await asSystem(dataSource, (transaction) => useTotpStep(transaction, taken.accountId, step)))
  if (!isFresh) throw wrongCode()
  return taken.accountId
}
