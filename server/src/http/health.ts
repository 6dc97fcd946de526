import type { RequestHandler } from 'express'
import type { Services } from '../context.js'
import { isApart, SKEW_LIMIT_MS } from '../modules/clock/skew.js'
import { pulsesOf } from '../modules/upkeep/pulse.store.js'

/** GET /healthz: the process answers. */
export const healthz: RequestHandler = (_request, response) => {
  response.setHeader('cache-control', 'no-store')
  response.json({ status: 'ok' })
}

const LATE_AFTER_MS = 10 * 60_000

/** GET /readyz: the database answers, its schema is ours, and the scheduler is at work; 503 with what is not. */
export function readyz(services: Services, { migrations }: { migrations: number }): RequestHandler {
  return async (_request, response) => {
    response.setHeader('cache-control', 'no-store')
    const state = await stateOf(services, migrations)
    const isReady = Object.values(state).every((part) => part.ok)
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready', ...state })
  }
}

async function stateOf(services: Services, wanted: number) {
  try {
    const { rows } = await services.pool.query<{ applied: string }>('select count(*) as applied from migrations')
    const applied = Number(rows[0]!.applied)
    const [pulse] = await pulsesOf(services.pool)
    const isLate = !pulse || Date.now() - pulse.ranAt.getTime() > LATE_AFTER_MS
    return {
      database: { ok: true },
      migrations: { ok: applied >= wanted, applied, wanted },
      scheduler: { ok: !isLate && pulse.error === null, lastRan: pulse?.ranAt.toISOString() ?? null },
      clock: clockOf(services),
    }
  } catch {
    const unknown = { ok: false }
    return { database: unknown, migrations: unknown, scheduler: unknown, clock: clockOf(services) }
  }
}

/** Told, never a reason to be taken out of service: the database's clock decides, whatever ours shows. */
function clockOf({ skew }: Services) {
  const last = skew?.last
  if (!last) return { ok: true, skewMs: null }
  const { ms, uncertaintyMs, measuredAt } = last
  return { ok: true, skewMs: ms, uncertaintyMs, measuredAt: measuredAt.toISOString(), limitMs: SKEW_LIMIT_MS, isApart: isApart(last) }
}
