import { createTheme, type MantineColorsTuple } from '@mantine/core'

// prettier-ignore
const LAGOON: MantineColorsTuple = ['#e8f4f3', '#d0e7e6', '#a3d0cf', '#7fbfbe', '#4aa2a2', '#2b8f90', '#187f81', '#0f6c70', '#0c5a5e', '#07464a']
// prettier-ignore
const STONE: MantineColorsTuple = ['#faf8f4', '#f3f0e9', '#e9e5db', '#ddd8cb', '#c6c1b3', '#8a8a84', '#666966', '#555957', '#3a4040', '#20292a']
// prettier-ignore
const NIGHT: MantineColorsTuple = ['#e9e6df', '#c9c8c2', '#a9aeab', '#8b9492', '#3e4c4f', '#2f3c3f', '#1f292c', '#141b1d', '#101718', '#0b1011']
// prettier-ignore
const BRICK: MantineColorsTuple = ['#fbeeea', '#f8dcd6', '#f0b5a9', '#e68b7a', '#d9624d', '#c4432d', '#a92f1b', '#a92f1b', '#962716', '#731c0f']

/** System fonts only: nothing is fetched, and Vietnamese marks are complete in each of them. */
export const SANS =
  '-apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif'

/**
 * Mantine's theme in our colours. Primary is shade 8 on light ground and shade 3 on dark ground, with the text on it
 * chosen by contrast; Mantine's own greens, oranges and yellows are not used for text anywhere.
 */
export const theme = createTheme({
  primaryColor: 'lagoon',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  colors: { lagoon: LAGOON, gray: STONE, dark: NIGHT, red: BRICK },
  white: '#fffefb',
  black: '#182123',
  fontFamily: SANS,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "SF Mono", "Noto Sans Mono", "Liberation Mono", monospace',
  headings: { fontFamily: SANS, fontWeight: '650' },
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '20px' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
})
