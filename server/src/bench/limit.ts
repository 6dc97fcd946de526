import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import type { EmbeddedConnection } from '../db/embedded.js'
import { OPERATIONS } from './operations.js'

/** The limit as a server of its own: no framework, no wall, one prepared statement a request, its text passed through. */
export async function serveLimit(connection: EmbeddedConnection, connections: number): Promise<number> {
  const pool = new pg.Pool({ ...connection, max: connections, options: '-c work_mem=32MB' }) // as the product's search has it
  const listening = new pg.Client(connection)
  await listening.connect()
  await listening.query('listen bench')
  const statements = new Map(OPERATIONS.map(({ name, sql }) => [name, sql]))
  const server = createServer((request, response) => {
    void answer().catch((error: Error) => response.writeHead(500).end(error.message))
    async function answer() {
      const { name, values } = JSON.parse(await text(request)) as { name: string; values: unknown[] }
      const { rows } = await pool.query<{ data: string }>({ name, text: statements.get(name)!, values })
      response.setHeader('content-type', 'application/json')
      response.end(`{"data":${rows[0]!.data}}`)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
