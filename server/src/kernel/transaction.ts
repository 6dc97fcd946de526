import type { DataSource, EntityManager } from 'typeorm'
import type pg from 'pg'
import { objectsOf, prepared, settingsOf, type Query, type Reader } from './unit.js'
import type { Viewer } from './viewer.js'

/** An open write: the viewer's eyes, the database's clock, and the manager that saves entities. */
export interface Transaction extends Reader {
  viewer: Viewer
  manager: EntityManager
  /** The database's time when the transaction began. */
  now: Date
}

/** Many: every closing of a round goes through the one end of the register. */
const RETRIES = 15
const LONGEST_PAUSE_MS = 400
const RETRYABLE = new Set(['40001', '40P01'])

/**
 * Runs `work` in one SERIALIZABLE transaction and commits what it did; a conflict with another writer is tried again
 * from the start, so `work` may run more than once and must touch nothing but the database.
 */
export async function transact<Result>(
  dataSource: DataSource,
  viewer: Viewer,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(dataSource, viewer, work)
    } catch (error) {
      if (attempt > RETRIES || !RETRYABLE.has(codeOf(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(20 * 2 ** attempt, LONGEST_PAUSE_MS)))
    }
  }
}

/** The SQLSTATE of a database error, whoever wrapped it; empty when it is none. */
export function codeOf(error: unknown): string {
  const { code, driverError } = (error ?? {}) as { code?: string; driverError?: { code?: string } }
  return driverError?.code ?? code ?? ''
}

async function once<Result>(
  dataSource: DataSource,
  viewer: Viewer,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner()
  try {
    await runner.startTransaction('SERIALIZABLE')
    const client = (await runner.connect()) as pg.PoolClient
    const rows = async <Row>(query: Query | string, values: unknown[] = []): Promise<Row[]> =>
      objectsOf(await client.query<unknown[]>(prepared(query, values)))
    const [, [begun]] = await Promise.all([client.query(settingsOf(viewer)), rows<{ now: Date }>('select clock_now() as now')])
    const result = await work({ viewer, manager: runner.manager, now: begun!.now, rows })
    await runner.commitTransaction()
    return result
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
    throw error
  } finally {
    await runner.release()
  }
}
