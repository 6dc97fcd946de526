import type pg from 'pg'
import { endSoon } from './ending.js'
import { ask, gather, type Query } from './statement.js'
import type { Viewer } from './viewer.js'

/** How rows are asked for, in a read unit and in a write transaction alike. Column names come back in camelCase. */
export interface Reader {
  rows<Row>(query: Query | string, values?: unknown[]): Promise<Row[]>
}

/**
 * Sets what the wall knows the viewer by, until the transaction ends, here and nowhere else; answers the domain's clock at
 * its beginning as `now`.
 */
export function lookAs(viewer: Viewer): Query {
  return { name: 'look_as', text: LOOK_AS, values: settingsOf(viewer) }
}

/** The same before an act; answers also how many of the viewer's offices are held now, as `held`. */
export function lookBeforeActing(viewer: Viewer): Query {
  const offices = viewer.offices.map(({ id }) => id)
  return { name: 'look_before_acting', text: `${LOOK_AS}, offices_held($5::uuid[]) as held`, values: [...settingsOf(viewer), offices] }
}

function settingsOf({ group, delegationId, bodyIds, personId }: Viewer): string[] {
  return [group, delegationId ?? '', bodyIds.join(','), personId ?? '']
}

const LOOK_AS = `select set_config('mufakat.group', $1, true), set_config('mufakat.delegation', $2, true),
  set_config('mufakat.bodies', $3, true), set_config('mufakat.person', $4, true), clock_now() as now`

/**
 * All reads of one operation: one read-only snapshot through the viewer's eyes, so that a figure and the rows behind
 * it agree. Opened by the first read; `close` gives the connection back and never throws. A read after it is refused:
 * a field that is still busy when the answer has gone out must not open another one that nobody closes.
 */
export class ReadUnit implements Reader {
  private opened: Promise<pg.PoolClient> | null = null
  private begun: Promise<Date> | null = null
  private at: Date | null = null
  private isOver = false
  private unanswered = 0
  /** What went wrong first: after it the snapshot answers nothing, for the same reason. */
  private fault: unknown = null
  statements = 0

  constructor(
    private readonly pool: pg.Pool,
    private readonly viewer: Viewer,
    /** What has to be settled before anything is read. */
    private readonly settle?: () => Promise<void>,
  ) {}

  async rows<Row>(query: Query | string, values: unknown[] = []): Promise<Row[]> {
    const client = await this.client()
    this.statements += 1
    this.unanswered += 1
    try {
      const rows = await ask<Row>(client, query, values)
      await this.begun
      return rows
    } catch (error) {
      throw (this.fault ??= error)
    } finally {
      this.unanswered -= 1
    }
  }

  /** The domain's clock when the snapshot was taken; at once when something was read already. */
  now(): Date | Promise<Date> {
    return this.at ?? this.client().then(() => this.begun!)
  }

  async close(): Promise<void> {
    const opened = this.opened
    this.opened = null
    this.isOver = true
    if (!opened) return
    const client = await opened.catch(() => null)
    if (!client) return
    // Whoever comes next must not wait for a question that nobody waits for any more.
    const fault = this.unanswered ? await client.query('commit').then(() => undefined, (error: Error) => error) : null
    client.off('error', lost)
    if (fault === null) endSoon(this.pool, client)
    else client.release(fault)
  }

  private client(): Promise<pg.PoolClient> {
    if (this.isOver) throw new Error('This read unit is closed.')
    this.opened ??= this.open()
    return this.opened
  }

  private async open(): Promise<pg.PoolClient> {
    await this.settle?.()
    const client = await this.pool.connect()
    client.on('error', lost)
    gather(client)
    // Not waited for: the connection is a pipeline, the first question travels right behind.
    this.begun = Promise.all([
      client.query('begin isolation level repeatable read read only'),
      ask<{ now: Date }>(client, lookAs(this.viewer)),
    ]).then(([, [looked]]) => (this.at = looked!.now))
    this.begun.catch(() => undefined)
    return client
  }
}

/** A connection that breaks between two statements: the next statement says so. */
function lost(): void {}
