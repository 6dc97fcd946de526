import pg from 'pg'
import type { Env } from '../env.js'
import type { Connection } from './data-source.js'
import { explainFailure } from './embedded-failure.js'
import { startEmbedded } from './embedded.js'
import { PlainFailure } from './plain-failure.js'

/** The database the settings name, reachable and good enough. `stop` ends the embedded one; call it last. */
export interface OpenDatabase {
  connection: Connection
  stop(): Promise<void>
}

const LEAST_VERSION = 15

/** Opens the database of DATABASE_URL, or starts the embedded one in DATA_DIR. Throws PlainFailure. */
export async function openDatabase(env: Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>): Promise<OpenDatabase> {
  if (!env.DATABASE_URL) {
    try {
      return await startEmbedded({ dataDir: env.DATA_DIR })
    } catch (error) {
      if (error instanceof PlainFailure) throw error
      throw new PlainFailure(explainFailure(messageOf(error), env.DATA_DIR), { cause: error })
    }
  }
  const connection = { url: env.DATABASE_URL }
  await inspect(env.DATABASE_URL)
  return { connection, stop: () => Promise.resolve() }
}

async function inspect(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // the query that was under way rejects by itself
  try {
    await client.connect()
    const { rows } = await client.query<{
      version: number
      encoding: string
      can_make_role: boolean
      can_create: boolean
    }>(`
      select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding,
        has_database_privilege(current_database(), 'create') as can_create,
        exists (select from pg_roles where rolname = 'mufakat_app')
          or exists (select from pg_roles where rolname = current_user and (rolsuper or rolcreaterole)) as can_make_role`)
    const found = rows[0]!
    const wrong =
      found.version < LEAST_VERSION
        ? `is PostgreSQL ${found.version}: at least ${LEAST_VERSION} is needed`
        : found.encoding !== 'UTF8'
          ? `is encoded in ${found.encoding}: create it with encoding UTF8`
          : !found.can_create || !found.can_make_role
            ? 'lets this account create neither tables nor roles: make it the owner of the database, and run "alter role … createrole"'
            : undefined
    if (wrong) throw new PlainFailure(`The database of DATABASE_URL ${wrong}.`)
  } catch (error) {
    throw error instanceof PlainFailure ? error : new PlainFailure(unreachable(error, new URL(url)), { cause: error })
  } finally {
    await client.end().catch(() => undefined)
  }
}

function unreachable(error: unknown, { hostname, port, pathname, username }: URL): string {
  const { code = '' } = error as { code?: string }
  const at = `${hostname}:${port || 5432}`
  const database = pathname.slice(1)
  const known: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${at}. Start that PostgreSQL, or correct host and port in DATABASE_URL`,
    ENOTFOUND: `There is no host ${hostname}. Correct DATABASE_URL`,
    EAI_AGAIN: `The name ${hostname} cannot be looked up now. Check the network, or correct DATABASE_URL`,
    '28P01': `PostgreSQL at ${at} refuses the password of ${username}. Correct DATABASE_URL`,
    '28000': `PostgreSQL at ${at} does not let ${username} in. Allow it in pg_hba.conf, or correct DATABASE_URL`,
    '3D000': `There is no database ${database} at ${at}. Create it (createdb ${database}), or correct DATABASE_URL`,
    '53300': `PostgreSQL at ${at} has no connection left. Raise its max_connections, or end others`,
    '57P03': `PostgreSQL at ${at} is starting or stopping. Try again in a moment`,
  }
  return `${known[code] ?? `The database at ${at} cannot be used: ${messageOf(error)}. Check DATABASE_URL`}.`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
