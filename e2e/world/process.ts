import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.js'

/** The built server; STORIES_SERVER names another copy of its folder. */
const DIST = process.env['STORIES_SERVER'] ?? fileURLToPath(new URL('../../server/dist', import.meta.url))
const READY_SECONDS = 100

/** The product as one process with data of its own. */
export interface Product {
  /** Where people reach it, without a slash at the end. */
  address: string
  folder: string
  /** What it has printed so far, the last 20 000 characters. */
  said(): string
  /** Sends the signal and answers, once the process has gone, how many milliseconds that took. */
  end(signal: NodeJS.Signals): Promise<number>
  /** Starts it again on the same data and the same address. */
  again(): Promise<void>
  /** Runs the product's command line on the same data; answers what it printed. */
  mufakat(...args: string[]): Promise<string>
  /** The process of its PostgreSQL; null while none runs. */
  postgres(): number | null
  /** Ends it and deletes its data. */
  close(): Promise<void>
}

/** Starts the product as `npm start` does, on a free port, and answers when it is ready. `settings` are environment variables. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-stories-'))
  chmodSync(folder, 0o711) // PostgreSQL may run as another account
  const data = join(folder, 'data')
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, HOST: '127.0.0.1', PORT: String(port), DATA_DIR: data, MODE: 'demo', ...settings }
  if (env.MODE === 'production') Object.assign(env, { BASE_URL: address, SECRETS_KEY: 'c3Rvcmllcy1zZWNyZXRzLWtleS1vZi10aGlydHktdHc=', ...settings })
  let said = ''
  let server: ChildProcess

  const run = (program: string, args: string[]): ChildProcess =>
    spawn(process.execPath, ['--enable-source-maps', join(DIST, program), ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'], // it stops when we are gone
    })
  const listen = (child: ChildProcess, hear: (text: string) => void): ChildProcess => {
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => hear(String(chunk)))
    return child
  }
  const begin = async () => {
    server = listen(run('main.js', []), (text) => (said = (said + text).slice(-20_000)))
    await ready(address, server).catch(async (error: unknown) => {
      await end('SIGTERM')
      throw new Error(`${String(error)}\n${said}`)
    })
  }
  const end = async (signal: NodeJS.Signals): Promise<number> => {
    const began = Date.now()
    if (hasEnded(server)) return 0
    server.kill(signal)
    await once(server, 'exit')
    return Date.now() - began
  }

  await begin()
  return {
    address,
    folder: data,
    said: () => said,
    end,
    again: begin,
    mufakat: async (...args) => {
      let printed = ''
      const child = listen(run('cli/mufakat.js', args), (text) => (printed += text))
      await once(child, 'close')
      if (child.exitCode !== 0) throw new Error(`mufakat ${args.join(' ')} failed:\n${printed}`)
      return printed
    },
    postgres: () => postmasterOf(data),
    close: async () => {
      await end('SIGTERM')
      const left = postmasterOf(data)
      if (left) process.kill(left, 'SIGQUIT')
      if (process.env['STORIES_LOG']) process.stderr.write(said)
      for (const place of [elsewhere(data), folder]) if (place) rmSync(place, { recursive: true, force: true })
    },
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function ready(address: string, server: ChildProcess): Promise<void> {
  for (const began = Date.now(); Date.now() - began < READY_SECONDS * 1000;) {
    if (hasEnded(server)) throw new Error('The server ended before it was ready:')
    const answer = await fetch(`${address}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server was not ready within ${READY_SECONDS} s:`)
}

/** Where the database lies when its account cannot enter our folder: the server leaves a note. */
function elsewhere(data: string): string | undefined {
  const note = join(data, 'location')
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : undefined
}

function postmasterOf(data: string): number | null {
  const file = join(elsewhere(data) ?? join(data, 'postgres'), 'cluster/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null
}
