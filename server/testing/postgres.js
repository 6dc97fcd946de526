import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** The run's throw-away PostgreSQL; jest's set-up and tear-down share the parent process. */
const run = { folder: '', postgres: undefined }

/**
 * Starts one fast PostgreSQL for the whole run; test files find it through `freshDatabase`. Needs a built server.
 * TEST_DATABASE_URL names another server instead, to try the suite on another version.
 */
export async function start() {
  process.env.MUFAKAT_TEST_DATABASE = JSON.stringify(await connection())
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(1)))
}

/** Stops it and deletes what it held. */
export async function stop() {
  await run.postgres?.stop()
  if (run.folder) rmSync(run.folder, { recursive: true, force: true })
}

async function connection() {
  const url = process.env.TEST_DATABASE_URL
  if (url) {
    await dropOldTemplate(url)
    return { url }
  }
  const { startEmbedded } = await import('../dist/db/embedded.js')
  run.folder = mkdtempSync(join(tmpdir(), 'mufakat-test-'))
  chmodSync(run.folder, 0o711) // PostgreSQL may run as another account
  run.postgres = await startEmbedded({ dataDir: run.folder, fast: true })
  return run.postgres.connection
}

async function dropOldTemplate(url) {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query('drop database if exists mufakat_template with (force)')
  await admin.end()
}
