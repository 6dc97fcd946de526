import type { IncomingMessage } from 'node:http'

export const LARGEST_BODY = 512 * 1024
const DEEPEST_JSON = 64

/** A request that is refused before anybody looks at what it asks. */
export class BadRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message)
  }
}

/** The JSON object of a request's body. Throws BadRequest for anything that is not plain, whole, sane UTF-8 JSON. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  checkHeaders(request)
  const text = decode(await readAll(request))
  checkDepth(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BadRequest(400, 'The body is not valid JSON.')
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new BadRequest(400, 'The body must be one JSON object; send operations one at a time.')
  }
  return value as Record<string, unknown>
}

function checkHeaders({ headers }: IncomingMessage): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').slice(0, 200).toLowerCase().split(';')
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='))
  if (type.trim() !== 'application/json' || (charset && !/^charset="?utf-?8"?$/.test(charset))) {
    throw new BadRequest(415, 'Send content-type: application/json, in UTF-8.')
  }
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity') {
    throw new BadRequest(415, 'Send the body without content-encoding.')
  }
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) throw tooLarge()
}

function readAll(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > LARGEST_BODY) reject(tooLarge())
      else chunks.push(chunk)
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', () => reject(new BadRequest(400, 'The body was cut off.')))
    request.once('close', () => request.complete || reject(new BadRequest(400, 'The body was cut off.')))
  })
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    throw new BadRequest(400, 'The body is not valid UTF-8.')
  }
}

/** Counts open brackets outside of strings, so that nothing behind us recurses without end. */
function checkDepth(text: string): void {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === 92) index += 1
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 123 || code === 91) {
      depth += 1
      if (depth > DEEPEST_JSON) throw new BadRequest(400, `The body nests deeper than ${DEEPEST_JSON} levels.`)
    } else if (code === 125 || code === 93) depth -= 1
  }
}

function tooLarge(): BadRequest {
  return new BadRequest(413, `The body is larger than ${LARGEST_BODY / 1024} kB.`)
}
