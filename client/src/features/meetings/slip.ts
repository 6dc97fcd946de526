const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Days from the planned day to the day held, below zero when earlier; 0 when either is not known to the day. */
export function slipInDays(planned: string | undefined, held: string | undefined): number {
  if (!planned || !held || !DAY.test(planned) || !DAY.test(held)) return 0
  return Math.round((Date.parse(held) - Date.parse(planned)) / 86_400_000)
}
