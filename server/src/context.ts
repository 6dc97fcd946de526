import type pg from 'pg'
import type { DataSource } from 'typeorm'
import type { Language } from './kernel/languages.js'
import type { PublishedRows } from './kernel/published.js'
import { ReadUnit } from './kernel/unit.js'
import type { Viewer } from './kernel/viewer.js'
import type { LiveEvents } from './live.js'
import type { ClockSkew } from './modules/clock/skew.js'

/** What the server's processes share: connections and the stream of changes. */
export interface Services {
  dataSource: DataSource
  pool: pg.Pool
  live: LiveEvents
  /** Reference rows kept in the process; without it they are read each time. */
  published?: PublishedRows
  /** How far our clock is from the database's; not known without it. */
  skew?: ClockSkew
  /** Closes the rounds whose end has come, before anything is read; without it nothing closes by itself. */
  deadlines?: { settle(): Promise<void> }
  /** What `MODE` says; without it, as strict as production. */
  mode?: 'demo' | 'production'
}

/**
 * What one operation leans on. `reads` is its one snapshot through the viewer's eyes; loaders live as long as it does.
 */
export class Context {
  reads: ReadUnit
  /** Published rows as they were kept before `reads` took its snapshot, by kind; null when none are kept. */
  published: PublishedRows['now'] = null
  private loaders = new Map<unknown, unknown>()

  constructor(
    readonly services: Services,
    readonly viewer: Viewer,
    readonly language: Language,
    readonly requestId: string,
    /** The hash of the session's or token's secret; null without one. */
    readonly tokenHash: string | null = null,
  ) {
    this.reads = this.newReads()
  }

  get dataSource(): DataSource {
    return this.services.dataSource
  }

  /** The operation's loader of this kind, made on first use. */
  loader<Loader>(make: (context: Context) => Loader): Loader {
    let known = this.loaders.get(make) as Loader | undefined
    if (known === undefined) this.loaders.set(make, (known = make(this)))
    return known
  }

  /** A fresh snapshot, after a write has changed what the old one showed. */
  renewReads(): void {
    this.reads = this.newReads()
    this.loaders.clear()
  }

  private newReads(): ReadUnit {
    const { pool, deadlines, published } = this.services
    this.published = published?.now ?? null
    return new ReadUnit(pool, this.viewer, deadlines && (() => deadlines.settle()))
  }
}
