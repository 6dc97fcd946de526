import { record } from '../../kernel/audit.js'
import type { Audience } from '../../kernel/audience.js'
import { newId } from '../../kernel/ids.js'
import { Refusal } from '../../kernel/refusals.js'
import type { Transaction } from '../../kernel/transaction.js'
import type { OfficeKind } from '../../kernel/viewer.js'
import { accountByLogin, addAccount, foldLogin, type AccountRow } from './account.store.js'
import { addOffice, addPerson, addToken, endOffices, knows } from './administration.store.js'
import { hashPassword } from './password.js'
import { secretBox } from './secret-box.js'
import { hashOf, newToken, openSession } from './session.store.js'
import { newTotp } from './totp.js'

/** Acts of whoever holds the machine, through the command line. Each is in the audit trail, open to the Secretariat. */
const AUDIENCE: Audience = { tier: 'secretariat', delegationId: null, bodyId: null, sharedWith: null }

export interface NewUser {
  login: string
  name: string
  email: string | null
  agencyId: string | null
  password: string
}

/** Makes a person and their account; answers the secret of their authenticator app. It gives no rights. */
export async function createUser(
  system: Transaction,
  { login, name, email, agencyId, password }: NewUser,
): Promise<{ accountId: string; personId: string; login: string; totp: { secret: string; uri: string } }> {
  if (agencyId && !(await knows(system, 'agency', agencyId))) throw absent(`agency ${agencyId}`)
  const [accountId, personId, folded] = [newId(), newId(), foldLogin(login)]
  const totp = newTotp(folded)
  await addPerson(system, { id: personId, name, agencyId })
  const account = { id: accountId, personId, login, email, passwordHash: await hashPassword(password), totpSecret: secretBox().seal(totp.secret, accountId) }
  if (!(await addAccount(system, account))) throw refused(`The login ${folded} is taken.`, `Đã có tên đăng nhập ${folded}.`)
  note(system, 'account.created', accountId, { personId })
  return { accountId, personId, login: folded, totp }
}

export interface Grant {
  login: string
  kind: OfficeKind
  delegationId: string
  bodyId: string | null
  title: { en: string | null; vi: string | null }
  /** Name for an account that is nobody's yet, such as one made by a first sign-in at a provider. */
  name: string | null
  from: string | null
  to: string | null
  reason: string
}

/** Grants an office from an instant (now) to an instant (open): from then on the account has its rights. */
export async function grantOffice(system: Transaction, grant: Grant): Promise<{ officeId: string }> {
  const account = await accountOf(system, grant.login)
  if (!(await knows(system, 'delegation', grant.delegationId))) throw absent(`delegation ${grant.delegationId}`)
  if (grant.bodyId && !(await knows(system, 'body', grant.bodyId))) throw absent(`body ${grant.bodyId}`)
  const personId = account.personId ?? (await makePerson(system, account, grant))
  const officeId = newId()
  await addOffice(system, { ...grant, id: officeId, personId })
  const { kind, delegationId, bodyId, from, to } = grant
  note(system, 'office.granted', officeId, { kind, delegationId, bodyId, from, to, personId }, grant.reason)
  return { officeId }
}

/** Ends the offices of this kind that the account holds now for the delegation; its rights from them are gone at once. */
export async function revokeOffice(
  system: Transaction,
  { login, kind, delegationId, reason }: Pick<Grant, 'login' | 'kind' | 'delegationId' | 'reason'>,
): Promise<{ ended: string[] }> {
  const { personId } = await accountOf(system, login)
  const ended = personId ? await endOffices(system, { personId, kind, delegationId }) : []
  if (ended.length === 0) throw absent(`${kind} of ${delegationId} held by ${login} now`)
  for (const officeId of ended) note(system, 'office.ended', officeId, { kind, delegationId }, reason)
  return { ended }
}

/** A session without any proof of who is there, for an emergency. Loudly audited. */
export async function breakGlass(
  system: Transaction,
  { login, hours, reason }: { login: string; hours: number; reason: string },
): Promise<{ token: string; accountId: string }> {
  const { id: accountId } = await accountOf(system, login)
  const token = await openSession(system, { accountId, method: 'break-glass', agent: 'command line', hours })
  note(system, 'session.break_glass', accountId, { hours }, reason)
  return { token, accountId }
}

/** A token for a program that speaks as this account; `scopes` such as 'graphql:adhoc'. */
export async function issueToken(
  system: Transaction,
  { login, label, scopes, days }: { login: string; label: string; scopes: string[]; days: number },
): Promise<{ token: string }> {
  const { id: accountId } = await accountOf(system, login)
  const token = newToken()
  await addToken(system, { tokenHash: hashOf(token), accountId, label, scopes, days })
  note(system, 'token.issued', accountId, { label, scopes, days })
  return { token }
}

async function accountOf(system: Transaction, login: string): Promise<AccountRow> {
  const account = await accountByLogin(system, login)
  if (!account) throw absent(`login ${foldLogin(login)}`)
  return account
}

async function makePerson(system: Transaction, account: AccountRow, { name }: Grant): Promise<string> {
  if (!name) throw refused('The account is nobody\'s yet: give the name of the person.', 'Tài khoản chưa thuộc về ai: hãy cho biết tên người dùng.')
  const personId = newId()
  await addPerson(system, { id: personId, name, agencyId: null, accountId: account.id })
  return personId
}

function note(system: Transaction, action: string, id: string, after: object, reason?: string): void {
  const type = action.startsWith('office') ? 'Office' : 'Account'
  record(system, { action, subject: { type, id }, after, reason, audience: AUDIENCE, officeKind: null })
}

function refused(en: string, vi: string): Refusal {
  return new Refusal('Invalid', { en, vi }, { en: 'Correct it and try again.', vi: 'Hãy sửa lại rồi thử lại.' })
}

function absent(what: string): Refusal {
  return new Refusal('NotFound', { en: `There is no ${what}.`, vi: `Không có ${what}.` }, { en: 'Check the spelling.', vi: 'Hãy kiểm tra chính tả.' })
}
