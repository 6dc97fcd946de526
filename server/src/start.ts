import { createApp } from './app.js'
import type { Services } from './context.js'
import { ownerSource, type Connection } from './db/data-source.js'
import { migrate } from './db/migrate.js'
import { openDatabase } from './db/open-database.js'
import type { Env } from './env.js'
import { listen } from './http/listen.js'
import { createLog, traceOf } from './http/log.js'
import { loadDemoWorld } from './modules/demo/demo-world.js'
import { loadPersonas } from './modules/demo/persona.store.js'
import { loadReference } from './modules/reference/load.js'
import { beginRegister } from './modules/register/register.commands.js'
import { openRegisterKey, useRegisterKey } from './modules/register/register-key.js'
import { sealOldSecrets } from './modules/sessions/old-secrets.js'
import { openSecretBox, useSecretBox } from './modules/sessions/secret-box.js'
import { Deadlines } from './modules/rounds/deadlines.js'
import { sendingJobs } from './modules/mail/smtp.js'
import { JOBS } from './modules/upkeep/jobs.js'
import { once } from './modules/upkeep/once.js'
import { Scheduler } from './modules/upkeep/scheduler.js'
import { openServices } from './services.js'

const REFERENCE = { name: 'load reference', from: ['modules/reference', '../reference'] }
const DEMONSTRATION = { name: 'load demonstration', from: ['modules/demo'] }

type Close = () => Promise<unknown>

/**
 * Starts the product and answers the address people type. What it opens is put on `opened` as soon as it is open, so that
 * a start that fails or is interrupted half way can be undone; close in reverse.
 */
export async function start(env: Env, opened: Close[], say: (line: string) => void): Promise<string> {
  const database = await openDatabase(env)
  opened.push(() => database.stop())
  useRegisterKey(openRegisterKey(env))
  const secrets = openSecretBox(env)
  useSecretBox(secrets)
  await upgrade(database.connection, say)
  const { services, close } = await openServices(database.connection, env.MODE)
  opened.push(close)
  await sealOldSecrets(services.dataSource, secrets)
  await beginRegister(services.dataSource)
  await fill(services, env)

  const log = createLog(env)
  const deadlines = new Deadlines(services, (error) => log('error', 'a round could not be closed', traceOf(error)))
  services.deadlines = deadlines
  await deadlines.start()
  opened.push(() => deadlines.stop())
  const scheduler = new Scheduler(services, (job, error) => log('error', 'job failed', { job, ...traceOf(error) }), [...JOBS, ...sendingJobs(env)])
  await scheduler.start()
  opened.push(() => scheduler.stop())

  const app = await createApp(services, env)
  opened.push(() => app.close())
  return listen(app.server, env)
}

/** What has not changed since it was last loaded is not loaded again: later starts are quick. */
async function fill({ dataSource, pool }: Services, { MODE }: Env): Promise<void> {
  await once(pool, REFERENCE, () => loadReference(dataSource))
  if (MODE !== 'demo') return
  await once(pool, DEMONSTRATION, async () => {
    await loadPersonas(dataSource)
    await loadDemoWorld(dataSource, pool)
  })
}

async function upgrade(connection: Connection, say: (line: string) => void): Promise<void> {
  const owner = await ownerSource(connection).initialize()
  try {
    const ran = await migrate(owner)
    if (ran.length) say(`the database is up to date: ${ran.length} migrations ran`)
  } finally {
    await owner.destroy()
  }
}
