import type { PartialDate } from './common.types.js'
import { partsOf } from './partial-date.js'

/** A stored partial date as the API shows it; null stays null. */
export function dateOf(text: string | null | undefined): PartialDate | null {
  return text ? (partsOf(text) as PartialDate | null) : null
}
