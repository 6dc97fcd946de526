import type { InEveryLanguage } from './languages.js'
import type { Problem } from './refusals.js'

/** A typed text in NFC without outer blanks; null when nothing in it can be seen (blanks, zero-width characters). */
export function tidyText(typed: string | null | undefined): string | null {
  const text = (typed ?? '').normalize('NFC').replaceAll('\u0000', '').trim()
  return /[^\s\p{Cf}\p{Mn}]/u.test(text) ? text : null
}

/** How long a text is as a person counts: user-perceived characters. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of new Intl.Segmenter().segment(text)) length += 1
  return length
}

/** The tidied text of a field; adds a problem when it is too long, or empty though needed. `limit` in characters. */
export function readText(
  path: string[],
  typed: string | null | undefined,
  limit: number,
  problems: Problem[],
  needed = true,
): string | null {
  const text = tidyText(typed)
  if (text === null && needed) {
    problems.push(
      problem(
        path,
        { en: 'This text is empty.', vi: 'Nội dung còn trống.' },
        { en: 'Write it.', vi: 'Hãy điền nội dung.' },
      ),
    )
  }
  // Of code units there are never fewer than of characters; twenty times as many are not worth the counting.
  const length = text === null || text.length <= limit || text.length > limit * 20 ? (text?.length ?? 0) : lengthOf(text)
  if (length > limit) {
    problems.push(
      problem(
        path,
        { en: `It has ${length} characters; at most ${limit} fit.`, vi: `Có ${length} ký tự; tối đa ${limit} ký tự.` },
        { en: `Shorten it by ${length - limit} characters.`, vi: `Rút ngắn ${length - limit} ký tự.` },
      ),
    )
  }
  return text
}

export function problem(path: string[], reason: InEveryLanguage, remedy: InEveryLanguage): Problem {
  return { path, reason, remedy }
}
