import 'reflect-metadata'
import { createServer, type Server } from 'node:http'
import express from 'express'
import type { Services } from './context.js'
import { MIGRATIONS } from './db/migrations.js'
import type { Env } from './env.js'
import { addressBehind } from './http/address.js'
import { Admission } from './http/admission.js'
import { startApollo } from './http/apollo.js'
import { authRoutes } from './http/auth.route.js'
import { clientFiles } from './http/client-files.js'
import { Engine } from './http/engine.js'
import { failed, failures, nowhere } from './http/failures.js'
import { graphiqlRoutes } from './http/graphiql.route.js'
import { graphqlRoute } from './http/graphql.route.js'
import { headers } from './http/headers.js'
import { healthz, readyz } from './http/health.js'
import { Identities } from './http/identity.js'
import { readKnownDocuments } from './http/known-documents.js'
import { createLog } from './http/log.js'
import { PATIENCE, patience } from './http/patience.js'
import { SessionWatch } from './http/session-watch.js'
import { smallerAnswers } from './http/smaller-answers.js'
import { serveSockets } from './http/socket.js'
import { through, type Step } from './http/steps.js'
import { limited, RATES } from './http/throttle.js'
import { files } from './modules/attachments/file.route.js'
import { registerRoutes } from './modules/register/register.route.js'
import { publicPages } from './public/public.routes.js'
import { createSchema } from './schema.js'

/** The product as one HTTP server, not yet listening. */
export interface App {
  server: Server
  /** Stops answering: sockets and streams are told, requests under way get a moment. */
  close(): Promise<void>
}

const GRAPHQL = /^\/graphql\/?(\?|$)/i

export async function createApp(services: Services, env: Env): Promise<App> {
  const log = createLog(env)
  const engine = new Engine(await createSchema(), log)
  const identities = new Identities(services, env)
  const watch = new SessionWatch(services, env, identities, log)
  const admission = new Admission(engine.schema, readKnownDocuments(), env.MODE)
  const apollo = await startApollo(engine)
  const parts = { services, env, identities, engine, log, watch, admission, apollo, addressOf: addressBehind(env.TRUST_PROXY) }
  const [head, patient, smaller] = [headers(env), patience(), smallerAnswers()]

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', env.TRUST_PROXY)
  app.use(head, patient)
  app.get('/healthz', healthz)
  app.get('/readyz', readyz(services, { migrations: MIGRATIONS.length }))
  app.use(['/register', '/public'], smaller)
  app.use('/graphiql', graphiqlRoutes(env, identities))
  app.use('/auth', authRoutes(parts))
  app.use('/files', files(services, (request) => identities.of(request, { fresh: request.method === 'PUT' })))
  app.use('/register', limited(RATES.page), registerRoutes(services, (request) => identities.of(request)))
  app.use('/public', limited(RATES.page))
  app.use(publicPages(services, log, env.BASE_URL))
  app.use(clientFiles())
  app.use(nowhere)
  app.use(failures(log))

  const answer = graphqlRoute(parts)
  const question: Step = (request, response, next) => void answer(request, response).catch(next)
  const questions = through([head, patient, smaller, question], failed(log))

  const server = createServer(
    // Longer than any proxy keeps one: the side that closes an idle line is never the one about to be asked.
    { requestTimeout: PATIENCE.file, headersTimeout: 15_000, keepAliveTimeout: 75_000, maxHeaderSize: 16_384 },
    (request, response) => void (GRAPHQL.test(request.url ?? '') ? questions : app)(request, response),
  )
  const sockets = serveSockets(server, parts)
  return {
    server,
    close: async () => {
      await watch.stop()
      sockets.close()
      const closed = new Promise((resolve) => server.close(resolve))
      setTimeout(() => server.closeAllConnections(), 300).unref()
      server.closeIdleConnections()
      await closed
      await apollo.stop()
    },
  }
}
