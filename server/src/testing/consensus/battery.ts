import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource } from 'typeorm'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals } from '../given-proposals.js'
import type { World } from '../world.js'

/** Who acts: a person of the test's world, or a persona of the running product. */
export type Who = string
export const LEADERS = ['bn', 'kh', 'id', 'la', 'my', 'mm', 'ph', 'sg', 'th', 'tl', 'vn'].map((code) => `${code}-senior-official`)

/** Two servers over one database, and the hand that looks behind them. */
export interface TwoServers {
  ask(server: 0 | 1, who: Who, document: string, variables: object): Promise<any>
  /** Closes what is due, on this server; where servers do so by themselves, nothing. */
  closeDue(server: 0 | 1): Promise<unknown>
  owner: Pick<DataSource, 'query'>
}

/** An act that was answered: what was sent, and by which name the answer goes. */
export interface Answered { item: string; act: string; answer: string; text: string }
/** `unanswered`: acts that got no answer at the second try either, by what was said instead. */
export interface Tally { acts: number; unanswered: Record<string, number>; answers: Answered[] }

interface Item { code: string; roundId: string; id: string; revision: number }
type Act = readonly [name: string, who: Who, mutation: string, input: () => Promise<object> | object]

const KINDS = ['NO_OBJECTION', 'NO_OBJECTION', 'RESERVATION', 'SUPPORT_WITH_COMMENT', 'NEED_MORE_TIME', 'OBJECT']
const WHY = 'For this reason.'
const oneOf = <Value>(values: readonly Value[]): Value => values[Math.floor(Math.random() * values.length)]!

/** Storms over rounds: every act is sent to either server at random, all of a round's at once. */
export function givenBattery(servers: TwoServers) {
  const byTurns = { turn: 0 }
  const send = (server: 0 | 1) => givenProposals({
    ask: (viewer: Viewer, document: string, variables: object) => servers.ask(server, viewer as unknown as Who, document, variables),
  } as unknown as World)
  const sides = [send(0), send(1)] as const
  const patient = givenProposals({ ask: (viewer: Viewer, document: string, variables: object) =>
    inItsTurn(() => servers.ask(0, viewer as unknown as Who, document, variables)) } as unknown as World)
  const as = (who: Who) => who as unknown as Viewer
  const either = () => sides[(byTurns.turn = 1 - byTurns.turn) as 0 | 1]

  const inHours = async (hours: number): Promise<string> =>
    ((await servers.owner.query(`select clock_now() + $1 * interval '1 hour' as at`, [hours]))[0].at as Date).toISOString()

  /** A proposal with a running round: in writing, ending in so many milliseconds; or at a meeting. */
  async function opened(closesInMs: number | null): Promise<Item> {
    const { code } = await patient.draft(as('vn-focal-point'))
    await patient.fill(as('vn-focal-point'), code)
    await patient.act(as('vn-focal-point'), 'submitProposal', code)
    await patient.act(as('asec-desk-officer'), 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
    const begun = closesInMs === null
      ? await patient.act(as('asec-desk-officer'), 'tableProposal', code, { meetingId: 'hcs-23-planned' })
      : await patient.act(as('asec-desk-officer'), 'callRound', code, { procedure: 'SILENCE', closesAt: await inHours(200) })
    if (begun.__typename !== 'RoundStepOk') throw new Error(JSON.stringify(begun))
    const { id, revision, currentRound } = await patient.seen(as('asec-desk-officer'), code)
    if (closesInMs !== null) {
      await servers.owner.query(`update round set closes_at = date_trunc('milliseconds', clock_instant()) + $2 * interval '1 millisecond'
        where state <> 'CLOSED' and proposal_id = (select id from proposal where code = $1)`, [code, closesInMs])
      await servers.owner.query(`select pg_notify('mufakat', '{"type":"Round","id":"battery"}')`)
    }
    return { code, roundId: currentRound.id, id, revision }
  }

  function actsOf(item: Item, count: number): Act[] {
    const number = async () => (await either().seen(as('asec-desk-officer'), item.code)).currentRound?.releasedNumber ?? 1
    const whole = async (more: object) => ({ id: item.id, expectedRevision: (await either().seen(as('asec-desk-officer'), item.code)).revision, ...more })
    const say = (): Act => ['say', oneOf(LEADERS), 'statePosition', async () => ({ roundId: item.roundId, number: await number(), kind: oneOf(KINDS) })]
    const agree = (): Act => ['say', oneOf(LEADERS), 'statePosition', async () => ({ roundId: item.roundId, number: await number(), kind: 'NO_OBJECTION' })]
    const others: (() => Act)[] = [
      () => ['adopt', 'kh-chair', 'adoptProposal', () => whole({})],
      () => ['object', oneOf(LEADERS), 'statePosition', async () => ({ roundId: item.roundId, number: await number(), kind: 'OBJECT' })],
      () => ['revise', 'vn-focal-point', 'startRevision', () => whole({})],
      () => ['release', 'vn-focal-point', 'releaseRevision', () => whole({ changeKind: oneOf(['EDITORIAL', 'SUBSTANTIVE']), changeSummary: WHY })],
      () => ['record', 'asec-desk-officer', 'recordPosition', async () => ({
        roundId: item.roundId, number: await number(), delegationId: oneOf(['lao-pdr', 'brunei', 'myanmar']), kind: oneOf(KINDS), channel: 'TELEPHONE',
        date: '2026-11-20', spokenBy: 'Somebody' })],
      () => ['contest', oneOf(LEADERS), 'contestChange', async () => ({ roundId: item.roundId, number: await number(), reason: WHY })],
      () => ['defer', 'kh-chair', 'deferProposal', () => whole({ reason: WHY })],
    ]
    return Array.from({ length: count }, (_, place) => (place % 20 === 19 ? others[6]!() : place % 4 === 3 ? oneOf(others.slice(0, 6))() : Math.random() < 0.5 ? agree() : say()))
  }

  async function storm(item: Item, count: number, tally: Tally): Promise<void> {
    await Promise.all(actsOf(item, count).map(async ([name, who, mutation, input]) => {
      await sleep(Math.random() * 1500 + (name === 'adopt' || name === 'defer' ? 1500 : 0))
      const text = randomUUID()
      try {
        // Somebody whose line was cut sends the same again, with the same key, to the other server.
        const given = { idempotencyKey: text, ...(mutation === 'statePosition' || mutation === 'recordPosition' ? { text } : {}), ...(await input()) }
        const answer = await either().send(as(who), mutation, given).catch(() => either().send(as(who), mutation, given))
        tally.answers.push({ item: item.code, act: name, answer: answer.__typename, text })
      } catch (error) {
        const why = String((error as Error).message).replace(/[0-9a-f-]{20,}/g, '…').slice(0, 160)
        tally.unanswered[why] = (tally.unanswered[why] ?? 0) + 1
      }
      tally.acts += 1
      if (Math.random() < 0.1) await servers.closeDue(oneOf([0, 1] as const)).catch(() => undefined)
    }))
  }

  return { opened, storm, sides, as }
}

/** What sets the scene is no part of the storm: it asks again until its turn comes. */
async function inItsTurn(ask: () => Promise<any>): Promise<any> {
  for (;;) {
    const answer = await ask().catch((error: Error) => {
      if (!error.message.includes('"BUSY"')) throw error
    })
    if (answer && !Object.values(answer).some((each: any) => each?.__typename === 'Busy')) return answer
    await sleep(100)
  }
}

/** Acts upon this many rounds, so many at each, a few rounds at a time; half of the rounds are in writing and end in the storm. Begins none after so many minutes. */
export async function runBattery(servers: TwoServers, { rounds, acts, atOnce, minutes = Infinity }: { rounds: number; acts: number; atOnce: number; minutes?: number }): Promise<Tally> {
  const battery = givenBattery(servers)
  const tally: Tally = { acts: 0, unanswered: {}, answers: [] }
  const end = performance.now() + minutes * 60_000
  const left = Array.from({ length: rounds }, (_, place) => place)
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let place = left.shift(); place !== undefined && performance.now() < end; place = left.shift()) {
      const item = await battery.opened(place % 2 ? null : 400 + Math.random() * 3000)
      await battery.storm(item, acts, tally)
    }
  }))
  return tally
}

