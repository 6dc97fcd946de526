import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DataSource } from 'typeorm'
import { createApp } from '../app.js'
import type { Services } from '../context.js'
import { ownerSource } from '../db/data-source.js'
import { readEnv, type Env } from '../env.js'
import { loadPersonas } from '../modules/demo/persona.store.js'
import { loadReference } from '../modules/reference/load.js'
import { openServices } from '../services.js'
import { freshDatabase } from './database.js'

/** The product, listening, over a database of its own with the reference data and the personas in it. */
export interface GivenServer {
  address: string
  http: Server
  services: Services
  owner: DataSource
  env: Env
  /** Signs in as a persona; answers the Cookie header. */
  be(persona: string): Promise<string>
  /** POSTs JSON to a path of ours, as a page of ours would. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
  /** Sends a document; answers the whole result. */
  ask(query: string, more?: { cookie?: string; variables?: object; headers?: Record<string, string> }): Promise<any>
  close(): Promise<void>
}

export async function givenServer(settings: Record<string, string> = {}): Promise<GivenServer> {
  const database = await freshDatabase()
  const owner = await ownerSource(database.connection).initialize()
  await loadReference(owner)
  await loadPersonas(owner)
  const env = readEnv({ PORT: '0', LOG_LEVEL: 'error', ...settings })
  const { services, close } = await openServices(database.connection, env.MODE)
  const app = await createApp(services, env)
  await new Promise<void>((resolve) => app.server.listen(env.PORT, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-mufakat-csrf': '1', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    address,
    http: app.server,
    services,
    owner,
    env,
    post,
    be: async (persona) => {
      const answer = await post('/auth/demo', { persona })
      if (!answer.ok) throw new Error(`${persona}: ${answer.status} ${await answer.text()}`)
      return cookieOf(answer)
    },
    ask: async (query, { cookie, variables, headers } = {}) => {
      const answer = await post('/graphql', { query, variables }, { ...(cookie ? { cookie } : {}), ...headers })
      return answer.json()
    },
    close: async () => {
      await app.close()
      await close()
      await owner.destroy()
      await database.drop()
    },
  }
}

/** The Cookie header that a browser would send after this answer. */
export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ')
}
