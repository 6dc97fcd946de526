/**
 * What guards a field of the schema:
 * `anyone` the same answer for every viewer; `wall` only rows that the database shows this viewer;
 * `own` the viewer's own things; `policy` an action table judges the call; `secretariat` the Secretariat only.
 */
export type AccessRule = 'anyone' | 'wall' | 'own' | 'policy' | 'secretariat'

export type AccessRules = Record<string, AccessRule>

/** One rule for these fields of a type; names parted by blanks. */
export function fields(rule: AccessRule, type: string, names: string): AccessRules {
  return Object.fromEntries(names.trim().split(/\s+/).map((name) => [`${type}.${name}`, rule]))
}
