import type { Outcome } from '../../app/command.js'
import { fieldOf } from '../../app/refusal.js'
import type { FieldProblem } from '../../ui/ErrorSummary.js'

/** What a refusal says of each field, for the summary above a form. */
export function fieldProblems(outcome: Outcome<unknown> | undefined): FieldProblem[] {
  if (outcome?.is !== 'refused') return []
  return (outcome.refusal.problems ?? []).map(({ path, reason, remedy }) => ({ field: fieldOf(path), reason, remedy }))
}

/** The same by the id of each control, for beside it. */
export function fieldErrors(outcome: Outcome<unknown> | undefined): Partial<Record<string, string>> {
  return Object.fromEntries(
    fieldProblems(outcome).map(({ field, reason, remedy }) => [field, `${String(reason)} ${String(remedy)}`]),
  )
}
