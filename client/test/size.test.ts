import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'

interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
  isEntry?: boolean
  isDynamicEntry?: boolean
}

const DIST = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', DIST), 'utf8')) as Record<string, Chunk>
const KB = 1000

const weightOf = (file: string) => gzipSync(readFileSync(new URL(file, DIST))).length / KB

/** A chunk and everything that it cannot run without. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const each of manifest[name]?.imports ?? []) withImports(each, seen)
  return seen
}

const weigh = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + weightOf(manifest[name]!.file), 0)
const named = (end: string) => Object.keys(manifest).find((name) => name.endsWith(end))!
const part = (name: string) => Object.keys(manifest).find((each) => each.startsWith(`_${name}-`))!
// The start of every page, and the frame that it fetches at once.
const first = new Set([...withImports(part('start')), ...withImports(part('frame'))])

describe('what a browser has to fetch, gzipped', () => {
  it('is at most 240 kB of script for the signed-in home', () => {
    const home = new Set([...first, ...withImports(named('home/HomePage.tsx')), ...withImports(named('locales/vi.ts'))])
    expect(weigh(home)).toBeLessThanOrEqual(240)
  })

  const screens = Object.keys(manifest).filter((name) => manifest[name]!.isDynamicEntry)

  it.each(screens)('is at most 60 kB of script more for %s', (name) => {
    expect(weigh([...withImports(name)].filter((each) => !first.has(each)))).toBeLessThanOrEqual(60)
  })

  it('is at most 32 kB of styles in all', () => {
    const styles = new Set(Object.values(manifest).flatMap(({ css = [] }) => css))
    expect([...styles].reduce((sum, file) => sum + weightOf(file), 0)).toBeLessThanOrEqual(32)
  })
})
