import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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
  const isAbandoned = abandonment()
  const watch = setInterval(() => isAbandoned() && child.kill('SIGTERM'), 500)
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(watch)
      process.exitCode = code ?? 1
      resolve()
    })
  })
}

/** Tells whether the npm that started us is gone. npm may have put a shell between, which lives on. */
function abandonment() {
  if (!process.env.npm_lifecycle_event) return () => false // started by hand: may outlive its terminal
  const parent = process.ppid
  const shellsParent = /^(ba|da)?sh$/.test(nameOf(parent)) ? parentOf(parent) : undefined
  return () => process.ppid !== parent || (shellsParent !== undefined && parentOf(parent) !== shellsParent)
}

const about = (pid, file) => (existsSync(`/proc/${pid}/${file}`) ? readFileSync(`/proc/${pid}/${file}`, 'utf8') : '')
const nameOf = (pid) => about(pid, 'comm').trim()
const parentOf = (pid) => /^PPid:\s+(\d+)/m.exec(about(pid, 'status'))?.[1]
