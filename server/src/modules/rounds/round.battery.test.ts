import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import pg, { type ClientConfig } from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import { Context, type Services } from '../../context.js'
import { applicationSource, ownerSource, poolOf } from '../../db/data-source.js'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM, type Viewer } from '../../kernel/viewer.js'
import { faultsAfter, givenBattery, LEADERS, runBattery, type TwoServers } from '../../testing/consensus/battery.js'
import { freshDatabase } from '../../testing/database.js'
import { gate } from '../../testing/gate.js'
import { cookieOf } from '../../testing/given-server.js'
import { dataFolder, ended, freePort, launch, ready } from '../../testing/program.js'
import { givenWorld, type World } from '../../testing/world.js'
import { LiveEvents } from '../../live.js'
import { closeDue } from './due.js'
import { followsFrom, replay, type RoundHappening } from './replay.rules.js'
import { eventsOf } from './round.events.js'
import { recordRule } from './rule.commands.js'

/** How many acts over HTTP on two processes of the built product; by hand BATTERY=10000. */
const ACTS = Number(process.env['BATTERY'] ?? 100)
const NOTHING_WRONG = {
  lost: [], kept_though_refused: [], adopted_twice: [], two_closings: [], closed_without_event: [], after_closing: [], after_deadline: [],
  position_without_event: [], not_entered_once: [], broken_chain: [], heads: [], projects: [], against_objection: [],
}
const RULE = {
  bodyId: 'accsm', procedure: 'silence' as const, effectiveFrom: '2026-01-01', counts: ['member'], heard: ['member'], mayCall: ['chair', 'desk_officer'],
  silenceMeans: 'consent' as const, blocking: ['OBJECT', 'NEED_MORE_TIME'] as ('OBJECT' | 'NEED_MORE_TIME')[], objectionNeedsReason: true, minimumHours: 72,
  usualHours: null, quorum: null, earlyClose: 'all_agreed' as const, restartsOnChange: false, vacantBlocks: false, confirmHours: null,
  unconfirmedMeans: 'defers' as const, leaverObjection: 'until_recorded' as const, partnerConsent: 'named' as const, partnerRefusal: 'consultation' as const,
  basis: 'A battery.',
}

/** What happened in the rounds leads to how they ended, each of them. */
async function notFollowing(dataSource: World['owner']): Promise<string[]> {
  return transact(dataSource, SYSTEM, async (reads) => {
    const rounds = await reads.rows<{ id: string; outcome: string | null }>(`select id, outcome from round`)
    const wrong: string[] = []
    for (const { id, outcome } of rounds) {
      const events = (await eventsOf(reads, id)) as RoundHappening[]
      if (!followsFrom(events) || replay(events).outcome !== outcome) wrong.push(id)
    }
    return wrong
  })
}

describe('two servers over one database', () => {
  let world: World
  let servers: TwoServers
  let second: Services
  const viewers = new Map<string, Viewer>()
  const CODES: Record<string, string> = {
    bn: 'brunei', kh: 'cambodia', id: 'indonesia', la: 'lao-pdr', my: 'malaysia', mm: 'myanmar', ph: 'philippines', sg: 'singapore', th: 'thailand',
    tl: 'timor-leste', vn: 'viet-nam',
  }

  beforeAll(async () => {
    world = await givenWorld()
    const dataSource = await applicationSource(world.connection, 12).initialize()
    const { connection } = world
    second = { dataSource, pool: poolOf(dataSource), live: new LiveEvents(() => new pg.Client('url' in connection ? { connectionString: connection.url } : connection as ClientConfig)) }
    viewers.set('vn-focal-point', await world.viewer('viet-nam', 'focal_point'))
    viewers.set('asec-desk-officer', await world.viewer('asean-secretariat', 'desk_officer'))
    viewers.set('kh-chair', await world.viewer('cambodia', 'chair'))
    for (const key of LEADERS) viewers.set(key, await world.viewer(CODES[key.slice(0, 2)]!, 'senior_official'))
    await transact(dataSource, SYSTEM, (system) => recordRule(system, RULE))
    const both = [world.services, second] as const
    servers = {
      owner: world.owner,
      closeDue: (server) => closeDue(both[server]),
      ask: async (server, who, document, variables) => {
        const context = new Context(both[server], viewers.get(who)!, 'en', 'battery')
        try {
          const result = await graphql({ schema: world.schema, source: document, contextValue: context, variableValues: variables as Record<string, unknown> })
          if (result.errors) throw new Error(JSON.stringify(result.errors))
          return JSON.parse(JSON.stringify(result.data))
        } finally {
          await context.reads.close()
        }
      },
    }
  })
  afterAll(async () => {
    await second.live.stop()
    await second.dataSource.destroy()
    await world.close()
  })

  it('lose no acknowledged word, decide nothing twice, take no word after the end, and keep one register, in a storm over every kind of round', async () => {
    const tally = await runBattery(servers, { rounds: 6, acts: 30, atOnce: 3 })
    await world.owner.query(`insert into demo_clock (leap) values (interval '300 hours')`)
    await Promise.all([servers.closeDue(0), servers.closeDue(1), servers.closeDue(0)])
    expect(await faultsAfter(servers, tally)).toEqual(NOTHING_WRONG)
    expect(await notFollowing(second.dataSource)).toEqual([])
    expect(tally.answers.filter(({ answer }) => answer === 'StatePositionOk').length).toBeGreaterThan(20)
  })

  it('that close, adopt and hear an objection at one gate decide once: the objection is heard and it is not adopted, or it is late', async () => {
    const { opened, sides, as } = givenBattery(servers)
    for (let turn = 0; turn < 3; turn += 1) {
      const item = await opened(100_000)
      for (const key of LEADERS) await sides[0].states(as(key), item.code, 'SUPPORT_WITH_COMMENT', 'Aye.').catch(() => undefined)
      const late = await opened(250)
      await sleep(300)
      const answers = await gate<any>(world, `select from proposal where code = '${late.code}' for update`, [
        () => servers.closeDue(0), () => servers.closeDue(1),
        () => sides[0].send(as('th-senior-official'), 'statePosition', { roundId: late.roundId, number: 1, kind: 'OBJECT', text: 'One moment late.' }),
        () => sides[1].send(as('kh-chair'), 'adoptProposal', { id: late.id, expectedRevision: late.revision }),
      ])
      expect(answers[0] + answers[1]).toBe(1)
      expect(answers[2].__typename).toBe('DeadlinePassed')
      expect(['DeadlinePassed', 'WrongState']).toContain(answers[3].__typename)
      expect(await world.owner.query(`select outcome, closed_how from round r join proposal p on p.id = r.proposal_id where p.code = $1`, [late.code]))
        .toEqual([{ outcome: 'ADOPTED', closed_how: 'clock' }])
      expect(await world.owner.query(`select r.closed_how from round r join proposal p on p.id = r.proposal_id where p.code = $1`, [item.code]))
        .toEqual([{ closed_how: 'all_agreed' }])
    }
  })
})

