import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './process.mjs'

/**
 * Runs a program of the built server in the foreground until it ends, and makes its exit code ours.
 *
 * The channel tells it when we are gone, and we look whether npm is, so that a `kill -9` of either leaves nothing behind.
 * On Ctrl-C the terminal signals the server too: it counts only the first.
 */
export function runServer(program, args) {
  const settings = existsSync(join(ROOT, '.env')) ? [`--env-file=${join(ROOT, '.env')}`] : []
  const child = spawn(
    process.execPath,
    [...settings, '--enable-source-maps', join(ROOT, 'server/dist', program), ...args],
    {
      cwd: ROOT,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500)
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(watch)
      process.exitCode = code ?? 1
      resolve()
    })
  })
}
