import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The run's throw-away PostgreSQL; jest's set-up and tear-down share the parent process. */
const run = { folder: '', postgres: undefined }

/** Starts one fast PostgreSQL for the whole run; test files find it through `freshDatabase`. Needs a built server. */
export async function start() {
  const { startEmbedded } = await import('../dist/db/embedded.js')
  run.folder = mkdtempSync(join(tmpdir(), 'mufakat-test-'))
  chmodSync(run.folder, 0o711) // PostgreSQL may run as another account
  run.postgres = await startEmbedded({ dataDir: run.folder, fast: true })
  process.env.MUFAKAT_TEST_DATABASE = JSON.stringify(run.postgres.connection)
}

/** Stops it and deletes what it held. */
export async function stop() {
  await run.postgres?.stop()
  if (run.folder) rmSync(run.folder, { recursive: true, force: true })
}
