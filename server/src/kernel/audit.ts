import type { Audience } from './audience.js'
import type { Transaction } from './transaction.js'
import { officeOf, type OfficeKind, type Viewer } from './viewer.js'

/** One change, in the words of the register. `before` and `after` hold only what changed. */
export interface Change {
  action: string
  subject: { type: string; id: string; code?: string | null }
  before?: unknown
  after?: unknown
  reason?: string | null
  /** Who may read the entry: the audience of the subject at this moment. */
  audience: Audience
  /** The office in which it was done; null for the system's own acts. */
  officeKind: string | null
}

/** Writes the change to the audit trail and tells whoever watches the subject, both when the transaction commits. */
export function record(transaction: Transaction, change: Change): void {
  const { viewer } = transaction
  const { subject, audience } = change
  transaction.send(
    `with told as (select pg_notify('mufakat', $16))
     insert into audit_entry (at, person_id, delegation_id, office_kind, account_id, action, subject_type, subject_id,
       subject_code, before, after, reason, tier, owner_id, body_id, shared_with, acting_for_id, request_id)
     select (select clock_now()), $1::uuid, $2, $3, $4::uuid, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11, $12, $13, $14, $15::text[], $17::uuid, $18 from told`,
    [
      viewer.personId, viewer.delegationId, change.officeKind, viewer.accountId, change.action, subject.type, subject.id,
      subject.code ?? null, json(change.before), json(change.after), change.reason ?? null, audience.tier,
      audience.delegationId, audience.bodyId, audience.sharedWith, news(subject.type, subject.id),
      actingForOf(viewer, change), transaction.requestId ?? null,
    ],
  )
}

/** The person for whom the act was done, when its office was entrusted. */
function actingForOf(viewer: Viewer, { officeKind, audience }: Change): string | null {
  const office = officeKind && officeOf(viewer, officeKind as OfficeKind, audience.bodyId)
  return (office && office.actingForId) || null
}

/** Tells every server process, at commit, that something changed; carries ids only, each reader looks for itself. */
export function announce(transaction: Transaction, type: string, id: string): void {
  transaction.send(`select pg_notify('mufakat', $1)`, [news(type, id)])
}

function news(type: string, id: string): string {
  return JSON.stringify({ type, id })
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
