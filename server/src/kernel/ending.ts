import type pg from 'pg'
import { gather } from './statement.js'

const LINGERS_FOR_MS = 5
const lingering = new WeakMap<pg.ClientBase, NodeJS.Timeout>()
const watched = new WeakSet<pg.Pool>()

/**
 * Gives back a connection whose snapshot has been read. Its commit is a trip to the database for which nobody waits: it
 * travels in front of what the connection is asked next, by whomever, or alone when nobody comes within a moment.
 */
export function endSoon(pool: pg.Pool, client: pg.PoolClient): void {
  if (!watched.has(pool)) {
    watched.add(pool)
    pool.on('acquire', end)
  }
  lingering.set(client, setTimeout(end, LINGERS_FOR_MS, client).unref())
  client.release()
}

function end(client: pg.ClientBase): void {
  const timer = lingering.get(client)
  if (!timer) return
  clearTimeout(timer)
  lingering.delete(client)
  gather(client)
  client.query('commit').catch(() => undefined) // a connection that broke says so to whoever asks it
}
