import pg from 'pg'
import { applicationOptions, applicationSource, poolOf, type Connection } from './db/data-source.js'
import type { Services } from './context.js'
import { PublishedRows } from './kernel/published.js'
import { LiveEvents } from './live.js'
import { ClockSkew } from './modules/clock/skew.js'

/** The server's connections to a migrated database, all bound by the wall, and how to close them. */
export interface OpenServices {
  services: Services
  close(): Promise<void>
}

export async function openServices(connection: Connection, mode: Services['mode']): Promise<OpenServices> {
  const dataSource = await applicationSource(connection).initialize()
  const live = new LiveEvents(() => new pg.Client(applicationOptions(connection)))
  const pool = poolOf(dataSource)
  try {
    await live.start()
  } catch (error) {
    await dataSource.destroy()
    throw error
  }
  return {
    services: { dataSource, pool, live, published: new PublishedRows(live), skew: new ClockSkew(pool), mode },
    close: async () => {
      await live.stop()
      await dataSource.destroy()
    },
  }
}
