import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import type { Env } from '../env.js'
import { NOTHING_FROM_ELSEWHERE, policy } from './headers.js'
import type { Identities } from './identity.js'

const OWN = fileURLToPath(new URL('../../public/graphiql', import.meta.url))
const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

/** What the page loads, all of it prebuilt by its makers and served from here. */
const FILES: Record<string, () => string> = {
  'start.js': () => join(OWN, 'start.js'),
  'page.css': () => join(OWN, 'page.css'),
  'graphiql.min.js': () => join(folderOf('graphiql'), 'graphiql.min.js'),
  'graphiql.min.css': () => join(folderOf('graphiql'), 'graphiql.min.css'),
  'react.production.min.js': () => join(folderOf('react'), 'umd/react.production.min.js'),
  'react-dom.production.min.js': () => join(folderOf('react-dom'), 'umd/react-dom.production.min.js'),
}

/** GET /graphiql: a page to try the API, in a demonstration or for the signed-in Secretariat; as if absent for others. */
export function graphiqlRoutes(env: Pick<Env, 'MODE'>, identities: Identities): Router {
  const router = Router()
  router.use(async (request, response, next) => {
    const isAllowed = env.MODE === 'demo' || (await identities.of(request)).viewer.group === 'secretariat'
    response.setHeader('cache-control', 'no-store')
    next(isAllowed ? undefined : 'router')
  })
  router.get('/', (_request, response) => {
    // Its style sheet holds its fonts.
    response.setHeader('content-security-policy', policy({ ...NOTHING_FROM_ELSEWHERE, 'font-src': "'self' data:" }))
    response.sendFile('index.html', { root: OWN, cacheControl: false })
  })
  router.get('/:file', (request, response, next) => {
    const file = FILES[request.params.file]
    if (!file) return next()
    response.sendFile(file(), { cacheControl: false, dotfiles: 'allow' }) // pnpm keeps packages in a dot folder
  })
  return router
}
