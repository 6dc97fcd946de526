import type { Product } from './process.js'

// What an answer holds depends on the question; stories look into it freely.
export type Answer = any

/** Somebody who speaks to the product as a program does, to arrange a story and to look behind the screens. */
export interface Program {
  /** The Cookie header of the session; empty for nobody. */
  cookie: string
  /** Asks and answers the data; throws what the server says is wrong with the question. */
  ask(query: string, variables?: object): Promise<Answer>
  /** Asks and answers everything that came back, errors too. */
  response(query: string, variables?: object): Promise<{ data?: Answer; errors?: { message: string }[] }>
}

/** `persona` null speaks as nobody. */
export async function programOf(product: Product, persona: string | null): Promise<Program> {
  return programWith(product, persona === null ? '' : await demoCookie(product, persona))
}

export function programWith(product: Product, cookie: string): Program {
  const response: Program['response'] = async (query, variables = {}) => {
    const answer = await fetch(`${product.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    })
    return (await answer.json()) as { data?: Answer; errors?: { message: string }[] }
  }
  return {
    cookie,
    response,
    ask: async (query, variables) => {
      const { data, errors } = await response(query, variables)
      if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'))
      return data
    },
  }
}

async function demoCookie(product: Product, persona: string): Promise<string> {
  const answer = await fetch(`${product.address}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!answer.ok || !cookie) throw new Error(`Nobody is let in as ${persona}: ${answer.status}`)
  return cookie.split(';')[0]!
}

/** What somebody hears of a subscription, in order; `stop` ends it. */
export interface Hearing {
  heard: Answer[]
  stop(): void
}

/** Listens by server-sent events from now on. Resolves once the server listens too. */
export async function hear(product: Product, { cookie }: Program, query: string, variables: object): Promise<Hearing> {
  const end = new AbortController()
  const answer = await fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie },
    body: JSON.stringify({ query, variables }),
    signal: end.signal,
  })
  const heard: Answer[] = []
  void collect(answer.body!, heard).catch(() => undefined) // it ends when we stop listening
  return { heard, stop: () => end.abort() }
}

async function collect(stream: ReadableStream<Uint8Array>, heard: Answer[]): Promise<void> {
  let text = ''
  for await (const chunk of stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)) {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, data] = /^data: (.+)$/m.exec(text.slice(0, end)) ?? []
      if (data) heard.push(JSON.parse(data))
      text = text.slice(end + 2)
    }
  }
}
