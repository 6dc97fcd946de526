import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository's root folder, absolute. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** A failure whose message is one sentence for the person at the terminal, with the remedy; no stack is printed. */
export class Stop extends Error {}

/** Our environment without npm's own settings, which pnpm would take for its own, and with our programs first on the path. */
export function npmEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name))
  return Object.fromEntries(kept)
}

/**
 * Runs a program in `cwd` and answers `{ code, output, seconds }`. Its output is kept, and shown too unless `quiet`.
 * Ended by a signal, its code is 1.
 */
export function run(program, args, { cwd = ROOT, quiet = false, env = {} } = {}) {
  const began = Date.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...npmEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (stream) => (chunk) => {
      output += chunk
      if (!quiet) stream.write(chunk)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    const end = (code) => resolve({ code, output, seconds: (Date.now() - began) / 1000 })
    child.on('error', (error) => {
      output += error.message
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}
