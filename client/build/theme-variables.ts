import { defaultCssVariablesResolver, DEFAULT_THEME, mergeMantineTheme } from '@mantine/core'
import type { Plugin } from 'vite'
import { theme } from '../src/ui/theme.js'

const ID = '\0virtual:theme.css'

/**
 * `virtual:theme.css`: the theme's variables as a file instead of a style tag made at run time, so that the page's
 * policy can refuse inline styles.
 */
export function themeVariables(): Plugin {
  return {
    name: 'mufakat-theme-variables',
    resolveId: (source) => (source === 'virtual:theme.css' ? ID : undefined),
    load(source) {
      if (source !== ID) return undefined
      const { variables, light, dark } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
      const rules = [
        block(':root', variables),
        block('[data-mantine-color-scheme="light"]', light),
        block('[data-mantine-color-scheme="dark"]', dark),
      ]
      return `@layer mantine{${rules.join('')}}`
    },
  }
}

function block(selector: string, variables: Record<string, string>): string {
  const lines = Object.entries(variables).map(([name, value]) => `${name}:${value}`)
  return `${selector}{${lines.join(';')}}`
}
