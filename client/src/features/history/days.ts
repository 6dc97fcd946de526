/** The instant at which a day, `YYYY-MM-DD`, begins on the viewer's clock. */
export const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString()

/** The next day, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
