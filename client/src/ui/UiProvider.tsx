import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core'
import type { ReactNode } from 'react'
import './layers.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Button.layer.css'
import 'virtual:theme.css'
import './tokens.css'
import './base.css'
import { theme } from './theme.js'

/** Keeps the choice under the name that `first-paint.js` reads before the page is drawn. */
const KEPT_AS = 'mufakat-theme'

function colorSchemeManager(): MantineColorSchemeManager {
  return {
    get: (fallback) => {
      const kept = globalThis.localStorage?.getItem(KEPT_AS)
      return kept === 'light' || kept === 'dark' ? kept : fallback
    },
    set: (scheme) => localStorage.setItem(KEPT_AS, scheme),
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => localStorage.removeItem(KEPT_AS),
  }
}

const manager = colorSchemeManager()

/** Theme and styles. No style tag is made at run time: variables come as a file, and responsive props are not used. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={manager}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles={false}
    >
      {children}
    </MantineProvider>
  )
}
