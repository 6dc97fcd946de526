import { useLingui } from '@lingui/react'
import type { Language } from './partial-date.format.js'

/** The language of the page. */
export function useLanguage(): Language {
  return useLingui().i18n.locale === 'vi' ? 'vi' : 'en'
}
