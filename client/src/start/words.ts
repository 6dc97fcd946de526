import type { Messages } from '@lingui/core'
import type { Language } from '../ui/partial-date.format.js'

/** The client's words, fetched a language at a time. */
export const WORDS: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('../i18n/locales/en.js'),
  vi: () => import('../i18n/locales/vi.js'),
}

/** The language that `first-paint.js` settled on. */
export const firstLanguage = (): Language => (document.documentElement.lang === 'vi' ? 'vi' : 'en')
