/** What an address may carry, read so that a mistyped one still opens a page. Empty values leave the address. */

export const word = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, 200) : undefined
}

export const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (value: unknown): Value | undefined =>
    values.find((each) => each === value)

/** A calendar day, `YYYY-MM-DD`. */
export const isoDay = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

/** Leaves out what is not set, so that addresses stay short. */
export function only<Params extends Record<string, unknown>>(
  params: Params,
): { [Key in keyof Params]?: NonNullable<Params[Key]> } {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined && value !== '')) as never
}
