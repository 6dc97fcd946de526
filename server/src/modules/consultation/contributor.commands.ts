import { record } from '../../kernel/audit.js'
import { idOf, newId } from '../../kernel/ids.js'
import { invalid, notAllowed, notFound, Refusal, stale, type Problem } from '../../kernel/refusals.js'
import { problem, readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import { foldLogin } from '../sessions/account.store.js'
import { hashPassword, inventPassword } from '../sessions/password.js'
import { newTotp } from '../sessions/totp.js'
import { officialRoles } from './consultation.policy.js'
import { CONSULTATION_LIMITS } from './consultation.rules.js'
import * as store from './contributor.store.js'

/** What a contributor signs in with for the first time; shown once to whoever invited them, and kept nowhere. */
export interface FirstSignIn {
  login: string
  password: string
  /** The address that an authenticator app reads. */
  totpUri: string
}

export interface Invited {
  contributorId: string
}

/**
 * Invites somebody of a ministry to be asked by the viewer's delegation. Their rights come from the delegation alone and
 * end with it. `tell` hears of the first sign-in, which never enters the outcome, for outcomes are kept.
 */
export async function inviteContributor(
  transaction: Transaction,
  input: { name: string; ministry: string; email: string },
  tell: (signIn: FirstSignIn) => void,
): Promise<Invited> {
  const officeKind = managing(transaction)
  const problems: Problem[] = []
  const name = readText(['name'], input.name, CONSULTATION_LIMITS.name, problems)
  const ministry = readText(['ministry'], input.ministry, CONSULTATION_LIMITS.name, problems)
  const email = readText(['email'], input.email, CONSULTATION_LIMITS.name, problems)
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems.push(notAnAddress())
  if (problems.length) throw invalid(problems)
  const login = foldLogin(email!)
  const { password, passwordHash, totp } = await newSignIn(login)
  const row = { id: newId(), personId: newId(), accountId: newId(), name: name!, ministry: ministry!, email: email!, login }
  if (!(await store.insertContributor(transaction, { ...row, passwordHash, totpSecret: totp.secret }))) throw invalid([taken()])
  note(transaction, row.id, 'invite', officeKind, { after: { name, ministry, email } })
  tell({ login, password, totpUri: totp.uri })
  return { contributorId: row.id }
}

/** Ends a contributor's rights at this moment, open sessions included. What they said stays. */
export async function endContributor(transaction: Transaction, target: { id: string; expectedRevision: number }): Promise<Invited> {
  const { row, officeKind } = await openContributor(transaction, target)
  if (row.endedAt) throw wrongState('ENDED', 'ADMITTED')
  await store.dismiss(transaction, row, transaction.viewer.personId!, transaction.now)
  note(transaction, row.id, 'end', officeKind, { after: { name: row.name, ministry: row.ministry } })
  return { contributorId: row.id }
}

/** Admits somebody again whose part had ended, under the same sign-in. */
export async function readmitContributor(transaction: Transaction, target: { id: string; expectedRevision: number }): Promise<Invited> {
  const { row, officeKind } = await openContributor(transaction, target)
  if (!row.endedAt) throw wrongState('ADMITTED', 'ENDED')
  await store.admitAgain(transaction, row)
  note(transaction, row.id, 'readmit', officeKind, { after: { name: row.name, ministry: row.ministry } })
  return { contributorId: row.id }
}

/** A new first sign-in, for one who lost theirs; the old password and authenticator are no longer good. */
export async function renewFirstSignIn(
  transaction: Transaction,
  target: { id: string; expectedRevision: number },
  tell: (signIn: FirstSignIn) => void,
): Promise<Invited> {
  const { row, officeKind } = await openContributor(transaction, target)
  if (row.endedAt) throw wrongState('ENDED', 'ADMITTED')
  const { password, passwordHash, totp } = await newSignIn(row.login)
  if (!(await store.renewSignIn(transaction, row, passwordHash, totp.secret))) throw notFound()
  note(transaction, row.id, 'renewSignIn', officeKind, {})
  tell({ login: row.login, password, totpUri: totp.uri })
  return { contributorId: row.id }
}

async function openContributor(transaction: Transaction, { id, expectedRevision }: { id: string; expectedRevision: number }) {
  const rowId = idOf('Contributor', id) ?? ''
  await store.lockContributor(transaction, rowId)
  const row = await store.contributorById(transaction, rowId)
  if (!row) throw notFound()
  const officeKind = managing(transaction)
  if (row.revision !== expectedRevision) throw stale(row.revision, { ended: row.endedAt !== null })
  return { row, officeKind }
}

/** The office in which the viewer manages their delegation's contributors. */
function managing({ viewer }: Transaction): string {
  if (viewer.group !== 'contributor' && officialRoles(viewer, null).length > 0) return actsAs(viewer, null)!
  throw notAllowed(
    { en: "Only a delegation's focal point, senior official or head may manage its contributors.", vi: 'Chỉ đầu mối, quan chức cấp cao hoặc trưởng đoàn mới được quản lý người góp ý của đoàn.' },
    { en: 'Ask your focal point.', vi: 'Hãy đề nghị đầu mối của đoàn bạn.' },
  )
}

async function newSignIn(login: string) {
  const password = inventPassword()
  return { password, passwordHash: await hashPassword(password), totp: newTotp(login) }
}

function note(transaction: Transaction, id: string, action: string, officeKind: string, change: { after?: unknown }): void {
  const { delegationId } = transaction.viewer
  record(transaction, {
    action: `contributor.${action}`,
    subject: { type: 'Contributor', id },
    ...change,
    audience: { tier: 'delegation', delegationId, bodyId: null, sharedWith: null },
    officeKind,
  })
}

function notAnAddress(): Problem {
  return problem(['email'], { en: 'This is not an e-mail address.', vi: 'Đây không phải là địa chỉ thư điện tử.' }, { en: 'Write it as name@ministry.example.', vi: 'Hãy ghi theo dạng ten@bo.example.' })
}

function taken(): Problem {
  return problem(['email'], { en: 'Somebody already signs in with this address.', vi: 'Đã có người đăng nhập bằng địa chỉ này.' }, { en: 'Use another address of theirs.', vi: 'Hãy dùng địa chỉ khác của người đó.' })
}

function wrongState(state: 'ADMITTED' | 'ENDED', needed: 'ADMITTED' | 'ENDED'): Refusal {
  const isEnded = state === 'ENDED'
  return new Refusal(
    'WrongState',
    isEnded
      ? { en: 'This contributor is no longer admitted.', vi: 'Người góp ý này không còn được tham gia.' }
      : { en: 'This contributor is admitted.', vi: 'Người góp ý này đang được tham gia.' },
    { en: 'Reload to see where it stands now.', vi: 'Tải lại trang để xem tình trạng hiện tại.' },
    { state, allowedFrom: [needed] },
  )
}
