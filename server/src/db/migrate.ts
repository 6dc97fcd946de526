import type { DataSource } from 'typeorm'

/** Brings the schema up to date, one server process at a time; answers the names of the migrations that ran, in order. */
export async function migrate(owner: DataSource): Promise<string[]> {
  const lock = owner.createQueryRunner()
  try {
    await lock.query(`select pg_advisory_lock(hashtext('mufakat.migrate'))`)
    const ran = await owner.runMigrations()
    return ran.map((migration) => migration.name)
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('mufakat.migrate'))`).catch(() => undefined)
    await lock.release()
  }
}
