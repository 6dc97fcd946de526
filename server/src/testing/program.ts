import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The built program as a process of its own. */
export interface Program {
  child: ChildProcess
  /** Everything it printed so far. */
  said: () => string
}

/** Starts it with these settings and no others. */
export function launch(settings: Record<string, string>): Program {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (said += String(chunk)))
  return { child, said: () => said }
}

/** Waits until it answers. */
export async function ready({ child, said }: Program, port: number): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(50)
  }
  throw new Error(`It ended before it was ready:\n${said()}`)
}

/** Sends the signal and answers how many milliseconds the process lived on. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number> {
  const began = Date.now()
  if (child.exitCode !== null || child.signalCode !== null) return 0
  child.kill(signal)
  await once(child, 'exit')
  return Date.now() - began
}

/** A folder for data that PostgreSQL's own account may enter; call `remove` when the program is gone. */
export function dataFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-main-'))
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
