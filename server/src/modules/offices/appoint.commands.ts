import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notFound } from '../../kernel/refusals.js'
import { readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs, type OfficeKind } from '../../kernel/viewer.js'
import { refusalOf, rolesOf, type OfficeState } from './office.policy.js'
import { holdsItAlready, notOfThisDelegation } from './office.refusals.js'
import { faultsOfPeriod, officesOf } from './office.rules.js'
import { insertOffice, instantNow, postOf } from './office.store.js'
import { personNamed, type Named } from './successor.js'

export interface Appointment {
  delegationId: string
  kind: OfficeKind
  to: Named
  from: Date | null
  until: Date | null
  reason: string
}

/** Gives an office to somebody: the delegation's leaders to their own officials, the Secretariat where the post is vacant. */
export async function appointToOffice(transaction: Transaction, input: Appointment): Promise<{ officeId: string }> {
  const { viewer } = transaction
  const post = await postOf(transaction, input.delegationId, input.kind)
  if (!post) throw notFound(['delegation'])
  const state: OfficeState = post.holders.length === 0 ? 'VACANT' : 'HELD'
  const roles = rolesOf(viewer, { ...post, bodyId: null, personId: null, principalId: null })
  const refusal = refusalOf(roles.includes('leader') || !roles.includes('deskOfficer') ? 'appoint' : 'fillVacancy', state, roles)
  if (refusal) throw refusal
  if (!officesOf(post.delegationKind).includes(input.kind)) throw notOfThisDelegation()
  const now = await instantNow(transaction)
  const problems = faultsOfPeriod({ from: input.from, to: input.until }, { now, until: null }, { from: 'from', to: 'until' })
  const reason = readText(['reason'], input.reason, 2000, problems)
  if (problems.length) throw invalid(problems)
  const person = await personNamed(transaction, input.to, input.delegationId, null, ['to'])
  if (post.holders.includes(person.id)) throw holdsItAlready(['to', 'personId'], person.name)
  const officeId = newId()
  await insertOffice(transaction, {
    id: officeId, personId: person.id, delegationId: input.delegationId, bodyId: null, kind: input.kind, titleEn: null, titleVi: null,
    fromAt: input.from ?? now, toAt: input.until, reason, succeedsId: null, actingForId: null,
  })
  record(transaction, {
    action: 'office.appoint',
    subject: { type: 'Office', id: officeId },
    after: { office: input.kind, to: person.name, from: input.from ?? now, until: input.until },
    reason,
    audience: { tier: 'secretariat', delegationId: input.delegationId, bodyId: null, sharedWith: null },
    officeKind: actsAs(viewer, null),
  })
  return { officeId }
}
