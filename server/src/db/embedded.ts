import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { explainFailure } from './embedded-failure.js'
import { settleHome, type Home } from './embedded-home.js'
import { PlainFailure } from './plain-failure.js'

/** What a PostgreSQL client needs; `host` is the folder of a unix socket: there is no TCP port and no password. */
export interface EmbeddedConnection {
  host: string
  user: string
  database: string
}

export interface EmbeddedPostgres {
  connection: EmbeddedConnection
  /** Ends our use of it; the last to leave stops the server. Close your own connections first. */
  stop(): Promise<void>
}

interface Running {
  pid: number
  socket: string
  ready: boolean
}

const NAME = 'mufakat'
const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' }
const START_SECONDS = 300 // recovery after a crash may be long
const LONGEST_SOCKET_FOLDER = 106 - '/.s.PGSQL.5432'.length
const LEASE = 4_000_001

/**
 * Starts the PostgreSQL of `dataDir` (made on first use), or joins the one that already runs there, such as the one left
 * behind when we were killed. Rejects with one sentence that holds the remedy.
 *
 * `fast` is for data nobody will miss: it gives up durability for speed.
 */
export async function startEmbedded({
  dataDir,
  fast = false,
}: {
  dataDir: string
  fast?: boolean
}): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new PlainFailure('The embedded PostgreSQL needs unix sockets: on Windows use WSL, or set DATABASE_URL.')
  }
  const home = settleHome(dataDir)
  const log = join(dataDir, 'postgres.log')
  const deadline = Date.now() + START_SECONDS * 1000
  let child: ChildProcess | undefined
  initialise(home, fast)
  for (;;) {
    const server = running(home)
    const lease = server?.ready ? await takeLease(server) : undefined
    if (server && lease) {
      await createDatabase(lease)
      return {
        connection: { host: server.socket, user: NAME, database: NAME },
        stop: () => leave(lease, home, server, child),
      }
    }
    const hasFailed = !server && child !== undefined && hasEnded(child)
    if (hasFailed || Date.now() > deadline)
      throw new PlainFailure(explainFailure(readFileSync(log, 'utf8'), home.folder))
    if (!server && !child) child = launch(home, log, fast)
    await sleep(20)
  }
}

const cluster = (home: Home) => join(home.folder, 'cluster')
const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** Makes the cluster beside its final place, so that an interrupted first start leaves nothing half made. */
function initialise(home: Home, fast: boolean): void {
  const { bin, account } = home
  if (existsSync(cluster(home))) return
  const fresh = `${cluster(home)}.new`
  rmSync(fresh, { recursive: true, force: true })
  const options = ['--pgdata', fresh, '--username', NAME, '--auth', 'trust', '--encoding', 'UTF8', '--data-checksums']
  const locale = ['--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'und']
  const { status, stdout, stderr, error } = spawnSync(
    join(bin, 'initdb'),
    [...options, ...locale, ...(fast ? ['--no-sync'] : [])],
    { ...account, cwd: '/', env: ENVIRONMENT, encoding: 'utf8' },
  )
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    throw new PlainFailure(explainFailure(`${stdout}${stderr}${error?.message ?? ''}`, home.folder))
  }
  renameSync(fresh, cluster(home))
}

/** Starts PostgreSQL apart from our process group, so that Ctrl-C does not stop it before we have closed. */
function launch(home: Home, log: string, fast: boolean): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder(home)}"`,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    max_connections: '100',
    jit: 'off',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const output = openSync(log, 'w')
  const child = spawn(
    join(home.bin, 'postgres'),
    ['-D', cluster(home), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...home.account, cwd: '/', env: ENVIRONMENT, detached: true, stdio: ['ignore', output, output] },
  )
  child.once('error', () => undefined) // seen as an exit code by the caller
  child.unref()
  closeSync(output)
  return child
}

/** Only the account that runs PostgreSQL may enter it: connections need no password. */
function socketFolder({ folder, account }: Home): string {
  const usual = join(folder, 'socket')
  const fits = Buffer.byteLength(usual) <= LONGEST_SOCKET_FOLDER
  const socket = fits ? usual : mkdtempSync(join(tmpdir(), 'mufakat-'))
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  if (account) chownSync(socket, account.uid, account.gid)
  return socket
}

/** Reads postmaster.pid: pid, data folder, start time, port, socket folder, address, memory key, status. */
function running(home: Home): Running | undefined {
  const file = join(cluster(home), 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (commandOf(pid).includes(cluster(home)))
    return { pid, socket: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
  // The number now belongs to another process, which PostgreSQL would take for itself.
  if (pid > 0) rmSync(file, { force: true })
  return undefined
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    if (process.platform === 'linux') return ''
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  }
}

/** A connection that says "in use" for as long as it is open; undefined while the server is not there for us. */
async function takeLease({ socket }: Running): Promise<pg.Client | undefined> {
  const lease = new pg.Client({ host: socket, user: NAME, database: 'postgres', application_name: 'mufakat lease' })
  lease.on('error', () => undefined) // a lost lease is noticed when we leave
  try {
    await lease.connect()
    await lease.query('select pg_advisory_lock_shared($1)', [LEASE])
    return lease
  } catch {
    await lease.end().catch(() => undefined)
    return undefined
  }
}

async function createDatabase(lease: pg.Client): Promise<void> {
  const { rowCount } = await lease.query('select from pg_database where datname = $1', [NAME])
  if (rowCount) return
  await lease.query(`create database ${NAME}`).catch((error: pg.DatabaseError) => {
    if (!['42P04', '23505'].includes(error.code ?? '')) throw error // another process was quicker
  })
}

async function leave(lease: pg.Client, home: Home, server: Running, child?: ChildProcess): Promise<void> {
  child?.ref() // else Node may end before PostgreSQL has
  if (await isLastToLeave(lease)) {
    const isUp = () => commandOf(server.pid).includes(cluster(home)) || (child !== undefined && !hasEnded(child))
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (isUp()) process.kill(server.pid, signal)
      for (let waited = 0; isUp() && waited < 1500; waited += 20) await sleep(20)
    }
    if (!server.socket.startsWith(home.folder)) rmSync(server.socket, { recursive: true, force: true })
  }
  await lease.end().catch(() => undefined)
}

/** Takes the lease alone if no other process holds it, so that none can join a server that is about to stop. */
async function isLastToLeave(lease: pg.Client): Promise<boolean> {
  try {
    await lease.query('select pg_advisory_unlock_shared($1)', [LEASE])
    const { rows } = await lease.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [LEASE])
    return rows[0]?.last === true
  } catch {
    return true
  }
}
