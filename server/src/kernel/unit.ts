import { createHash } from 'node:crypto'
import pg from 'pg'
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

/** The settings by which the wall knows the viewer; local to the transaction, set here and nowhere else. */
export function settingsOf(viewer: Viewer): string {
  const set = (name: string, value: string | null) =>
    `set local mufakat."${name}" to ${pg.escapeLiteral(value ?? '')}`
  return [
    set('group', viewer.group),
    set('delegation', viewer.delegationId),
    set('bodies', viewer.bodyIds.join(',')),
    set('person', viewer.personId),
  ].join('; ')
}

/**
 * All reads of one operation: one read-only snapshot through the viewer's eyes, so that a figure and the rows behind
 * it agree. Opened by the first read; `close` gives the connection back and never throws. A read after it is refused:
 * a field that is still busy when the answer has gone out must not open another one that nobody closes.
 */
export class ReadUnit implements Reader {
  private opened: Promise<pg.PoolClient> | null = null
  private begun: Promise<unknown> = Promise.resolve()
  private isOver = false
  statements = 0

  constructor(
    private readonly pool: pg.Pool,
    private readonly viewer: Viewer,
    /** What has to be settled before anything is read. */
    private readonly settle?: () => Promise<void>,
  ) {}

  async rows<Row>(query: Query | string, values: unknown[] = []): Promise<Row[]> {
    if (this.isOver) throw new Error('This read unit is closed.')
    this.opened ??= this.open()
    const client = await this.opened
    this.statements += 1
    const result = await client.query<unknown[]>(prepared(query, values))
    await this.begun
    return objectsOf<Row>(result)
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

  private async open(): Promise<pg.PoolClient> {
    await this.settle?.()
    const client = await this.pool.connect()
    client.on('error', lost)
    // Not waited for: the connection is a pipeline, the first question travels right behind.
    this.begun = client.query(`begin isolation level repeatable read read only; ${settingsOf(this.viewer)}`)
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
