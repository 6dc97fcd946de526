import type { Outcome } from '../../app/command.js'
import { fieldOf } from '../../app/refusal.js'

/** What a refusal says of each field, by the id of its control. */
export function fieldErrors(outcome: Outcome<unknown> | undefined): Partial<Record<string, string>> {
  if (outcome?.is !== 'refused') return {}
  return Object.fromEntries(
    (outcome.refusal.problems ?? []).map(({ path, reason, remedy }) => [fieldOf(path), `${reason} ${remedy}`]),
  )
}
