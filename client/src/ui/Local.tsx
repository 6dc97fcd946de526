import { useLanguage } from './language.js'
import type { Language } from './partial-date.format.js'

/** A text in both languages; null where none is known. */
export interface LocalWords {
  en: string | null
  vi: string | null
}

/** The words in this language, or in the other one when there are none. */
export const wordsOf = (text: LocalWords, language: Language): string => text[language] ?? text.en ?? text.vi ?? ''

/** Picks words in the language of the page, for attributes and titles. */
export function useLocal(): (text: LocalWords) => string {
  const language = useLanguage()
  return (text) => wordsOf(text, language)
}

/** Words in the language of the page; marked as foreign when only the other language is known. */
export function Local({ text }: { text: LocalWords }) {
  const language = useLanguage()
  const own = text[language]
  if (own) return <>{own}</>
  return <span lang={language === 'vi' ? 'en' : 'vi'}>{wordsOf(text, language)}</span>
}
