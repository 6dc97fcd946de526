import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalHash } from '../../kernel/canonical.js'
import { actsArbitrary, EVERYBODY, startArbitrary, type Start } from '../../testing/consensus/arbitraries.js'
import { givenEngine, type Engine } from '../../testing/consensus/engine.js'
import { isOld } from '../../testing/consensus/model.rules.js'
import { step } from '../../testing/consensus/model.js'
import type { Act, Model, ModelRound } from '../../testing/consensus/model.types.js'
import { partnersOf } from './partner.store.js'
import { givenWorld, type World } from '../../testing/world.js'
import { exportedLines } from '../register/export.js'
import { resultOf } from './consensus.rules.js'
import { followsFrom, replay, type RoundHappening } from './replay.rules.js'
import { eventsOf } from './round.events.js'
import { boardsOf, type SeatRow } from './round.store.js'

/** How many random lives of a proposal are played; many more by hand: MODEL_RUNS=2000. A failure prints its seed: MODEL_SEED. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 40)
const RECOMPUTE = fileURLToPath(new URL('../../../../tools/recompute-decisions.mjs', import.meta.url))

let world: World
let engine: Engine
const outcomes = new Map<string, number>()

beforeAll(async () => {
  world = await givenWorld()
  engine = await givenEngine(world)
})
afterAll(() => world.close())

function modelOf({ proposer, absent, vacant, rules }: Start): Model {
  return {
    now: 0, proposer, members: EVERYBODY.filter((who) => !absent.includes(who)), inOffice: new Set(EVERYBODY.filter((who) => !vacant.includes(who))),
    rules: { ...rules, in_session: { ...rules.in_session }, silence: { ...rules.silence, quorum: null }, ad_referendum: { ...rules.ad_referendum, quorum: null }, urgent: { ...rules.urgent, quorum: null } },
    state: 'CIRCULATED', text: 1, draft: null, newest: 1, editorial: new Set(), rounds: [],
  }
}

const halfHours = (hours: number | null) => hours === null ? null : Math.round(hours * 2) / 2
const asExpected = (model: Model) => ({
  state: model.state, text: model.text,
  rounds: model.rounds.map((round) => ({
    phase: round.phase, outcome: round.outcome, how: round.how, decided: round.decided, procedure: round.procedure, closes: halfHours(round.closes),
    confirmBy: halfHours(round.confirmBy), partners: Object.fromEntries(round.partners),
    seats: Object.fromEntries([...round.seats].map(([who, { told, here, left, word }]) => [
      who, { told, here, left, kind: word?.kind ?? null, on: word?.on ?? null, old: word ? isOld(round, word) : false, waits: word?.waits ?? false, byDesk: word?.byDesk ?? false },
    ])),
  })),
})

async function asFound() {
  const [proposal] = await world.owner.query(`select state, released_number from proposal where id = $1`, [engine.proposalId()])
  const rounds = await world.owner.query(`select * from round where proposal_id = $1 order by opened_at, id`, [engine.proposalId()])
  const ids = rounds.map((each: { id: string }) => each.id)
  const [boards, partners] = await engine.asSystem(async (system) => [await boardsOf(system, ids), await partnersOf(system, ids)] as const)
  return {
    state: proposal.state, text: proposal.released_number,
    rounds: rounds.map((round: any) => ({
      phase: round.state, outcome: round.outcome, how: round.closed_how, decided: round.decided_number, procedure: round.procedure,
      closes: halfHours(engine.hoursOf(round.closes_at)), confirmBy: halfHours(engine.hoursOf(round.confirm_by)),
      partners: Object.fromEntries(partners.filter((each) => each.roundId === round.id).map((each) => [each.delegationId, each.consents])),
      seats: Object.fromEntries(boards.filter((seat) => seat.roundId === round.id).map((seat) => [
        seat.delegationId,
        { told: seat.notified, here: seat.present, left: seat.left, kind: seat.kind, on: seat.number, old: seat.outdated, waits: seat.pending, byDesk: seat.recordedById !== null },
      ])),
    })),
  }
}

/** What must hold of every round, whatever the model says. */
async function checkRounds(model: Model): Promise<void> {
  const rounds = await world.owner.query(`select r.*, (select count(*)::int from decision d where d.round_id = r.id) as entries from round r
    where proposal_id = $1 order by opened_at, id`, [engine.proposalId()])
  for (const [index, round] of rounds.entries()) {
    const [events, board] = await engine.asSystem(async (system) => [await eventsOf(system, round.id), await boardsOf(system, [round.id])] as const)
    const played = replay(events as RoundHappening[])
    expect(played).toMatchObject({ state: round.state, outcome: round.outcome })
    expect(followsFrom(events as RoundHappening[])).toBe(true)
    expect(bySeat(played.board)).toEqual(bySeat(board))
    expect(resultOf(inOrder(played.board), played.opening.rule)).toEqual(resultOf(inOrder(board), played.opening.rule))
    expect(round.entries).toBe(round.state === 'CLOSED' ? 1 : 0)
    if (round.state === 'CLOSED') outcomes.set(`${round.outcome} by ${round.closed_how}`, (outcomes.get(`${round.outcome} by ${round.closed_how}`) ?? 0) + 1)
    if (['ADOPTED', 'ADOPTED_WITH_RESERVATION', 'ENDORSED'].includes(round.outcome)) await checkConsensus(round, board, model.rounds[index]!)
  }
}

