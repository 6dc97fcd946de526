import { afterEach, describe, expect, it } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The built program as a process of its own: how it starts, stops, dies and says what is wrong. */
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const LIMIT = 120_000

interface Process {
  child: ChildProcess
  said: () => string
}

const folders: string[] = []
const children: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) await ended(child, 'SIGTERM')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-main-'))
  chmodSync(folder, 0o711)
  folders.push(folder)
  return folder
}

function launch(settings: Record<string, string>): Process {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (said += String(chunk)))
  return { child, said: () => said }
}

async function ready({ child, said }: Process, port: number): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(50)
  }
  throw new Error(`It ended before it was ready:\n${said()}`)
}

/** Sends the signal and answers how many milliseconds the process lived on. */
async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number> {
  const began = Date.now()
  if (child.exitCode !== null || child.signalCode !== null) return 0
  child.kill(signal)
  await once(child, 'exit')
  return Date.now() - began
}

async function refusal(settings: Record<string, string>): Promise<string> {
  const { child, said } = launch(settings)
  if (child.exitCode === null) await once(child, 'close')
  expect(child.exitCode).toBe(1)
  return said()
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

const postgresIsUp = (folder: string) => existsSync(join(folder, 'postgres/cluster/postmaster.pid'))

describe('the program', () => {
  it(
    'comes back after kill -9 with its data, and leaves nothing behind after Ctrl-C, within 2 s',
    async () => {
      const folder = givenFolder()
      const port = await freePort()
      const settings = { DATA_DIR: folder, PORT: String(port) }
      const first = launch(settings)
      await ready(first, port)
      const postmaster = readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]
      await ended(first.child, 'SIGKILL')
      const second = launch(settings)
      await ready(second, port)
      expect(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]).toBe(postmaster)
      second.child.kill('SIGINT') // npm hands Ctrl-C on a second time
      expect(await ended(second.child, 'SIGINT')).toBeLessThan(2000)
      expect(second.child.exitCode).toBe(0)
      expect(postgresIsUp(folder)).toBe(false)
    },
    LIMIT,
  )

  it(
    'stops when the process that started it is gone, and says that a port is taken',
    async () => {
      const folder = givenFolder()
      const port = await freePort()
      const one = launch({ DATA_DIR: folder, PORT: String(port) })
      await ready(one, port)
      expect(await refusal({ DATA_DIR: folder, PORT: String(port) })).toMatch(/Port \d+ of 127\.0\.0\.1 is taken/)
      one.child.disconnect()
      await once(one.child, 'exit')
      expect(postgresIsUp(folder)).toBe(false)
    },
    LIMIT,
  )

  it('says everything that is wrong with its settings at once, before it touches anything', async () => {
    const folder = join(givenFolder(), 'data')
    const said = await refusal({ DATA_DIR: folder, PORT: 'x', MODE: 'y' })
    expect(said).toMatch(/MODE must be .*\n.*PORT must be/)
    expect(existsSync(folder)).toBe(false)
  })

  it('says in one line that the database of DATABASE_URL does not answer', async () => {
    const said = await refusal({ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/m' })
    expect(said.trim().split('\n').at(-1)).toMatch(/Nothing answers at 127\.0\.0\.1:1\./)
    expect(said).not.toContain('secret')
  })
})
