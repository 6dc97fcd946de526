import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { DataSource } from 'typeorm'
import { applicationSource, ownerSource, poolOf } from '../db/data-source.js'
import { freshDatabase, type FreshDatabase } from '../testing/database.js'
import { ReadUnit } from './unit.js'
import { ANONYMOUS } from './viewer.js'

let database: FreshDatabase
let source: DataSource
let owner: DataSource

beforeAll(async () => {
  database = await freshDatabase()
  source = await applicationSource(database.connection, 2).initialize()
  owner = await ownerSource(database.connection).initialize()
})

afterAll(async () => {
  await source.destroy()
  await owner.destroy()
  await database.drop()
})

const unit = () => new ReadUnit(poolOf(source), ANONYMOUS)
const pidOf = async (reads: ReadUnit) => (await reads.rows<{ pid: number }>('select pg_backend_pid() as pid'))[0]!.pid

describe('a read unit', () => {
  it('shows one moment, whatever others write meanwhile', async () => {
    const reads = unit()
    const count = async () => (await reads.rows<{ n: number }>('select count(*)::int as n from body'))[0]!.n
    const before = await count()
    await owner.query(`insert into body (id, name_en, name_vi, position) values ('x', 'x', 'x', 9)`)
    expect(await count()).toBe(before)
    await reads.close()
  })

  it('answers the same each time, though PostgreSQL describes the columns only the first time', async () => {
    const reads = unit()
    const ask = () => reads.rows(
      `select n as some_number, null::text as no_text, '{a,b}'::text[] as all_texts, '{"x": 1}'::jsonb as content, timestamptz '2026-01-02 03:04Z' as at
       from generate_series(1, $1::int) n`, [2])
    const row = { noText: null, allTexts: ['a', 'b'], content: { x: 1 }, at: new Date('2026-01-02T03:04Z') }
    for (let time = 1; time <= 3; time += 1) expect(await ask()).toEqual([{ someNumber: 1, ...row }, { someNumber: 2, ...row }])
    expect(await Promise.all([ask(), reads.rows('select from body where false'), ask()])).toEqual([await ask(), [], await ask()])
    await reads.close()
  })

  it('says what was wrong with a statement, also when its columns are known', async () => {
    const divide = async (by: number) => {
      const reads = unit()
      try {
        return await reads.rows('select 6 / $1::int as quotient', [by])
      } finally {
        await reads.close()
      }
    }
    expect(await divide(2)).toEqual([{ quotient: 3 }])
    await expect(divide(0)).rejects.toMatchObject({ code: '22012' })
    expect(await divide(3)).toEqual([{ quotient: 2 }])
  })

  it('whose connection breaks says so at the next statement, and harms nobody else', async () => {
    const reads = unit()
    const held = new Promise<pg.PoolClient>((resolve) => poolOf(source).once('acquire', resolve))
    const pid = await pidOf(reads)
    expect((await held).listenerCount('error')).toBe(1) // without a listener the process would end
    await owner.query('select pg_terminate_backend($1)', [pid])
    await sleep(200)
    await expect(reads.rows('select 1')).rejects.toThrow()
    await reads.close()
    const next = unit()
    expect(await pidOf(next)).toBeGreaterThan(0)
    await next.close()
  })

  it('closed in the middle of a question lets its connection break and harms nobody else', async () => {
    const reads = unit()
    const held = new Promise<pg.PoolClient>((resolve) => poolOf(source).once('acquire', resolve))
    const pid = await pidOf(reads)
    const late = reads.rows('select pg_sleep(5)').catch((error: Error) => error)
    const closed = reads.close()
    await sleep(50)
    expect((await held).listenerCount('error')).toBe(1) // without a listener the process would end
    await owner.query('select pg_terminate_backend($1)', [pid])
    await closed
    expect(await late).toBeInstanceOf(Error)
    const next = unit()
    expect(await pidOf(next)).not.toBe(pid)
    await next.close()
  })

  it('fails for one reason: what else is asked after a failure is told of the first, not of a snapshot that is spoilt', async () => {
    const reads = unit()
    const late = reads.rows(`select set_config('statement_timeout', '50ms', true)`).then(() => reads.rows('select pg_sleep(1)'))
    await expect(late).rejects.toMatchObject({ code: '57014' })
    await expect(reads.rows('select 1')).rejects.toMatchObject({ code: '57014' })
    await reads.close()
  })

  it('leaves nothing open: its snapshot ends before the connection is asked again, or soon by itself', async () => {
    const first = unit()
    const pid = await pidOf(first)
    await first.close()
    await owner.query(`insert into body (id, name_en, name_vi, position) values ('y', 'y', 'y', 9)`)
    const second = unit()
    expect(await pidOf(second)).toBe(pid)
    expect(await second.rows(`select id from body where id = 'y'`)).toHaveLength(1)
    await second.close()
    await sleep(100)
    expect(await owner.query('select state from pg_stat_activity where pid = $1', [pid])).toEqual([{ state: 'idle' }])
  })

  it('gives its connection back when closed and takes no other', async () => {
    const reads = unit()
    await pidOf(reads)
    await reads.close()
    await reads.close()
    await expect(reads.rows('select 1')).rejects.toThrow('closed')
    expect(poolOf(source).idleCount).toBe(poolOf(source).totalCount)
  })
})
