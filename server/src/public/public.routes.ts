import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Request, type Response, Router } from 'express'
import { Context, type Services } from '../context.js'
import { type Log, traceOf } from '../http/log.js'
import { type Language, languageOf, LANGUAGES } from '../kernel/languages.js'
import { ANONYMOUS } from '../kernel/viewer.js'
import { decisionPage } from './decision.page.js'
import { decisionsPage } from './decisions.page.js'
import { figuresPage } from './figures.page.js'
import { homePage } from './home.page.js'
import { documentOf, type Site } from './layout.js'
import { membersPage } from './members.page.js'
import { brokenPage, missingPage } from './missing.page.js'
import { Page, type Rendered } from './page.js'
import { planPage } from './plan.page.js'
import { projectPage } from './project.page.js'

type Make = (page: Page, key: string) => Promise<Rendered | null> | Rendered | null

const PAGES: [string, Make][] = [
  ['', homePage],
  ['/plans/:key', planPage],
  ['/projects/:key', projectPage],
  ['/decisions', decisionsPage],
  ['/decisions/:key', decisionPage],
  ['/figures', figuresPage],
  ['/members', membersPage],
  ['/{*path}', missingPage],
]

const STYLE = readFileSync(new URL('../../public/public.css', import.meta.url))
const STYLE_ADDRESS = `/public/style.${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`

/**
 * The public pages: whole documents from the server, in both languages, without scripts and cookies. Every page is read
 * as anonymous in one snapshot, whoever asks; a cookie that came along is not looked at.
 */
export function publicPages(services: Services, log: Log = () => undefined, origin = ''): Router {
  const site = { style: STYLE_ADDRESS, origin, isDemo: services.mode === 'demo' }
  const router = Router()
  router.get('/public', (request, response) => {
    response.vary('Accept-Language').set('cache-control', 'no-cache')
    response.redirect(302, `/public/${languageOf(request.get('accept-language'))}`)
  })
  router.get(STYLE_ADDRESS, (_request, response) => {
    response.set('cache-control', 'public, max-age=31536000, immutable').type('text/css').send(STYLE)
  })
  for (const language of LANGUAGES) {
    for (const [path, make] of PAGES) {
      router.get(`/public/${language}${path}`, (request, response) => answer({ services, log, site, language, make }, request, response))
    }
  }
  return router
}

interface Asked {
  services: Services
  log: Log
  site: Site
  language: Language
  make: Make
}

async function answer({ services, log, site, language, make }: Asked, request: Request, response: Response): Promise<void> {
  const traceId = String(response.getHeader('x-request-id') ?? '')
  const context = new Context(services, ANONYMOUS, language, traceId)
  const asked = request.query['as-of']
  const page = new Page(context, language, typeof asked === 'string' && asked !== '' ? asked.slice(0, 40) : null)
  try {
    const key = request.params['key']
    const rendered = (await make(page, typeof key === 'string' ? key : '')) ?? missingPage(page)
    send(response, page, rendered, site)
  } catch (error) {
    log('error', 'public page failed', { traceId, ...traceOf(error) })
    send(response, page, brokenPage(page), site)
  } finally {
    await context.reads.close()
  }
}

function send(response: Response, page: Page, rendered: Rendered, site: Site): void {
  const status = rendered.status ?? 200
  response
    .status(status)
    .set('cache-control', status === 200 ? 'public, no-cache' : 'no-store')
    .set('content-language', page.language)
    .type('text/html')
    .send(documentOf(page, rendered, site, new Date()).text)
}
