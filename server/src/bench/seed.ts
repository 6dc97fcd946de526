import pg from 'pg'
import { ownerSource, type Connection } from '../db/data-source.js'
import { migrate } from '../db/migrate.js'
import { loadReference } from '../modules/reference/load.js'
import { LOADED, stepsOf, type Size } from './seed.sql.js'

const OPTIONS = '-c session_replication_role=replica -c maintenance_work_mem=512MB -c work_mem=128MB -c synchronous_commit=off'

/**
 * Fills an empty database with a made world by statements over whole tables. Foreign keys and triggers
 * rest meanwhile, indexes are made afresh at the end.
 */
export async function seed(connection: Connection, size: Size, say: (line: string) => void): Promise<void> {
  const owner = await ownerSource(connection).initialize()
  await migrate(owner)
  await loadReference(owner)
  await owner.destroy()

  const clients = [await open(connection), await open(connection)]
  const [client] = clients as [pg.Client, pg.Client]
  try {
    const indexes = await rowsOf(client, `select pg_get_indexdef(i.indexrelid) as text, i.indexrelid::regclass::text as name from pg_index i
      where i.indrelid = any ($1::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`, [LOADED])
    for (const { name } of indexes) await client.query(`drop index ${name}`)
    for (const step of stepsOf(size)) {
      const began = Date.now()
      await Promise.all(step.statements.map((text, at) => clients[at]!.query(text)))
      say(`  ${step.name}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
    }
    const began = Date.now()
    for (const { text } of indexes) await client.query(text)
    await client.query('drop schema bench cascade')
    await client.query('vacuum analyze')
    say(`  indexes and statistics: ${((Date.now() - began) / 1000).toFixed(1)} s`)
  } finally {
    await Promise.all(clients.map((each) => each.end()))
  }
}

async function open(connection: Connection): Promise<pg.Client> {
  const client = new pg.Client({ ...('url' in connection ? { connectionString: connection.url } : connection), options: OPTIONS })
  await client.connect()
  return client
}

async function rowsOf(client: pg.Client, text: string, values: unknown[] = []): Promise<{ text: string; name: string }[]> {
  return (await client.query<{ text: string; name: string }>(text, values)).rows
}
