import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { readKnownDocuments } from '../http/known-documents.js'
import { hashOf, newToken } from '../modules/sessions/session.store.js'
import type { Operation } from './operations.js'
import { madeId } from './seed.sql.js'
import { asOwner, type World } from './world.js'

/** The product's own server under measurement, in a process of its own. */
export interface Product {
  port: number
  pid: number
  /** From the start of the process to the first answer of /readyz, in milliseconds. */
  startedIn: number
  /** Resident memory now, in MB. */
  memory(): number
  stop(): Promise<void>
}

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url))

/** Starts the built server in production mode on this world's database. */
export async function startProduct({ dataDir }: World, nodeOptions: string[] = []): Promise<Product> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, [...nodeOptions, MAIN], {
    env: {
      PATH: process.env['PATH'], MODE: 'production', PORT: String(port), BASE_URL: `http://127.0.0.1:${port}`, DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - began > 60_000) {
      child.kill()
      throw new Error('The server did not start; its words stand above.')
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return { port, pid: child.pid!, startedIn: performance.now() - began, memory: () => residentOf(child), stop: () => stop(child) }
}

/** How a measured request proves who sends it: a session each for known documents, a token for those that are not. */
export async function signIn(world: World, people: number): Promise<(operation: Operation, n: number) => string> {
  const secrets = Array.from({ length: people }, () => ({ session: newToken(), token: newToken() }))
  for (const [at, { session, token }] of secrets.entries()) {
    const account = madeId('account', at + 1)
    await asOwner(world.connection, `insert into session (token_hash, account_id, method, created_at, seen_at, expires_at)
      values ($1, $2, 'bench', now(), now(), now() + interval '12 hours')`, [hashOf(session), account])
    await asOwner(world.connection, `insert into api_token (token_hash, account_id, label, scopes, created_at, expires_at)
      values ($1, $2, 'bench', '{graphql:adhoc,rate:unlimited}', now(), now() + interval '12 hours')`, [hashOf(token), account])
  }
  return ({ document }, n) => {
    const { session, token } = secrets[n % people]!
    return KNOWN.has(document) ? `cookie: mufakat_session=${session}\r\n` : `authorization: Bearer ${token}\r\n`
  }
}

const KNOWN = new Map([...readKnownDocuments()].map(([id, text]) => [/(?:^|\} )(?:query|mutation) (\w+)/.exec(text)?.[1], id]))

/** The body of a request, as the client sends it. */
export function bodyOf({ document }: Operation, variables: object): string {
  const documentId = KNOWN.get(document)
  return JSON.stringify(documentId ? { documentId, variables } : { query: document, variables })
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    (response) => response.ok,
    () => false,
  )
}

function residentOf(child: ChildProcess): number {
  const kB = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kB) / 1024)
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
