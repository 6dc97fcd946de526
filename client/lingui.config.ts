import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'vi'],
  catalogs: [{ path: '<rootDir>/src/i18n/locales/{locale}', include: ['<rootDir>/src'] }],
  // No line numbers: a catalogue's diff then shows only words that changed.
  format: formatter({ lineNumbers: false }),
  orderBy: 'origin',
})
