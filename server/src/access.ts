import type { AccessRules } from './kernel/access-rules.js'
import { INSTITUTION_ACCESS } from './modules/institution/institution.access.js'
import { PLAN_ACCESS } from './modules/plans/plan.access.js'
import { REFERENCE_ACCESS } from './modules/reference/reference.access.js'

/** What guards each field of the schema. A field missing here, or gone from the schema, fails the test. */
export const ACCESS: AccessRules = {
  ...INSTITUTION_ACCESS,
  ...PLAN_ACCESS,
  ...REFERENCE_ACCESS,
}
