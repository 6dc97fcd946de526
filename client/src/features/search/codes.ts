import { paths } from '../../app/paths.js'

const pad = (code: string) =>
  code.toUpperCase().replace(/-(\d+)$/, (_, number: string) => `-${number.padStart(3, '0')}`)

/** Where a code leads, typed in full in any case: `p-2026-14` is P-2026-014. Undefined for other words. */
export function placeOfCode(words: string) {
  const code = words.trim()
  if (/^p-\d{4}-\d{1,4}$/i.test(code)) return paths.proposal(pad(code))
  if (/^c(-\d{4})?-\d{1,4}$/i.test(code)) return paths.commitment(pad(code))
  return undefined
}
