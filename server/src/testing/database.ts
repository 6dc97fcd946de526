import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { ownerSource, type Connection } from '../db/data-source.js'
import { migrate } from '../db/migrate.js'
import { SecretBox, useSecretBox } from '../modules/sessions/secret-box.js'
import { keyFrom, newSeed, useRegisterKey } from '../modules/register/register-key.js'

/** A migrated, empty database of its own: nothing in it but what the migrations put there. */
export interface FreshDatabase {
  connection: Connection
  /** Deletes it, whoever is still connected. */
  drop(): Promise<void>
}

const TEMPLATE = 'mufakat_template'
const TEMPLATE_LOCK = 4_000_002

/** Makes a database for one test file in the run's PostgreSQL, as a copy of a template migrated once a run (about 50 ms). */
export async function freshDatabase(): Promise<FreshDatabase> {
  useRegisterKey(keyFrom(newSeed()))
  useSecretBox(new SecretBox(newSeed()))
  const name = `mufakat_test_${randomBytes(6).toString('hex')}`
  await asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    await ensureTemplate(admin)
    await admin.query(`create database ${name} template ${TEMPLATE}`)
  })
  return {
    connection: connectionTo(name),
    drop: () => asAdmin(async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))),
  }
}

/** Migrates under another name first: a template that is there is complete. */
async function ensureTemplate(admin: pg.Client): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [TEMPLATE])
  if (rowCount) return
  const unfinished = `${TEMPLATE}_new`
  await admin.query(`drop database if exists ${unfinished} with (force)`)
  await admin.query(`create database ${unfinished}`)
  const owner = await ownerSource(connectionTo(unfinished)).initialize()
  try {
    await migrate(owner)
  } finally {
    await owner.destroy()
  }
  await admin.query(`alter database ${unfinished} rename to ${TEMPLATE}`)
}

async function asAdmin(work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const connection = runConnection()
  const admin = new pg.Client('url' in connection ? { connectionString: connection.url } : connection)
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

function connectionTo(database: string): Connection {
  const connection = runConnection()
  if (!('url' in connection)) return { ...connection, database }
  const url = new URL(connection.url)
  url.pathname = `/${database}`
  return { url: url.href }
}

function runConnection(): Connection {
  const told = process.env['MUFAKAT_TEST_DATABASE']
  if (!told) throw new Error('No test database: run this file through jest, which starts one.')
  return JSON.parse(told) as Connection
}
