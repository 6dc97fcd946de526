import type { AccessRules } from './kernel/access-rules.js'

/** What guards each field of the schema. A field missing here, or gone from the schema, fails the test. */
export const ACCESS: AccessRules = {}
