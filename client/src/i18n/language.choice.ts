import { i18n } from '@lingui/core'
import { WORDS } from '../start/words.js'
import type { Language } from '../ui/partial-date.format.js'

/** Speaks the language from now on. */
export async function speak(language: Language): Promise<void> {
  const { messages } = await WORDS[language]()
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
}

/** Keeps the choice for a year where the server reads it too: its own sentences come in the same language. */
export function keepLanguage(language: Language): void {
  document.cookie = `mufakat_lang=${language}; path=/; max-age=31536000; samesite=lax`
}
