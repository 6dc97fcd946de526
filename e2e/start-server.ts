import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../server/dist/main.js', import.meta.url))
const READY_SECONDS = 90

/** Starts the product as `npm start` does, with data of its own, for all stories; answers how to end it. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-stories-'))
  chmodSync(folder, 0o711) // PostgreSQL may run as another account
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: '',
      MODE: 'demo',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => (said = (said + String(chunk)).slice(-20_000)))
  await ready(address, () => server.exitCode !== null).catch((error: unknown) => {
    server.kill()
    throw new Error(`${String(error)}\n${said}`)
  })
  process.env['STORIES_ADDRESS'] = address
  return async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    if (process.env['STORIES_LOG']) process.stderr.write(said)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function ready(address: string, hasEnded: () => boolean): Promise<void> {
  for (const began = Date.now(); Date.now() - began < READY_SECONDS * 1000; await sleep(100)) {
    if (hasEnded()) throw new Error('The server ended before it was ready:')
    const answer = await fetch(`${address}/readyz`).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error(`The server was not ready within ${READY_SECONDS} s:`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
