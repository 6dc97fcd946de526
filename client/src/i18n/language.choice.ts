import { i18n, type Messages } from '@lingui/core'
import type { Language } from '../ui/partial-date.format.js'

const CATALOGUES: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./locales/en.js'),
  vi: () => import('./locales/vi.js'),
}

/** The language that `first-paint.js` settled on. */
export const firstLanguage = (): Language => (document.documentElement.lang === 'vi' ? 'vi' : 'en')

/** Speaks the language from now on. */
export async function speak(language: Language): Promise<void> {
  const { messages } = await CATALOGUES[language]()
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
}

/** Keeps the choice for a year where the server reads it too: its own sentences come in the same language. */
export function keepLanguage(language: Language): void {
  document.cookie = `mufakat_lang=${language}; path=/; max-age=31536000; samesite=lax`
}
