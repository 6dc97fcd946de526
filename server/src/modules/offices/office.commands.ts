import { record } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import { invalid, notFound, stale, type Problem } from '../../kernel/refusals.js'
import { readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { actsAs } from '../../kernel/viewer.js'
import { refusalOf, rolesOf, stateOf, type OfficeAction, type OfficeState } from './office.policy.js'
import { actsForAnother, comesBack, entrustedAlready, handedOverAlready, holdsItAlready, notEntrustable, ofAnotherDelegation, noSuchPerson } from './office.refusals.js'
import { ENTRUSTABLE, faultsOfPeriod } from './office.rules.js'
import { actingFor, candidate, insertOffice, instantNow, leadsTo, lockOffice, setEnd, successorOf, type OfficeFacts } from './office.store.js'
import { personNamed, type Named } from './successor.js'

export interface OfficeTarget {
  id: string
  expectedRevision: number
}

const NOTE = 2000

/**
 * Ends an office at an instant and begins the successor's at the same one, at once when `at` is null. What the office is
 * asked for passes with it; what was done in it keeps its name. Who acts for the old holder acts no longer.
 */
export async function handOverOffice(
  transaction: Transaction,
  target: OfficeTarget,
  input: { to: Named; at: Date | null; note: string | null },
): Promise<{ officeId: string; successorId: string }> {
  const { office, now } = await openOffice(transaction, target, 'handOver')
  if (office.actingForId !== null) throw actsForAnother()
  const next = await successorOf(transaction, office.id)
  if (next) throw handedOverAlready(next)
  const problems = faultsOfPeriod({ from: input.at, to: null }, { now, until: office.toAt }, { from: 'at', to: 'at' })
  const note = readText(['note'], input.note, NOTE, problems, office.personId !== transaction.viewer.personId)
  if (problems.length) throw invalid(problems)
  const person = await personNamed(transaction, input.to, office.delegationId, office.personId, ['to'])
  if (person.id === office.personId) throw holdsItAlready(['to', 'personId'], person.name)
  const [at, successorId] = [input.at ?? now, newId()]
  await setEnd(transaction, office.id, at, note)
  await insertOffice(transaction, {
    ...office, id: successorId, personId: person.id, fromAt: at, toAt: office.toAt, reason: note, succeedsId: office.id, actingForId: null,
  })
  const change = { from: office.personName, to: person.name, at }
  await keep(transaction, office, 'office.handOver', office.id, change, note)
  await keep(transaction, office, 'office.takeOver', successorId, change, note)
  return { officeId: office.id, successorId }
}

/**
 * Entrusts an office to another official of the same delegation for a time. They act in it and for its holder, who keeps
 * it. Recorded before it is used; never in a circle, never handed on.
 */
export async function entrustOffice(
  transaction: Transaction,
  target: OfficeTarget,
  input: { personId: string; from: Date | null; to: Date; reason: string },
): Promise<{ officeId: string; actingId: string }> {
  const { office, now } = await openOffice(transaction, target, 'entrust')
  if (office.actingForId !== null) throw actsForAnother()
  if (!ENTRUSTABLE.includes(office.kind)) throw notEntrustable()
  const problems = faultsOfPeriod(input, { now, until: office.toAt }, { from: 'from', to: 'to' })
  const reason = readText(['reason'], input.reason, NOTE, problems)
  if (problems.length) throw invalid(problems)
  const person = await candidate(transaction, input.personId)
  if (!person) throw noSuchPerson(['personId'])
  if (person.delegationId !== office.delegationId) throw ofAnotherDelegation(['personId'], person.name)
  if (person.id === office.personId) throw holdsItAlready(['personId'], person.name)
  const period = { from: input.from ?? now, to: input.to }
  const other = await actingFor(transaction, office.id, period.from, period.to)
  if (other) throw entrustedAlready(other.name)
  if (await leadsTo(transaction, person.id, office.personId, period)) throw comesBack(person.name)
  const actingId = newId()
  await insertOffice(transaction, {
    ...office, id: actingId, personId: person.id, fromAt: period.from, toAt: period.to, reason, actingForId: office.id, succeedsId: null,
  })
  await keep(transaction, office, 'office.entrust', office.id, { actsFor: office.personName, acting: person.name, ...period }, reason)
  return { officeId: office.id, actingId }
}

/** Ends an office, or takes back one that has not begun: a handover taken back leaves its holder in office. */
export async function endOffice(
  transaction: Transaction,
  target: OfficeTarget,
  input: { at: Date | null; reason: string },
): Promise<{ officeId: string }> {
  const { office, now, state } = await openOffice(transaction, target, 'end')
  const problems: Problem[] = state === 'HELD' ? faultsOfPeriod({ from: input.at, to: null }, { now, until: office.toAt }, { from: 'at', to: 'at' }) : []
  const reason = readText(['reason'], input.reason, NOTE, problems)
  if (problems.length) throw invalid(problems)
  const next = state === 'HELD' ? await successorOf(transaction, office.id) : null
  if (next) throw handedOverAlready(next)
  const at = state === 'COMING' ? office.fromAt : (input.at ?? now)
  await setEnd(transaction, office.id, at, reason)
  if (state === 'COMING' && office.succeedsId !== null) await setEnd(transaction, office.succeedsId, office.toAt, null)
  await keep(transaction, office, state === 'COMING' ? 'office.takeBack' : 'office.end', office.id, { holder: office.personName, at }, reason)
  return { officeId: office.id }
}

/** The office under lock, its state by the clock after the lock, judged for the action and against the revision the person saw. */
async function openOffice(
  transaction: Transaction,
  target: OfficeTarget,
  action: OfficeAction,
): Promise<{ office: OfficeFacts; now: Date; state: OfficeState }> {
  const office = await lockOffice(transaction, target.id)
  if (!office) throw notFound()
  const now = await instantNow(transaction)
  const state = stateOf(office, now)
  const refusal = refusalOf(action, state, rolesOf(transaction.viewer, office))
  if (refusal) throw refusal
  if (office.revision !== target.expectedRevision) {
    throw stale(office.revision, { holder: office.personName, from: office.fromAt, to: office.toAt })
  }
  return { office, now, state }
}

async function keep(
  transaction: Transaction,
  office: Pick<OfficeFacts, 'delegationId' | 'bodyId' | 'kind' | 'personId'>,
  action: string,
  id: string,
  after: object,
  reason: string | null,
): Promise<void> {
  const { viewer } = transaction
  const isHolder = office.personId === viewer.personId
  record(transaction, {
    action, subject: { type: 'Office', id }, after: { office: office.kind, ...after }, reason,
    audience: { tier: 'secretariat', delegationId: office.delegationId, bodyId: office.bodyId, sharedWith: null },
    officeKind: isHolder ? office.kind : actsAs(viewer, office.bodyId),
  })
}
