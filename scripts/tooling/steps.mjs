import { join } from 'node:path'
import { ROOT, run } from './process.mjs'

const bin = (folder, name) => join(ROOT, folder, 'node_modules/.bin', name)

/** The client's words as code; its types lean on them. That none is missing is judged when the client is built. */
export const WORDS = {
  name: 'words',
  program: bin('client', 'lingui'),
  args: ['compile', '--typescript'],
  cwd: join(ROOT, 'client'),
}

/** What can be judged without running the product; each a program that is silent or says what is wrong. */
export const TYPES = ['server', 'client', 'e2e'].map((folder) => ({
  name: `types: ${folder}`,
  program: bin(folder, 'tsc'),
  args: ['--noEmit', '--pretty', 'false'],
  cwd: join(ROOT, folder),
}))

export const LINT = [
  { name: 'lint', program: bin('.', 'eslint'), args: ['.'] },
  {
    name: 'boundaries',
    program: bin('.', 'depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', 'server/src', 'client/src', 'e2e'],
  },
  { name: 'boundaries: the rules catch', program: process.execPath, args: ['scripts/lint-mutants.mjs'] },
  { name: 'unused code', program: bin('.', 'knip'), args: ['--no-progress', '--no-config-hints'] },
]

/** Runs the steps one after another, a line for each; answers the names of those that failed. */
export async function runSteps(steps) {
  const failed = []
  for (const { name, program, args, cwd, env } of steps) {
    const { code, output, seconds } = await run(program, args, { cwd, env, quiet: true })
    tell(name, code === 0, seconds)
    if (code === 0) continue
    console.log(output.trimEnd())
    failed.push(name)
  }
  return failed
}

/** One line of progress. */
export function tell(name, isOk, seconds, note = '') {
  console.log(
    `${isOk ? 'ok    ' : 'FAILED'} ${name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s${note && `   ${note}`}`,
  )
}
