import { existsSync, readdirSync } from 'node:fs'
import { extname } from 'node:path'
import type { RequestHandler } from 'express'

const ENDINGS = { br: '.br', gzip: '.gz' } as const

/** Answers with the compressed copy that the build has laid beside a file, where there is one and the browser takes it. */
export function smallerCopies(folder: string): RequestHandler {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : [])
  return (request, response, next) => {
    response.vary('accept-encoding')
    const encoding = (['br', 'gzip'] as const).find((each) => request.acceptsEncodings(each))
    const copy = encoding && request.path + ENDINGS[encoding]
    if (copy && names.has(copy.slice(1))) {
      response.type(extname(request.path)).set('content-encoding', encoding)
      request.url = copy
    }
    next()
  }
}
