import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SYSTEM } from '../../kernel/viewer.js'
import { transact } from '../../kernel/transaction.js'
import { givenWorld, type World } from '../../testing/world.js'
import { hashOf, openSession, viewerOf } from '../sessions/session.store.js'

let world: World
beforeAll(async () => {
  world = await givenWorld()
})
afterAll(() => world.close())

const termOn = async (day: string, body = 'accsm'): Promise<number | null> => {
  const [{ ordinal }] = await world.owner.query(`select (chair_term_on($1, $2)).ordinal as ordinal`, [body, day])
  return ordinal
}

describe('the chair of a day', () => {
  it.each([
    ['2014-06-01', 17, 'a term of which only one year is reported covers that year'],
    ['2016-12-01', 18, 'a term stands until another one covers the day'],
    ['2017-06-01', 19, "terms overlap: the first whose heads' meeting is not over"],
    ['2020-12-01', 20, 'nobody else is reported yet'],
    ['2022-08-05', 21, "on the day of its heads' meeting the old chair presides"],
    ['2022-08-06', 22, 'the day after it has handed over'],
    ['2024-08-08', 23, 'likewise two years later'],
    ['2026-11-21', 23, 'a planned meeting whose outcome is unknown ends no term'],
  ])('%s is the %ith: %s', async (day, ordinal) => expect(await termOn(day)).toBe(ordinal))

  it.each(['2015-06-01', '2027-01-01', '1990-01-01'])('%s is nobody: no recorded term covers it', async (day) => {
    expect(await termOn(day)).toBeNull()
  })

  it('never changes hands twice: from 1981 to 2030 each term holds the chair for one stretch of days, in the order of ordinals', async () => {
    const stretches = await world.owner.query(
      `with days as (select day::date, (chair_term_on('accsm', day::date)).ordinal from generate_series(date '1981-01-01', '2030-12-31', '1 day') day),
         steps as (select *, lag(ordinal) over (order by day) is distinct from ordinal as is_new from days)
       select ordinal, day::text as since from steps where is_new and ordinal is not null order by day`,
    )
    const ordinals: number[] = stretches.map((each: { ordinal: number }) => each.ordinal)
    expect(ordinals).toEqual([...new Set(ordinals)].sort((a, b) => a - b))
    expect(stretches).toContainEqual({ ordinal: 22, since: '2022-08-06' })
  })
})

it('whoever holds the chair\'s office of the delegation that chairs today is the chair, and nobody else', async () => {
  const chairOf = async (delegationId: string) => {
    const { accountId } = await world.viewer(delegationId, 'chair')
    const token = await transact(world.services.dataSource, SYSTEM, (system) => openSession(system, { accountId: accountId!, method: 'test', hours: 1 }))
    return (await viewerOf(world.services.pool, hashOf(token), { idleMinutes: 5, touch: false }))!.chairOf
  }
  const { chair } = await world.ask<{ chair: { delegation: { key: string } } | null }>(
    await world.viewer('viet-nam', 'focal_point'), '{ chair(body: "accsm") { delegation { key } } }',
  )
  for (const { id } of await world.owner.query(`select id from delegation where kind = 'member_state'`)) {
    expect([id, (await chairOf(id)).includes('accsm')]).toEqual([id, id === chair?.delegation.key])
  }
})

it('hands over when the clock passes midnight in Jakarta after the heads\' meeting, and not before', async () => {
  await world.owner.query(`insert into chair_term (id, body_id, ordinal, delegation_id, from_date, to_date, is_demo) values ('next', 'australia-track', 2, 'indonesia', '2026', '2028', true), ('now', 'australia-track', 1, 'brunei', '2024', '2026', true)`)
  await world.owner.query(`insert into meeting (id, body_id, held_by, kind, name_en, ordinal, actual_start, status) values ('heads', 'australia-track', 'x', 'heads', 'Heads', 1, '2026-06-10', 'held')`)
  expect([await termOn('2026-06-10', 'australia-track'), await termOn('2026-06-11', 'australia-track')]).toEqual([1, 2])
  const leap = (to: string) => world.owner.query(`insert into demo_clock (leap) values ($1::timestamptz - now()) on conflict (only_row) do update set leap = excluded.leap`, [to])
  const seen = async () => {
    const [{ day }] = await world.owner.query('select seat_today()::text as day')
    return day
  }
  await leap('2031-06-10T16:59:00Z')
  expect(await seen()).toBe('2031-06-10')
  await leap('2031-06-10T17:00:30Z')
  expect(await seen()).toBe('2031-06-11')
  await world.owner.query('delete from demo_clock')
})
