import DataLoader from 'dataloader'
import type pg from 'pg'
import type { Context } from '../context.js'
import type { LiveEvents } from '../live.js'
import { objectsOf, prepared } from './unit.js'

/**
 * Rows of the reference tables that everybody may read, kept in the process: a list needs no statement for the names of
 * its countries. The database tells when one of the tables changes; while its line is down nothing is kept. Rows are
 * read outside of the operation's snapshot, for what is kept must be no older than the last change that was told.
 */
export class PublishedRows {
  private kept = new Map<string, Map<string, unknown>>()

  constructor(
    private readonly pool: pg.Pool,
    private readonly live: LiveEvents,
  ) {
    live.listen((event) => {
      if (event.type === 'published' || event.type === 'resync') this.kept = new Map()
    })
  }

  /** What is kept of this kind, to be read and added to; null when nothing may be kept now. */
  of<Value>(kind: string): Map<string, Value> | null {
    if (!this.live.isListening) return null
    let kept = this.kept.get(kind)
    if (!kept) this.kept.set(kind, (kept = new Map<string, unknown>()))
    return kept as Map<string, Value>
  }

  async rows<Row>(name: string, text: string, ids: readonly string[]): Promise<Row[]> {
    return objectsOf<Row>(await this.pool.query<unknown[]>(prepared({ name, text, values: [ids] })))
  }
}

/** A loader of published rows by their id; null for an id that is none. */
export function publishedById<Row extends { id: string }>(context: Context, name: string, text: string): DataLoader<string, Row | null> {
  return published(context, name, text, (ids, rows: Row[]) => {
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** A loader of the published rows that belong to a key, in the statement's order; `keyColumn` says whose they are. */
export function publishedOf<Row>(context: Context, name: string, text: string, keyColumn: keyof Row): DataLoader<string, Row[]> {
  return published(context, name, text, (keys, rows: Row[]) => keys.map((key) => rows.filter((row) => row[keyColumn] === key)))
}

function published<Row, Value>(
  context: Context,
  name: string,
  text: string,
  sort: (keys: readonly string[], rows: Row[]) => Value[],
): DataLoader<string, Value> {
  return new DataLoader(async (keys) => {
    const store = context.services.published
    const kept = store?.of<Value>(name)
    if (!store || !kept) return sort(keys, await context.reads.rows<Row>({ name, text, values: [keys] }))
    const missing = keys.filter((key) => !kept.has(key))
    const fresh = missing.length > 0 ? sort(missing, await store.rows<Row>(name, text, missing)) : []
    missing.forEach((key, at) => fresh[at] !== null && kept.set(key, fresh[at]!))
    return keys.map((key) => kept.get(key) ?? fresh[missing.indexOf(key)]!)
  })
}
