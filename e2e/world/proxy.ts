import type { Page } from '@playwright/test'
import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A network between browsers and the product, such as some ministries have. */
export interface Network {
  address: string
  /** How many WebSockets it refused. */
  refused(): number
  close(): Promise<void>
}

/** Lets everything through but WebSockets. */
export async function withoutWebSockets(product: string): Promise<Network> {
  let refused = 0
  const server = createServer((asked, answer) => {
    const onward = passOn(product, asked)
    onward.on('response', (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    answer.on('close', () => onward.destroy())
    asked.pipe(onward)
  })
  server.on('upgrade', (_, socket) => {
    refused += 1
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused: () => refused,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const passOn = (product: string, { url, method, headers }: IncomingMessage) =>
  request(new URL(url ?? '/', product), { method, headers })

/** A page that hears nothing of what others do: its WebSocket stays silent and streams of events do not come. */
export async function withoutNews(page: Page): Promise<void> {
  await page.routeWebSocket(/./, () => undefined)
  await page.route('**/graphql', (route) =>
    route.request().headers()['accept']?.includes('text/event-stream') ? route.abort() : route.fallback(),
  )
}
