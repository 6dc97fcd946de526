/** The languages that every text of the product exists in. */
export const LANGUAGES = ['en', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in every language; a missing one does not compile. */
export type InEveryLanguage = Record<Language, string>

/** The first known language that the reader asked for, English otherwise. */
export function languageOf(asked: string | undefined): Language {
  const wanted = (asked ?? '').toLowerCase().split(/[,;]/)
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.trim().split('-')[0] === language)
    if (found) return found
  }
  return 'en'
}
