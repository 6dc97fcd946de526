import type { DataSource, EntityManager } from 'typeorm'
import type pg from 'pg'
import { ask, gather, type Query } from './statement.js'
import { lookAs, type Reader } from './unit.js'
import type { Viewer } from './viewer.js'

/** An open write: the viewer's eyes, the database's clock, and the manager that saves entities. */
export interface Transaction extends Reader {
  viewer: Viewer
  manager: EntityManager
  /** The database's time when the transaction began. */
  now: Date
  /** The HTTP request that asked for it, as the server's log names it; none for the server's own acts. */
  requestId?: string
}

const TRIES = 4
const CONFLICTS = new Set(['40001', '40P01'])

/**
 * Runs `work` in one SERIALIZABLE transaction and commits what it did. After a conflict with another writer it is tried
 * again from the start, alone: those that are writing end first and those that come wait. So `work` may run more than
 * once and must touch nothing but the database, and a transaction is never begun inside another.
 */
export async function transact<Result>(
  dataSource: DataSource,
  viewer: Viewer,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(dataSource, viewer, work, attempt === 1 ? 'row exclusive' : 'share row exclusive')
    } catch (error) {
      if (attempt === TRIES || !CONFLICTS.has(codeOf(error))) throw error
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
  turn: 'row exclusive' | 'share row exclusive',
): Promise<Result> {
  const runner = dataSource.createQueryRunner()
  try {
    await runner.startTransaction()
    const client = (await runner.connect()) as pg.PoolClient
    const rows = <Row>(query: Query | string, values?: unknown[]) => ask<Row>(client, query, values)
    // LOCK TABLE takes no snapshot: whoever waited for the turn sees what the others committed.
    gather(client)
    const setUp = `set transaction isolation level serializable; lock table write_turn in ${turn} mode`
    const [, [begun]] = await Promise.all([client.query(setUp), rows<{ now: Date }>(lookAs(viewer))])
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
