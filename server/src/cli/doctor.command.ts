import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import type { DataSource } from 'typeorm'
import { MIGRATIONS } from '../db/migrations.js'
import type { Env } from '../env.js'
import { readKnownDocuments } from '../http/known-documents.js'
import { transact } from '../kernel/transaction.js'
import { SYSTEM } from '../kernel/viewer.js'
import { mailCounts } from '../modules/mail/mail.store.js'
import { ClockSkew, isApart } from '../modules/clock/skew.js'
import { EXIT, withDatabase, type Command } from './command.js'

interface Finding {
  what: string
  ok: boolean
  detail: string
}

const LEAST_FREE_MEGABYTES = 500

export const doctor: Command = {
  says: 'looks whether everything is in order; exit code 4 when something is not',
  options: {},
  run: async (_values, env) => {
    const findings = [...(await aboutMachine(env)), ...(await withDatabase(env, async ({ pool, dataSource }) => [...(await aboutDatabase(pool)), await aboutMail(dataSource, env)]))]
    const lines = findings.map(({ what, ok, detail }) => `${ok ? 'ok ' : 'BAD'} ${what}: ${detail}`)
    return { json: findings, lines, exit: findings.every(({ ok }) => ok) ? EXIT.done : EXIT.unhealthy }
  },
}

async function aboutMachine(env: Env): Promise<Finding[]> {
  const client = fileURLToPath(new URL('../../../client/dist/index.html', import.meta.url))
  const documents = readKnownDocuments().size
  const disk = existsSync(env.DATA_DIR) ? await statfs(env.DATA_DIR) : null
  const free = disk ? Math.round((disk.bavail * disk.bsize) / 1_000_000) : null
  return [
    { what: 'settings', ok: true, detail: `${env.MODE}, ${env.DATABASE_URL ? 'a database of its own' : `embedded database in ${env.DATA_DIR}`}` },
    { what: 'client', ok: existsSync(client), detail: existsSync(client) ? 'built' : 'not built: npm run build' },
    { what: 'known documents', ok: documents > 0, detail: documents ? String(documents) : 'none: npm run schema' },
    { what: 'disk', ok: free === null || free >= LEAST_FREE_MEGABYTES, detail: free === null ? 'no data yet' : `${free} MB free` },
  ]
}

async function aboutMail(dataSource: DataSource, { SMTP_URL }: Env): Promise<Finding> {
  const { waiting, failed } = await transact(dataSource, SYSTEM, mailCounts)
  const where = SMTP_URL ? 'a mail server is set' : 'SMTP_URL is not set: mails wait'
  return { what: 'mail', ok: failed === 0, detail: `${waiting} waiting, ${failed} failed; ${where}` }
}

async function aboutDatabase(pool: pg.Pool): Promise<Finding[]> {
  const one = async (sql: string) => (await pool.query<{ answer: string }>(sql)).rows[0]!.answer
  const applied = Number(await one('select count(*) as answer from migrations'))
  const role = await one('select current_user::text as answer')
  const bypasses = await one(`select (rolsuper or rolbypassrls)::text as answer from pg_roles where rolname = current_user`)
  const open = await one(`select count(*) as answer from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity`)
  const look = await one(`select coalesce(to_char(max(ran_at), 'YYYY-MM-DD HH24:MI:SS'), 'never') as answer from pulse`)
  const failing = await one(`select coalesce(string_agg(job || ' (' || error || ')', ', '), '') as answer from pulse where error is not null`)
  const skew = await new ClockSkew(pool).measure()
  return [
    { what: 'database', ok: true, detail: `PostgreSQL ${await one(`select current_setting('server_version') as answer`)}` },
    { what: 'migrations', ok: applied >= MIGRATIONS.length, detail: `${applied} of ${MIGRATIONS.length}` },
    { what: 'wall', ok: role === 'mufakat_app' && bypasses === 'false', detail: `${role} is bound by it on ${open} tables` },
    { what: 'clock', ok: !isApart(skew), detail: `this machine is ${-skew.ms} ms ahead of the database, give or take ${skew.uncertaintyMs}; deadlines go by the database` },
    { what: 'scheduler', ok: failing === '', detail: failing || `last ran ${look} UTC` },
  ]
}
