import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const css = readFileSync(new URL('../src/ui/tokens.css', import.meta.url), 'utf8')

function tokens(selector: string): Record<string, string> {
  const start = css.indexOf('{', css.indexOf(selector))
  const body = css.slice(start + 1, css.indexOf('}', start))
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]))
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['ground', 'surface', 'raised', 'sunken']
const TONES = ['neutral', 'info', 'good', 'warn', 'bad', 'round']

const PALETTES = [
  ['light', `\n[data-mantine-color-scheme='light'] {`],
  ['dark', `\n[data-mantine-color-scheme='dark'] {`],
  ['high contrast', `\n[data-contrast='more'] {`],
  ['dark high contrast', `\n[data-contrast='more'][data-mantine-color-scheme='dark'] {`],
] as const

describe.each(PALETTES)('the %s palette', (name, selector) => {
  const token = tokens(selector)

  it('reads with ease where contrast is asked for', () => {
    if (!name.includes('high')) return
    for (const ground of GROUNDS) expect(contrast(token['ink-3']!, token[ground]!)).toBeGreaterThanOrEqual(10)
  })

  it.each(GROUNDS.flatMap((ground) => ['ink', 'ink-2', 'ink-3', 'accent-ink'].map((ink) => [ink, ground])))(
    'reads as text: %s on %s',
    (ink, ground) => expect(contrast(token[ink]!, token[ground]!)).toBeGreaterThanOrEqual(4.5),
  )

  it.each(TONES)('reads as a tag: %s', (tone) => {
    expect(contrast(token[`${tone}-fg`]!, token[`${tone}-bg`]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['line-field', 'focus'])('shows its edge: %s', (edge) => {
    for (const ground of GROUNDS) expect(contrast(token[edge]!, token[ground]!)).toBeGreaterThanOrEqual(3)
  })

  it('reads on a filled button', () => {
    expect(contrast(token['on-accent']!, token['accent']!)).toBeGreaterThanOrEqual(4.5)
  })
})
