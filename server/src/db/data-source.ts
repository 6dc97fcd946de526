import type pg from 'pg'
import { DataSource } from 'typeorm'
import { ENTITIES } from './entities.js'
import { MIGRATIONS } from './migrations.js'
import { SnakeNaming } from './naming.js'

/** Where PostgreSQL is: an address, or the parts of a local socket. */
export type Connection = { url: string } | { host: string; user: string; database: string; port?: number }

const APPLICATION_ROLE = 'mufakat_app'

/** The login role's connection: migrations, reference data, maintenance. It owns the tables; the wall does not bind it. */
export function ownerSource(connection: Connection): DataSource {
  return new DataSource({ ...base(connection), migrations: MIGRATIONS, extra: { max: 2 } })
}

/**
 * The server's connections: every one runs as the role that owns nothing and that the wall binds, from its very
 * first statement, and gives up on a statement after 5 s and on a lock after 3 s.
 */
export function applicationSource(connection: Connection, connections = 16): DataSource {
  return new DataSource({
    ...base(connection),
    extra: { max: connections, options: APPLICATION_OPTIONS, connectionTimeoutMillis: 5000, pipeline: true },
  })
}

/** The same for one connection of its own, such as the one that listens. */
export function applicationOptions(connection: Connection): pg.ClientConfig {
  const where = 'url' in connection ? { connectionString: connection.url } : connection
  return { ...where, options: APPLICATION_OPTIONS, connectionTimeoutMillis: 5000 }
}

const APPLICATION_OPTIONS = [
  `role=${APPLICATION_ROLE}`,
  'plan_cache_mode=force_generic_plan', // planning behind the wall costs more than most statements
  'statement_timeout=5000',
  'lock_timeout=3000',
  'idle_in_transaction_session_timeout=15000',
  'timezone=UTC',
]
  .map((option) => `-c ${option}`)
  .join(' ')

/** The pool beneath a data source, for reads that need no entities. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master
}

function base(connection: Connection) {
  return {
    type: 'postgres' as const,
    ...('url' in connection ? { url: connection.url } : { ...connection, username: connection.user }),
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
    uuidExtension: 'pgcrypto' as const,
    installExtensions: false,
    migrationsTransactionMode: 'each' as const,
    synchronize: false,
    logging: false,
  }
}
