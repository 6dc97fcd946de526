import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Kinds of records that acts are done to, by the audit's name. */
// prettier-ignore
export const SUBJECTS: Record<string, MessageDescriptor> = {
  Proposal:   msg`Proposals`,
  Round:      msg`Rounds`,
  Project:    msg`Projects`,
  Comment:    msg`Comments`,
  Attachment: msg`Files`,
  Commitment: msg`Commitments`,
  Delegation: msg`Delegations`,
  Clock:      msg`The demonstration’s clock`,
}
