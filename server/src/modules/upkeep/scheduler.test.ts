import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { givenServer, type GivenServer } from '../../testing/given-server.js'
import { JOBS } from './jobs.js'
import { pulsesOf } from './pulse.store.js'
import { Scheduler } from './scheduler.js'

let server: GivenServer

beforeAll(async () => {
  server = await givenServer()
})

afterAll(() => server.close())

async function runOnce(jobs = JOBS): Promise<string[]> {
  const failed: string[] = []
  const scheduler = new Scheduler(server.services, (job) => failed.push(job), jobs)
  await scheduler.start()
  await scheduler.stop()
  return failed
}

const ready = async () => {
  const answer = await fetch(`${server.address}/readyz`)
  return { status: answer.status, ...((await answer.json()) as object) }
}

describe('the scheduler', () => {
  it('makes the server ready by its first look', async () => {
    expect(await ready()).toMatchObject({ status: 'not ready', scheduler: { ok: false, lastRan: null } })
    expect(await runOnce()).toEqual([])
    expect(await ready()).toMatchObject({ status: 'ready', database: { ok: true }, migrations: { ok: true } })
  })

  it('forgets idempotency keys after a day and ends sessions whose hours are over', async () => {
    const cookie = await server.be('vn-focal-point')
    expect(cookie).toMatch(/^mufakat_session=/)
    await server.owner.query(`insert into idempotency_key (account_id, key, operation, input_hash, outcome, recorded_at)
      select id, k.key, 'x', '', '{}', now() - k.age::interval from account,
        (values ('old', '25 hours'), ('new', '23 hours')) as k (key, age) where login = 'vn-focal-point@demo'`)
    await server.owner.query(`update session set expires_at = now() - interval '1 minute'`)
    await server.owner.query(`delete from pulse`)
    expect(await runOnce()).toEqual([])
    expect(await server.owner.query(`select key from idempotency_key`)).toEqual([{ key: 'new' }])
    expect(await server.owner.query(`select reason from session`)).toEqual([{ reason: 'expired' }])
  })

  it('lets a fact that was recorded for today take effect today', async () => {
    await server.owner.query(`alter table project_fact disable trigger user`)
    const [project] = await server.owner.query(`select id, status from project where status = 'ONGOING' limit 1`)
    await server.owner.query(
      `insert into project_fact (id, project_id, field, value, effective_on, recorded_at, tier)
       values ($1, $2, 'status', '"COMPLETED"', to_char(current_date, 'YYYY-MM-DD'), now() - interval '10 days', 'public')`,
      [randomUUID(), project.id],
    )
    await server.owner.query(`alter table project_fact enable trigger user`)
    await server.owner.query(`delete from pulse`)
    await runOnce()
    expect(await server.owner.query(`select status from project where id = $1`, [project.id])).toEqual([{ status: 'COMPLETED' }])
  })

  it('takes note of a job that fails, runs the others, and tries again at the next look', async () => {
    let runs = 0
    const jobs = [
      { name: 'fails', everyMinutes: 60, run: async () => { runs += 1; throw new Error('no') } },
      { name: 'works', everyMinutes: 60, run: async () => undefined },
    ]
    expect(await runOnce(jobs)).toEqual(['fails'])
    expect(await runOnce(jobs)).toEqual(['fails'])
    expect(runs).toBe(2)
    const pulses = await pulsesOf(server.services.pool)
    expect(pulses.find(({ job }) => job === 'works')).toMatchObject({ error: null })
  })
})
