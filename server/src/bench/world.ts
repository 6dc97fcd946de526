import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startEmbedded, type EmbeddedConnection } from '../db/embedded.js'
import { seed } from './seed.js'
import { SIZES } from './seed.sql.js'

export type WorldName = keyof typeof SIZES

/** A filled database that runs, with a count of every statement that it executes. */
export interface World {
  name: WorldName
  dataDir: string
  connection: EmbeddedConnection
  stop(): Promise<void>
}

/** Takes away what an earlier run wrote, so that every run measures the same rows. */
const CLEAN = `set session_replication_role = replica;
  delete from search_entry where kind = 'comment' and subject_id not like '019a0000-%';
  delete from comment where id < '019a0000-0000-0000-0000-000000000000' or id > '019a0000-ffff-ffff-ffff-ffffffffffff'`

const DIST = fileURLToPath(new URL('..', import.meta.url))

/** Opens this world, filling it first when it is not there or was made by another schema or seed; `reuse` takes it as it is. */
export async function openWorld(name: WorldName, folder: string, say: (line: string) => void, reuse = false): Promise<World> {
  const dataDir = join(folder, name)
  const stamp = join(dataDir, 'seeded')
  const wanted = originOf()
  if (!existsSync(stamp) || (!reuse && readFileSync(stamp, 'utf8') !== wanted)) {
    say(`filling the ${name} world`)
    discard(dataDir)
    const began = Date.now()
    const fast = await startEmbedded({ dataDir, fast: true })
    try {
      await seed(fast.connection, SIZES[name], say)
      await asOwner(fast.connection, `alter system set shared_preload_libraries = 'pg_stat_statements'`)
      await asOwner(fast.connection, `create extension pg_stat_statements`)
    } finally {
      await fast.stop()
    }
    writeFileSync(stamp, wanted)
    say(`filled the ${name} world in ${Math.round((Date.now() - began) / 1000)} s`)
  }
  const { connection, stop } = await startEmbedded({ dataDir })
  await asOwner(connection, CLEAN)
  return { name, dataDir, connection, stop }
}

/** Runs one statement as the login role, which the wall does not bind. */
export async function asOwner<Row extends object>(connection: EmbeddedConnection, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

/** One hash over what a world is made by. */
function originOf(): string {
  const migrations = readdirSync(join(DIST, 'db/migrations')).filter((file) => file.endsWith('.js'))
  const files = [...migrations.sort().map((file) => `db/migrations/${file}`), 'bench/seed.sql.js']
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(DIST, file)))
  return hash.digest('hex')
}

function discard(dataDir: string): void {
  const note = join(dataDir, 'location')
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
}