/** Everything of the battery that may not be, by SQL over what is kept. Every list is empty when all is well. */
export async function faultsAfter({ owner }: TwoServers, { answers }: Tally): Promise<Record<string, unknown[]>> {
  const acknowledged = answers.filter(({ answer }) => answer === 'StatePositionOk').map(({ text }) => text)
  const recorded = answers.filter(({ act, answer }) => act === 'record' && answer === 'RoundOk').map(({ text }) => text)
  const refused = answers.filter(({ act, answer }) => ['say', 'object', 'record'].includes(act) && !answer.endsWith('Ok')).map(({ text }) => text)
  const adopted = answers.filter(({ act, answer }) => act === 'adopt' && answer === 'RoundStepOk').map(({ item }) => item)
  return {
    lost: await owner.query(`select t from unnest($1::text[]) t where (select count(*) from position where text = t) <> 1`, [[...acknowledged, ...recorded]]),
    kept_though_refused: await owner.query(`select text from position where text = any ($1)`, [refused]),
    adopted_twice: adopted.filter((item, place) => adopted.indexOf(item) !== place),
    two_closings: await owner.query(`select round_id from round_event where kind = 'closed' group by round_id having count(*) > 1`),
    closed_without_event: await owner.query(`select id from round r where (state = 'CLOSED') <> exists (select from round_event e where e.round_id = r.id and e.kind = 'closed')`),
    after_closing: await owner.query(`select e.round_id, e.kind from round_event e join round_event c on c.round_id = e.round_id and c.kind = 'closed'
      where e.seq > c.seq and e.kind <> 'late'`),
    after_deadline: await owner.query(`select e.round_id, e.at, r.closed_at from round_event e join round r on r.id = e.round_id
      where r.closed_how = 'clock' and e.kind in ('stated', 'revised', 'contested', 'extended', 'attended') and e.at >= r.closed_at`),
    position_without_event: await owner.query(`select p.round_id from position p where (select count(*) from round_event e where e.round_id = p.round_id
      and e.kind = 'stated' and e.data ->> 'text' is not distinct from p.text and e.delegation_id = p.delegation_id) <> 1`),
    not_entered_once: await owner.query(`select r.id from round r where (select count(*) from decision d where d.round_id = r.id) <> (case state when 'CLOSED' then 1 else 0 end)`),
    broken_chain: await owner.query(`select seq from (select seq, prev_hash, lag(leaf_hash) over (order by seq) as previous, row_number() over (order by seq) as place
      from decision) d where seq <> place or (previous is not null and prev_hash <> previous)`),
    heads: await owner.query(`select d.seq from decision d left join register_head h on h.size = d.seq where h.size is null`),
    projects: await owner.query(`select p.code from proposal p where p.state = 'ADOPTED' and (select count(*) from project j where j.proposal_id = p.id) <> 1`),
    against_objection: await owner.query(`select r.id from round r where outcome like 'ADOPTED%' and exists (select from (select distinct on (delegation_id) kind
      from position where round_id = r.id order by delegation_id, seq desc) last where kind = 'OBJECT')`),
  }
}
