import type { IncomingMessage } from 'node:http'
import proxyAddress from 'proxy-addr'

/** Where a request comes from, when so many proxies of ours stand in front: what they say of it is believed, what anybody else says is not. */
export function addressBehind(proxies: number): (request: IncomingMessage) => string {
  return (request) => proxyAddress(request, (_address: string, hop: number) => hop < proxies)
}
