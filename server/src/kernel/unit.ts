import { createHash } from 'node:crypto'
import type { Duplex } from 'node:stream'
import type pg from 'pg'
import type { Viewer } from './viewer.js'

/** A statement with its values. Every text becomes a prepared statement of the connection, under this name or one of its own. */
export interface Query {
  name?: string
  text: string
  values?: unknown[]
}

/** How rows are asked for, in a read unit and in a write transaction alike. Column names come back in camelCase. */
export interface Reader {
  rows<Row>(query: Query | string, values?: unknown[]): Promise<Row[]>
}

/**
 * Sets what the wall knows the viewer by, until the transaction ends, here and nowhere else; answers the domain's clock at
 * its beginning as `now`.
 */
export function lookAs(viewer: Viewer): Query {
  const settings = { group: viewer.group, delegation: viewer.delegationId, bodies: viewer.bodyIds.join(','), person: viewer.personId }
  return { name: 'look_as', text: LOOK_AS, values: Object.values(settings).map((value) => value ?? '') }
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
  private isOver = false
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
    gather(client)
    const result = await client.query<unknown[]>(prepared(query, values))
    await this.begun
    return objectsOf<Row>(result)
  }

  /** The domain's clock when the snapshot was taken. */
  async now(): Promise<Date> {
    await this.client()
    return this.begun!
  }

  async close(): Promise<void> {
    const opened = this.opened
    this.opened = null
    this.isOver = true
    if (!opened) return
    const client = await opened.catch(() => null)
    await client?.query('commit').then(
      () => release(client),
      (error: Error) => release(client, error),
    )
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
      client.query<unknown[]>(prepared(lookAs(this.viewer))),
    ]).then(([, looked]) => objectsOf<{ now: Date }>(looked)[0]!.now)
    this.begun.catch(() => undefined)
    return client
  }
}

const names = new Map<string, string>()
const NAMES_AT_MOST = 2000

/** A statement as the driver takes it: rows as arrays, prepared once a connection. */
export function prepared(query: Query | string, values: unknown[] = []): pg.QueryArrayConfig {
  const asked = typeof query === 'string' ? { text: query, values } : query
  const name = asked.name ?? nameOf(asked.text)
  return { text: asked.text, rowMode: 'array', ...(name && { name }), ...(asked.values && { values: asked.values }) }
}

function nameOf(text: string): string | undefined {
  let name = names.get(text)
  if (name === undefined && names.size < NAMES_AT_MOST) {
    name = createHash('sha1').update(text).digest('base64url')
    names.set(text, name)
  }
  return name
}

/** Sends what this turn of the event loop asks of a connection in one write: each write costs as much as a small statement. */
export function gather(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
  if (stream.writableCorked) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** A connection that breaks between two statements: the next statement says so. */
function lost(): void {}

function release(client: pg.PoolClient, error?: Error): void {
  client.off('error', lost)
  client.release(error)
}

/** Rows as objects with camelCase keys. */
export function objectsOf<Row>(result: pg.QueryArrayResult<unknown[]>): Row[] {
  const names = result.fields.map((field) => camel(field.name))
  return result.rows.map((values) => {
    const row: Record<string, unknown> = {}
    for (let index = 0; index < names.length; index += 1) row[names[index]!] = values[index]
    return row as Row
  })
}

const camelNames = new Map<string, string>()

function camel(name: string): string {
  let known = camelNames.get(name)
  if (!known) {
    known = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    camelNames.set(name, known)
  }
  return known
}
