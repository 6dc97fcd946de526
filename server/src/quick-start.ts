import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, Script } from 'node:vm'
import type { Programs } from './programs.js'

/**
 * The programs from the one file that `bundle.mjs` made, with the code that V8 compiled for it; from their modules when
 * there is none, or modules were built after it. Two thousand modules take a second and a half to find, read and compile.
 */
export async function loadPrograms(): Promise<Programs> {
  const bundle = fileURLToPath(new URL('./bundle.cjs', import.meta.url))
  const modules = new URL('./programs.js', import.meta.url)
  if (changedAt(bundle) < changedAt(fileURLToPath(modules))) return ((await import(modules.href)) as { programs: Programs }).programs
  return runBundle(bundle).programs
}

/** Evaluates the bundle; also answers the script, so that what V8 has compiled can be kept. */
export function runBundle(file: string): { programs: Programs; script: Script } {
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    cachedData: bytesOf(`${file}.cache`),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} as { programs: Programs } }
  const evaluate = script.runInThisContext() as (...given: unknown[]) => void
  evaluate.call(module.exports, module.exports, createRequire(file), module, file, dirname(file))
  return { programs: module.exports.programs, script }
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function bytesOf(file: string): Buffer | undefined {
  return changedAt(file) ? readFileSync(file) : undefined
}
