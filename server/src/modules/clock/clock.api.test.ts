import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { seatDay } from '../../kernel/wall-time.js'
import type { LiveEvent } from '../../live.js'
import { givenProposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'
import { Scheduler } from '../upkeep/scheduler.js'

let world: World
let persona: Viewer
const DAY = 86_400_000

beforeAll(async () => {
  world = await givenWorld()
  world.services.mode = 'demo'
  persona = await world.viewer('viet-nam', 'focal_point')
  await world.services.live.start()
}, 120_000)
afterAll(() => world.close())

const CLOCK = `{ clock { now leapSeconds viewerCanLeap next { at zone code } serverSkew { ms uncertaintyMs } } }`
const clock = async (viewer: Viewer = persona) => (await world.ask<any>(viewer, CLOCK)).clock
const leap = async (to: Date | string, viewer: Viewer = persona) =>
  (await world.ask<any>(viewer, `mutation ($input: LeapClockInput!) { leapClock(input: $input) { __typename
    ... on LeapClockOk { clock { now leapSeconds } } ... on Refused { message remedy path } } }`, {
    input: { idempotencyKey: randomUUID(), to: new Date(to).toISOString() },
  })).leapClock
const ahead = async (ms: number) => new Date(Date.parse((await clock()).now) + ms)

describe("the demonstration's clock", () => {
  it('shows the real time until somebody puts it forward', async () => {
    const found = await clock()
    expect(found).toMatchObject({ leapSeconds: 0, viewerCanLeap: true, next: null })
    expect(Math.abs(Date.parse(found.now) - Date.now())).toBeLessThan(5000)
  })

  it('goes forward by a day for everybody, is announced, and what goes by it runs at once', async () => {
    const heard: LiveEvent[] = []
    let runs = 0
    world.services.live.listen((event) => heard.push(event))
    const scheduler = new Scheduler(world.services, () => undefined, [
      { name: 'by the clock', everyMinutes: 9999, byClock: true, run: async () => (runs += 1) },
      { name: 'by the minute', everyMinutes: 9999, run: async () => undefined },
    ])
    await scheduler.start()
    const before = await clock()
    expect(await leap(await ahead(DAY))).toMatchObject({ __typename: 'LeapClockOk' })
    expect(Date.parse((await clock(ANONYMOUS)).now) - Date.parse(before.now)).toBeGreaterThanOrEqual(DAY)
    while (!heard.some(({ id }) => id === 'settled')) await new Promise((resolve) => setTimeout(resolve, 20))
    await scheduler.stop()
    expect(heard.filter(({ type }) => type === 'Clock')).toEqual([{ type: 'Clock', id: 'leapt' }, { type: 'Clock', id: 'settled' }])
    expect(runs).toBe(2)
  })

  it('never goes back, nor beyond two years', async () => {
    expect(await leap(await ahead(-1000))).toMatchObject({ __typename: 'Invalid', message: 'The clock of the demonstration only goes forward.', path: ['to'] })
    expect(await leap(await ahead(3 * 365 * DAY))).toMatchObject({ __typename: 'Invalid', path: ['to'] })
    await leap(await ahead(60_000))
    await world.owner.query(`update demo_clock set leap = leap`)
    expect((await clock()).leapSeconds).toBeGreaterThan(DAY / 1000)
  })

  it('of two who leap at once keeps the farther one', async () => {
    const [near, far] = [await ahead(DAY), await ahead(2 * DAY)]
    const answers = await Promise.all([leap(near), leap(far)])
    expect(answers.some(({ __typename }) => __typename === 'LeapClockOk')).toBe(true)
    expect(Date.parse((await clock()).now)).toBeGreaterThanOrEqual(far.getTime())
  })

  it('names the next deadline that the viewer may know of, and past it the deadline is closed', async () => {
    const proposals = givenProposals(world)
    const desk = await world.viewer('asean-secretariat', 'desk_officer')
    const { code } = await proposals.draft(persona)
    await proposals.fill(persona, code)
    await proposals.act(persona, 'submitProposal', code)
    const closesAt = new Date(Math.floor((await ahead(14 * DAY)).getTime() / 60_000) * 60_000).toISOString()
    await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: closesAt })
    expect((await clock()).next).toEqual({ at: closesAt, zone: 'Asia/Jakarta', code })
    expect((await clock(ANONYMOUS)).next).toBeNull()
    expect((await clock(await world.viewer('japan', 'partner_focal_point'))).next).toBeNull()
    expect(await leap(closesAt)).toMatchObject({ __typename: 'LeapClockOk' })
    expect((await clock()).next).toBeNull()
  })

  it('is for the people of the demonstration only', async () => {
    expect(await leap(await ahead(DAY), ANONYMOUS)).toMatchObject({ __typename: 'SignInNeeded' })
    expect(await leap(await ahead(DAY), { ...persona, isDemo: false })).toMatchObject({ __typename: 'NotAllowed' })
    expect((await clock(ANONYMOUS)).viewerCanLeap).toBe(false)
  })

  it('does not exist in production: not to be seen, and answered like what never was', async () => {
    world.services.mode = 'production'
    expect((await clock()).viewerCanLeap).toBe(false)
    expect(await leap(await ahead(DAY))).toMatchObject({ __typename: 'NotFound' })
    world.services.mode = 'demo'
  })

  it('tells the skew of the server to the Secretariat only', async () => {
    world.services.skew = { last: { ms: 3000, uncertaintyMs: 2, measuredAt: new Date() } } as never
    expect((await clock()).serverSkew).toBeNull()
    expect((await clock(await world.viewer('asean-secretariat', 'desk_officer'))).serverSkew).toEqual({ ms: 3000, uncertaintyMs: 2 })
  })
})

it("a day begins for the database and the program alike when it does in Jakarta, not when it does in Greenwich", async () => {
  const days: string[] = []
  const evening = new Date(await ahead(2 * DAY))
  for (const minute of [59, 60]) {
    await leap(new Date(evening.setUTCHours(16, minute, 0, 0)))
    const [{ now, today }] = (await world.owner.query('select clock_now() as now, clock_today()::text as today')) as [{ now: Date; today: string }]
    expect(seatDay(now)).toBe(today)
    days.push(today)
  }
  expect(Date.parse(days[1]!) - Date.parse(days[0]!)).toBe(DAY)
})
