/** Yesterday in the institution's seat, Jakarta, `YYYY-MM-DD`. */
export function dayBefore(now = Date.now()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(now - 24 * 60 * 60 * 1000)
}
