import { validateSync } from 'class-validator'
import { ArgumentValidationError } from 'type-graphql'

/**
 * Checks an argument by the decorators of its class; what is left out is not looked at. type-graphql's own way to do so
 * loads the library anew for every argument of every field.
 */
export function validateArgument(given: object | undefined): void {
  for (const value of Array.isArray(given) ? (given as unknown[]) : [given]) {
    if (typeof value !== 'object' || value === null || isEmpty(value)) continue
    const errors = validateSync(value, { forbidUnknownValues: false, skipMissingProperties: true })
    if (errors.length) throw new ArgumentValidationError(errors)
  }
}

function isEmpty(value: object): boolean {
  return Object.values(value).every((each) => each === undefined || each === null)
}
