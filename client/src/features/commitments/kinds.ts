import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CommitmentKind } from '@mufakat/schema'

/** What a statement amounts to, in a word or two. */
// prettier-ignore
export const KINDS: Record<CommitmentKind, MessageDescriptor> = {
  COMMITMENT:         msg`Commitment`,
  FOLLOW_UP:          msg`Promise to act`,
  HOST_DUTY:          msg`Duty of the host`,
  NATIONAL_FOLLOW_UP: msg`Carried out at home`,
  OFFER:              msg`Offer`,
  INTENTION:          msg`Goodwill`,
  CALL:               msg`Call on others`,
  DIRECTION:          msg`Direction`,
}