/** Adopted: no objection stands, no confirmation is pending, every partner asked has consented, the electorate is that of the opening, the text is the one decided. */
async function checkConsensus(round: any, board: SeatRow[], expected: ModelRound): Promise<void> {
  const last = await world.owner.query(
    `select distinct on (p.delegation_id) p.kind, p.delegation_id, p.provisional and c.id is null as pending, exists (select from proposal_revision v
       where v.proposal_id = p.proposal_id and v.change_kind = 'substantive' and v.number > p.number and v.number <= $2) as old
     from position p left join position_confirmation c on c.position_id = p.id and c.kind = 'capital'
     where p.round_id = $1 order by p.delegation_id, p.seq desc`, [round.id, round.decided_number])
  const isGone = (who: string) => expected.terms.leaver === 'until_recorded' && expected.seats.get(who)?.left
  expect(last.filter((each: { kind: string; delegation_id: string }) => each.kind === 'OBJECT' && !isGone(each.delegation_id))).toEqual([])
  expect([...expected.partners.values()].filter((said) => said !== true)).toEqual([])
  const isConsentUnconfirmed = round.closed_how === 'clock' && expected.terms.unconfirmed === 'consent'
  if (!isConsentUnconfirmed) expect(last.filter((each: { pending: boolean; old: boolean; delegation_id: string }) => each.pending && !each.old && !isGone(each.delegation_id))).toEqual([])
  expect(board.map((seat) => seat.delegationId).sort()).toEqual([...expected.seats.keys()].sort())
  const [text] = await world.owner.query(`select text_hash, concept_note, released_at <= $3 as was_released from proposal_revision
    where proposal_id = $1 and number = $2`, [round.proposal_id, round.decided_number, round.closed_at])
  expect(text).toMatchObject({ text_hash: canonicalHash(text.concept_note), was_released: true })
  const [entered] = await world.owner.query(`select content from decision_part x join decision d on d.id = x.decision_id
    where d.round_id = $1 and x.kind = 'text'`, [round.id])
  expect(JSON.parse(entered.content)).toMatchObject({ number: round.decided_number, text_hash: text.text_hash })
  if (round.outcome === 'ENDORSED') return
  const projects = await world.owner.query(`select f.value from project j join project_fact f on f.project_id = j.id and f.field = 'title_en'
    where j.proposal_id = $1`, [round.proposal_id])
  expect(projects).toEqual([{ value: text.concept_note.titleEn }])
}

const seatOf = ({ delegationId, counts, notified, left, present, kind, outdated, pending }: any) => ({ delegationId, counts, notified, left, present, kind, outdated, pending })
const inOrder = <Seat extends { delegationId: string }>(board: Seat[]) => [...board].sort((a, b) => (a.delegationId < b.delegationId ? -1 : 1))
const bySeat = (board: { delegationId: string }[]) => inOrder(board).map(seatOf)

it('whatever happens in whatever order, the engine answers and stands as the rules told in plain data say, and every round replays to itself', async () => {
  const seed = process.env['MODEL_SEED']
  await fc.assert(
    fc.asyncProperty(startArbitrary, actsArbitrary, async (start, acts) => {
      const model = modelOf(start)
      await engine.begin(start)
      const told: string[] = []
      for (const act of [...start.first, ...acts] as Act[]) {
        const before = model.now
        const expected = step(model, act)
        told.push(`${JSON.stringify(act)} -> ${expected}`)
        const story = () => `${told.join('\n')}`
        const answer = await engine.perform(act, before).catch((error: unknown) => { throw new Error(`${String(error)}\n${story()}`, { cause: error }) })
        try {
          expect(answer).toBe(expected)
          expect(await asFound()).toEqual(asExpected(model))
        } catch (error) {
          throw new Error(`${(error as Error).message}\n${story()}`, { cause: error })
        }
      }
      await checkRounds(model)
    }),
    { numRuns: RUNS, ...(seed && { seed: Number(seed) }), endOnFailure: process.env['MODEL_SHRINK'] !== '1' },
  )
}, 60 * 60_000)

it('the register has one entry for each closed round, in one chain', async () => {
  const [{ closed, entered, rounds }] = await world.owner.query(`select (select count(*)::int from round where state = 'CLOSED') as closed,
    count(*)::int as entered, count(distinct round_id)::int as rounds from decision`)
  expect([entered, rounds]).toEqual([closed, closed])
  const broken = await world.owner.query(`select seq from (select seq, prev_hash, lag(leaf_hash) over (order by seq) as previous,
    row_number() over (order by seq) as place from decision) d where seq <> place or (previous is not null and prev_hash <> previous)`)
  expect(broken).toEqual([])
})

it('a program that uses nothing of ours recomputes every decision of these runs from the exported log, identically', async () => {
  const lines = await engine.asSystem((system) => exportedLines(system))
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-model-'))
  const file = join(folder, 'register.jsonl')
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  const { status, stdout } = spawnSync(process.execPath, [RECOMPUTE, file], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect([status, stdout.split('\n').at(-2)]).toEqual([0, expect.stringMatching(/ 0 not, 0 without a log$/)])
  if (process.env['MODEL_RUNS']) console.info(Object.fromEntries([...outcomes].sort()))
})
