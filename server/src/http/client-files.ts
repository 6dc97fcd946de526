import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, Router } from 'express'
import { smallerCopies } from './smaller-copies.js'

const BUILT = fileURLToPath(new URL('../../../client/dist', import.meta.url))

/**
 * The client: its files under /app, hashed ones kept by browsers for good, and its page for every address that no file
 * and no other route has.
 */
export function clientFiles(folder = BUILT): Router {
  const router = Router()
  router.use('/app/assets', smallerCopies(`${folder}/assets`), express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false }))
  router.use('/app', express.static(folder, { maxAge: '1h', index: false, dotfiles: 'ignore' }))
  router.use('/app', (_request, response) => void response.status(404).type('text/plain').send('There is no such file.\n'))
  router.get('/{*path}', pageOf(folder))
  return router
}

function pageOf(folder: string): RequestHandler {
  const isBuilt = existsSync(`${folder}/index.html`)
  return (request, response, next) => {
    if (!request.accepts('html') || /\.\w{1,5}$/.test(request.path)) return next()
    response.setHeader('cache-control', 'no-store')
    if (isBuilt) return response.sendFile('index.html', { root: folder, cacheControl: false })
    response.status(503).type('text/plain').send('The client is not built. Run: npm run build\n')
  }
}
