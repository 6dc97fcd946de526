import { createHash } from 'node:crypto'
import type { Duplex } from 'node:stream'
import pg from 'pg'

/** A statement with its values. Every text becomes a prepared statement of the connection, under this name or one of its own. */
export interface Query {
  name?: string
  text: string
  values?: unknown[]
}

/** Asks on this connection; rows come back as objects with camelCase keys. What one turn of the event loop asks goes out in one write. */
export function ask<Row>(client: pg.ClientBase, query: Query | string, values: unknown[] = []): Promise<Row[]> {
  const asked = typeof query === 'string' ? { text: query, values } : query
  const name = asked.name ?? nameOf(asked.text)
  gather(client)
  return new Promise<object[]>((resolve, reject) => {
    const { text, values: given } = asked
    client.query(new Statement({ text, ...(name && { name }), ...(given && { values: given }) }, resolve, reject) as unknown as pg.Submittable)
  }).catch((error: Error) => {
    Error.captureStackTrace(error) // as the driver does: the way to who asked, not from the socket
    throw error
  }) as Promise<Row[]>
}

/** Sends what this turn of the event loop asks of a connection in one write: each write costs as much as a small statement. */
export function gather(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: Connection }).connection
  if (stream.writableCorked) return
  stream.cork()
  queueMicrotask(() => process.nextTick(() => stream.uncork())) // after those who wait for what happens just now
}

/** The part of the driver that is spoken to here. */
interface Connection {
  stream: Duplex
  describe(message: object): void
}
interface DriverQuery {
  name: string | undefined
  values: unknown[] | undefined
  prepare(connection: Connection): void
}
const DriverQuery = pg.Query as unknown as new (text: string, callback: (error?: Error | null) => void) => DriverQuery

/** What a prepared statement answers: each column's key, and what reads its text. */
interface Columns {
  keys: string[]
  read: ((text: string) => unknown)[]
}

/** What a connection has told: the columns of its statements by name, and itself as who does not ask for them. */
interface Told {
  columns: Map<string, Columns>
  quiet: Connection
}

const told = new WeakMap<Connection, Told>()

function toldBy(connection: Connection): Told {
  let known = told.get(connection)
  if (!known) {
    const quiet = Object.assign(Object.create(connection) as Connection, { describe: () => undefined })
    told.set(connection, (known = { columns: new Map<string, Columns>(), quiet }))
  }
  return known
}

/**
 * The driver's query without two things that took 7 % of the server's work for a proposal page: PostgreSQL describes the columns once a
 * connection, not each time (a prepared statement never answers others: it is refused then), and values are read straight
 * into the row that is wanted.
 */
class Statement extends DriverQuery {
  private columns: Columns | undefined
  private told: Told | undefined
  private readonly found: object[] = []
  private fault: Error | null = null

  constructor(query: Query, resolve: (rows: object[]) => void, reject: (error: Error) => void) {
    // The text alone: what else it is given the driver copies, property by property.
    super(query.text, (error) => {
      const fault = error ?? this.fault
      if (fault) reject(fault)
      else resolve(this.found)
    })
    this.name = query.name
    this.values = query.values
  }

  override prepare(connection: Connection): void {
    this.told = toldBy(connection)
    this.columns = this.name === undefined ? undefined : this.told.columns.get(this.name)
    super.prepare(this.columns ? this.told.quiet : connection)
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.columns = {
      keys: fields.map(({ name }) => camel(name)),
      read: fields.map(({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown),
    }
    if (this.name !== undefined) this.told?.columns.set(this.name, this.columns)
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const { keys, read } = this.columns!
    const row: Record<string, unknown> = {}
    try {
      for (let at = 0; at < fields.length; at += 1) {
        const text = fields[at]!
        row[keys[at]!] = text === null ? null : read[at]!(text)
      }
      this.found.push(row)
    } catch (error) {
      this.fault = error as Error
    }
  }
}

const names = new Map<string, string>()
const NAMES_AT_MOST = 2000

function nameOf(text: string): string | undefined {
  let name = names.get(text)
  if (name === undefined && names.size < NAMES_AT_MOST) {
    name = createHash('sha1').update(text).digest('base64url')
    names.set(text, name)
  }
  return name
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
