import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Env } from '../env.js'

/** Listens; answers the address people type. */
export async function listen(server: Server, { HOST, PORT, BASE_URL }: Pick<Env, 'HOST' | 'PORT' | 'BASE_URL'>): Promise<string> {
  server.listen(PORT, HOST)
  await once(server, 'listening')
  const host = HOST.includes(':') ? `[${HOST}]` : HOST
  return BASE_URL ?? `http://${host}:${(server.address() as AddressInfo).port}`
}
