import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

// The reference data's own words, as far as they are known; another one is shown as it stands.
// prettier-ignore
const KINDS: Partial<Record<string, MessageDescriptor>> = {
  declaration:      msg`Declaration`,
  statement:        msg`Statement`,
  vision:           msg`Vision`,
  framework:        msg`Framework`,
  planOfAction:     msg`Plan of action`,
  strategy:         msg`Strategy`,
  termsOfReference: msg`Terms of reference`,
  rulesOfProcedure: msg`Rules of procedure`,
  guidelines:       msg`Guidelines`,
  project:          msg`Scheme`,
  'QĐ':             msg`Decision`,
  NQ:               msg`Resolution`,
}

// prettier-ignore
const STATUSES: Partial<Record<string, MessageDescriptor>> = {
  adopted:                msg`adopted`,
  'draft-2021-04-08':     msg`draft of 8 Apr 2021`,
  'in-force-until-2025':  msg`in force until 2025`,
}

const asItStands = (word: string): MessageDescriptor => ({ id: word, message: word })

/** What an instrument is, in words. */
export const instrumentKind = (kind: string): MessageDescriptor => KINDS[kind] ?? asItStands(kind)

/** Where an instrument stands, in words. */
export const instrumentStatus = (status: string): MessageDescriptor => STATUSES[status] ?? asItStands(status)
