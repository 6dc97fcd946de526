import { expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { actInWords } from './acts.words.js'

const MODULES = fileURLToPath(new URL('..', import.meta.url))

/** The acts that commands write into the audit trail under a name of their own. */
function named(): string[] {
  const files = readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const lines = files.flatMap((name) => readFileSync(MODULES + name, 'utf8').split('\n')).filter((line) => /^\s*action: /.test(line))
  return [...new Set(lines.flatMap((line) => [...line.matchAll(/'([a-z]+\.[A-Za-z]+)'/g)].map((found) => found[1]!)))]
}

it('history has words for every act', () => {
  expect(named()).toContain('position.late')
  expect(named().filter((action) => actInWords(action).en === action)).toEqual([])
})
