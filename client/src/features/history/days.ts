import { partsOf, type PartialDateText } from '../../ui/partial-date.format.js'

/** The instant at which a day, month, quarter or year begins on the viewer's clock. */
export function startOf(text: PartialDateText): string {
  const { year, month } = known(text)
  return new Date(year, month - 1, known(text).day).toISOString()
}

/** The instant at which it is over. */
export function endOf(text: PartialDateText): string {
  const parts = partsOf(text)
  const { year, month, day } = known(text)
  if (parts?.day) return new Date(year, month - 1, day + 1).toISOString()
  const months = parts?.month ? 1 : parts?.quarter ? 3 : 12
  return new Date(year, month - 1 + months, 1).toISOString()
}

/** The day of an instant on the viewer's clock. */
export function dayOf(instant: string): PartialDateText {
  return new Date(instant).toLocaleDateString('sv-SE')
}

function known(text: PartialDateText) {
  const { year = 0, quarter, month, day } = partsOf(text) ?? {}
  return { year, month: month ?? (quarter ? quarter * 3 - 2 : 1), day: day ?? 1 }
}
