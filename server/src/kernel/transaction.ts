import type { DataSource, EntityManager } from 'typeorm'
import type pg from 'pg'
import { ask, gather, type Query } from './statement.js'
import { lookBeforeActing, type Reader } from './unit.js'
import type { Viewer } from './viewer.js'

/** An open write: the viewer's eyes, the database's clock, and the manager that saves entities. */
export interface Transaction extends Reader {
  viewer: Viewer
  manager: EntityManager
  /** The database's time when the transaction began; known once anything was read in it. */
  readonly now: Date
  /** The HTTP request that asked for it, as the server's log names it; none for the server's own acts. */
  requestId?: string
  /** Writes something and does not wait for it: the commit does, and nothing is committed when it fails. */
  send(query: Query | string, values?: unknown[]): void
  /** The same with an answer, which is there once it is committed. */
  later<Row>(query: Query | string, values?: unknown[]): Promise<Row[]>
}

/** Throws when the act may not begin: of the viewer's offices so many are held now. */
type Check = (viewer: Viewer, held: number) => void

const TRIES = 4
const CONFLICTS = new Set(['40001', '40P01'])

/**
 * Runs `work` in one SERIALIZABLE transaction and commits what it did. After a conflict with another writer it is tried
 * again from the start, alone: those that are writing end first and those that come wait. So `work` may run more than
 * once and must touch nothing but the database, and a transaction is never begun inside another. What it reads first travels
 * with the beginning, and is answered when that and `check` went well.
 */
export async function transact<Result>(
  dataSource: DataSource,
  viewer: Viewer,
  work: (transaction: Transaction) => Promise<Result>,
  check?: Check,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(dataSource, viewer, work, attempt === 1 ? 'row exclusive' : 'share row exclusive', check)
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
  check?: Check,
): Promise<Result> {
  const runner = dataSource.createQueryRunner()
  const sent: Promise<unknown>[] = []
  try {
    const client = (await runner.connect()) as pg.PoolClient
    gather(client)
    const begun = begin(client, viewer, turn, check)
    let now: Date | undefined
    begun.then((at) => (now = at), () => undefined)
    const rows = async <Row>(query: Query | string, values?: unknown[]) => {
      const answer = ask<Row>(client, query, values)
      answer.catch(() => undefined)
      await begun
      return answer
    }
    const later = <Row>(query: Query | string, values?: unknown[]) => {
      const answer = ask<Row>(client, query, values)
      answer.catch(() => undefined)
      sent.push(answer)
      return answer
    }
    const send = (query: Query | string, values?: unknown[]) => void later(query, values)
    Object.assign(runner, { isTransactionActive: true }) // else TypeORM begins one of its own, and waits for each of its words
    const result = await work({ viewer, manager: runner.manager, rows, send, later, get now() { return now ?? notYet() } })
    await begun
    gather(client)
    await Promise.all([...sent, client.query('commit')])
    return result
  } catch (error) {
    const fault = (await Promise.allSettled(sent)).find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined
    await runner.query('rollback').catch(() => undefined)
    throw fault?.reason ?? error
  } finally {
    Object.assign(runner, { isTransactionActive: false })
    await runner.release()
  }
}

/** Begins, in turn and with the viewer's eyes; answers the database's time. LOCK TABLE takes no snapshot: whoever waited sees what the others committed. */
async function begin(
  client: pg.PoolClient,
  viewer: Viewer,
  turn: 'row exclusive' | 'share row exclusive',
  check?: Check,
): Promise<Date> {
  const [, [begun]] = await Promise.all([
    client.query(`begin isolation level serializable; lock table write_turn in ${turn} mode`),
    ask<{ now: Date; held: number }>(client, lookBeforeActing(viewer)),
  ])
  check?.(viewer, begun!.held)
  return begun!.now
}

function notYet(): never {
  throw new Error('The time of a transaction is known once something was read in it.')
}
