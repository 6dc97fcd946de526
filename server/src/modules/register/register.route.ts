import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { Router, type RequestHandler } from 'express'
import type { Services } from '../../context.js'
import { ReadUnit } from '../../kernel/unit.js'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { proofOf } from './proof.js'
import { newestHead } from './register.store.js'

/** Tells who sent a request. */
type Identify = (request: IncomingMessage) => Promise<{ viewer: Viewer }>

const TOOL = new URL('../../../../tools/verify-proof.mjs', import.meta.url)

/**
 * The register by HTTP, for keeping. `GET /proofs/<number>.json` answers a decision's proof by the wall, against the newest
 * head or, with `?size=`, an earlier one; with `?since=`, also that it goes on from the head of that size. A hidden or absent decision is the same 404. `GET /head` answers the newest signed
 * head, `GET /verify-proof.mjs` the command that verifies a proof offline; both are the same for everybody.
 */
export function registerRoutes(services: Services, identify: Identify): Router {
  const router = Router()
  router.get('/proofs/:file', asFile, proof(services, identify))
  router.get('/head', asFile, head(services))
  router.get('/verify-proof.mjs', asFile, (_request, response) => {
    response.type('text/javascript').attachment('verify-proof.mjs').send(readFileSync(TOOL))
  })
  return router
}

/** The pages of the client begin with the same word: only what is answered here is no page. */
const asFile: RequestHandler<never> = (_request, response, next) => {
  response.set({ 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'", 'x-content-type-options': 'nosniff' })
  next()
}

function proof(services: Services, identify: Identify): RequestHandler<{ file: string }> {
  return async (request, response) => {
    const [, number] = /^(D-\d{4}-\d{3,6})\.json$/.exec(request.params.file) ?? []
    const [size, since] = [sizeOf(request.query['size']), sizeOf(request.query['since'])]
    const { viewer } = await identify(request)
    const reads = new ReadUnit(services.pool, viewer)
    const found = number && size !== undefined && since !== undefined ? await proofOf(reads, number, size, since).finally(() => reads.close()) : null
    if (!found) return void response.status(404).type('text/plain').send('There is no such proof.\n')
    response.attachment(`${number}.proof.json`).type('application/json').send(`${JSON.stringify(found, null, 2)}\n`)
  }
}

/** The size asked for; null when none was, undefined when it is no size. */
function sizeOf(asked: unknown): number | null | undefined {
  if (asked === undefined) return null
  return typeof asked === 'string' && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined
}

function head(services: Services): RequestHandler {
  return async (_request, response) => {
    const reads = new ReadUnit(services.pool, ANONYMOUS)
    const newest = await newestHead(reads).finally(() => reads.close())
    if (!newest) return void response.status(404).type('text/plain').send('Nothing has been decided yet.\n')
    response.type('text/plain').send(newest.note)
  }
}
