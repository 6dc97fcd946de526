import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { givenWorld, type World } from '../testing/world.js'
import { transact } from './transaction.js'
import { SYSTEM } from './viewer.js'

let world: World

beforeAll(async () => {
  world = await givenWorld()
  await world.owner.query(`create table tally (number int); grant select, insert on tally to mufakat_app`)
})
afterAll(() => world.close())

describe('writers at one moment', () => {
  it('that all build upon what the others wrote come one after another, none in vain', async () => {
    const next = () =>
      transact(world.services.dataSource, SYSTEM, async ({ rows }) => {
        const [{ count }] = (await rows<{ count: number }>('select count(*)::int as count from tally')) as [{ count: number }]
        await rows('insert into tally values ($1)', [count + 1])
      })
    await Promise.all(Array.from({ length: 12 }, next))
    const numbers = await world.owner.query('select number from tally order by number')
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, place) => ({ number: place + 1 })))
  })

  it('are told that it is busy when their turn does not come, and the same sent again is done', async () => {
    const focalPoint = await world.viewer('viet-nam', 'focal_point')
    const input = { idempotencyKey: randomUUID(), workPlanId: 'accsm-2026-2030', conceptNote: {} }
    const create = () =>
      world.ask<any>(focalPoint, 'mutation ($input: CreateProposalInput!) { createProposal(input: $input) { __typename ... on Refused { message remedy } } }', { input })
    const holder = world.owner.createQueryRunner()
    await holder.startTransaction()
    await holder.query('lock table write_turn in share row exclusive mode')
    const { createProposal } = await create()
    await holder.rollbackTransaction()
    await holder.release()
    expect(createProposal).toEqual({ __typename: 'Busy', message: expect.stringContaining('Nothing was changed'), remedy: expect.stringContaining('again') })
    expect((await create()).createProposal.__typename).toBe('ProposalOk')
  })
})

describe('what a transaction sends without waiting', () => {
  const numbers = async () => (await world.owner.query<{ number: number }[]>('select number from tally where number < 0')).map(({ number }) => number)

  it('is committed with the rest', async () => {
    await transact(world.services.dataSource, SYSTEM, async ({ send }) => send('insert into tally values (-1)'))
    expect(await numbers()).toEqual([-1])
  })

  it('undoes the rest when it fails, and is the reason that is given', async () => {
    const work = (later: 'asks' | 'ends') =>
      transact(world.services.dataSource, SYSTEM, async ({ rows, send }) => {
        await rows('insert into tally values (-2)')
        send('insert into tally values ($1)', ['not a number'])
        if (later === 'asks') await rows('select 1')
      })
    for (const later of ['asks', 'ends'] as const) await expect(work(later)).rejects.toMatchObject({ code: '22P02' })
    expect(await numbers()).toEqual([-1])
  })
})

describe('a beginning that is refused', () => {
  const refuse = () => {
    throw new Error('No longer in office.')
  }

  it('lets nothing be done, whether work waits for what it asks or not', async () => {
    let isPast = false
    const waits = transact(world.services.dataSource, SYSTEM, async ({ rows }) => {
      await rows('select 1')
      isPast = true
    }, refuse)
    await expect(waits).rejects.toThrow('No longer in office.')
    expect(isPast).toBe(false)
    const sends = transact(world.services.dataSource, SYSTEM, async ({ send }) => void send('insert into tally values (-3)'), refuse)
    await expect(sends).rejects.toThrow('No longer in office.')
    expect(await world.owner.query('select number from tally where number = -3')).toEqual([])
  })
})

it('the time of a transaction is known once something was read in it', async () => {
  const times = await transact(world.services.dataSource, SYSTEM, async (transaction) => {
    expect(() => transaction.now).toThrow('once something was read')
    const [{ now }] = (await transaction.rows<{ now: Date }>('select now() as now')) as [{ now: Date }]
    return [transaction.now, now]
  })
  expect(times[0]).toEqual(times[1])
})
