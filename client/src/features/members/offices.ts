import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { OfficeKind } from '@mufakat/schema'

// prettier-ignore
const NAMES: Record<OfficeKind, MessageDescriptor> = {
  FOCAL_POINT:         msg`Focal point`,
  SENIOR_OFFICIAL:     msg`Senior official`,
  HEAD:                msg`Head of civil service`,
  DESK_OFFICER:        msg`Desk officer`,
  CHAIR:               msg`Chair`,
  PARTNER_FOCAL_POINT: msg`Partner’s focal point`,
  OBSERVER:            msg`Observer`,
  CONTRIBUTOR:         msg`Contributor`,
}

/** What an office is called when it has no title of its own. */
export const officeName = (kind: OfficeKind): MessageDescriptor => NAMES[kind]
