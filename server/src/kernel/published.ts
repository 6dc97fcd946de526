import DataLoader from 'dataloader'
import type { Context } from '../context.js'
import type { LiveEvents } from '../live.js'

type Kept = Map<string, Map<string, unknown>>

/**
 * Rows of the reference tables that everybody may read, kept in the process: a list needs no statement for the names of
 * its countries. The database tells when one of the tables changes; while its line is down nothing is kept.
 */
export class PublishedRows {
  private kept: Kept = new Map()

  constructor(private readonly live: Pick<LiveEvents, 'listen' | 'isListening'>) {
    live.listen((event) => {
      if (event.type === 'published' || event.type === 'resync') this.kept = new Map()
    })
  }

  /**
   * What is kept at this moment, for an operation that is about to take its snapshot: it may add what it reads there. Told
   * of a change, the others get an empty one, and what this operation still adds reaches nobody. Null: nothing is kept now.
   */
  get now(): Kept | null {
    return this.live.isListening ? this.kept : null
  }
}

/** Rows by key: at once when the process has them, else with all others that are asked for in this turn, in one statement. */
export class PublishedLoader<Value> {
  private readonly missing: DataLoader<string, Value>

  constructor(
    private readonly kept: Map<string, unknown>,
    read: (keys: readonly string[]) => Promise<Value[]>,
  ) {
    this.missing = new DataLoader(async (keys) => {
      const found = await read(keys)
      keys.forEach((key, at) => found[at] !== null && kept.set(key, found[at]))
      return found
    })
  }

  load(key: string): Value | Promise<Value> {
    const known = this.kept.get(key) as Value | undefined
    return known === undefined ? this.missing.load(key) : known
  }

  loadMany(keys: readonly string[]): Promise<Value[]> {
    return Promise.all(keys.map((key) => this.load(key)))
  }
}

/** A loader of published rows by their id; null for an id that is none. */
export function publishedById<Row extends { id: string }>(context: Context, name: string, text: string): PublishedLoader<Row | null> {
  return published(context, name, text, (ids, rows: Row[]) => {
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** A loader of the published rows that belong to a key, in the statement's order; `keyColumn` says whose they are. */
export function publishedOf<Row>(context: Context, name: string, text: string, keyColumn: keyof Row): PublishedLoader<Row[]> {
  return published(context, name, text, (keys, rows: Row[]) => keys.map((key) => rows.filter((row) => row[keyColumn] === key)))
}

function published<Row, Value>(
  { published, reads }: Context,
  name: string,
  text: string,
  sort: (keys: readonly string[], rows: Row[]) => Value[],
): PublishedLoader<Value> {
  let kept = published?.get(name)
  if (!kept) {
    kept = new Map()
    published?.set(name, kept)
  }
  return new PublishedLoader(kept, async (keys) => sort(keys, await reads.rows<Row>({ name, text, values: [keys] })))
}