it('two processes of the product, one with its clock five minutes ahead, over one PostgreSQL, under this many acts over HTTP', async () => {
  const database = await freshDatabase()
  if (!('url' in database.connection)) {
    const { host, user, database: name, port } = database.connection
    Object.assign(database, { connection: { url: `postgres://${user}@localhost:${port ?? 5432}/${name}?host=${encodeURIComponent(host)}` } })
  }
  const { url } = database.connection as unknown as { url: string }
  const folders = [dataFolder(), dataFolder()]
  const ports = [await freePort(), await freePort()]
  const ahead = `data:text/javascript,const D=Date;globalThis.Date=class extends D{constructor(...a){if(a.length)super(...a);else super(D.now()+3e5)}static now(){return D.now()+3e5}}`
  const programs: ReturnType<typeof launch>[] = []
  const owner = await ownerSource({ url }).initialize()
  try {
    for (const [place, port] of ports.entries()) {
      programs.push(launch({
        DATABASE_URL: url, DATA_DIR: folders[place]!.folder, PORT: String(port), LOG_LEVEL: 'error', REGISTER_KEY: Buffer.alloc(32, 7).toString('base64'),
        ...(place === 1 && { NODE_OPTIONS: `--import="${ahead}"` }),
      }))
      await ready(programs[place]!, port)
    }
    const post = (server: 0 | 1, path: string, body: unknown, cookie = '') => fetch(`http://127.0.0.1:${ports[server]}${path}`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'x-mufakat-csrf': '1', cookie }, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000),
    })
    const cookies = new Map<string, string>()
    for (const persona of ['vn-focal-point', 'asec-desk-officer', 'kh-chair', ...LEADERS]) cookies.set(persona, cookieOf(await post(0, '/auth/demo', { persona })))
    const servers: TwoServers = {
      owner,
      closeDue: () => Promise.resolve(),
      ask: async (server, who, query, variables) => {
        const { data, errors } = (await (await post(server, '/graphql', { query, variables }, cookies.get(who))).json()) as any
        if (errors) throw new Error(JSON.stringify(errors))
        return data
      },
    }
    const app = await applicationSource({ url }, 4).initialize()
    await transact(app, SYSTEM, (system) => recordRule(system, RULE))
    const began = performance.now()
    const tally = await runBattery(servers, { rounds: Math.ceil(ACTS / 50), acts: 50, atOnce: 3, minutes: Number(process.env['BATTERY_MINUTES'] ?? 170) })
    const seconds = (performance.now() - began) / 1000
    await sleep(5000)
    const counts: Record<string, number> = {}
    for (const { act, answer } of tally.answers) counts[`${act}: ${answer}`] = (counts[`${act}: ${answer}`] ?? 0) + 1
    const outcomes = await owner.query(`select outcome, closed_how, count(*)::int from round group by 1, 2 order by 3 desc`)
    console.info(JSON.stringify({ acts: tally.acts, unanswered: tally.unanswered, seconds: Math.round(seconds), counts, outcomes }, null, 1))
    expect(await faultsAfter(servers, tally)).toEqual(NOTHING_WRONG)
    expect(await notFollowing(app)).toEqual([])
    await app.destroy()
  } finally {
    for (const { child } of programs) await ended(child, 'SIGTERM')
    await owner.destroy()
    await database.drop()
    for (const { remove } of folders) remove()
  }
}, 3 * 3_600_000)
