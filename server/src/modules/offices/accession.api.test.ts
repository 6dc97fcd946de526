import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenComments } from '../../testing/given-comments.js'
import { givenOffices } from '../../testing/given-offices.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let world: World
let proposals: Proposals
let offices: ReturnType<typeof givenOffices>
let vietNam: Viewer, desk: Viewer, chair: Viewer, timorLeste: Viewer

/** The clock of the domain, at noon in Jakarta on a day. */
const on = (day: string) => world.owner.query(
  `insert into demo_clock (leap) values ($1::timestamptz - now()) on conflict (only_row) do update set leap = excluded.leap`, [`${day}T05:00:00Z`],
)

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  offices = givenOffices(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair')
  timorLeste = await world.viewer('timor-leste', 'senior_official', 'focal_point')
  await world.owner.query(`update office set from_at = '2020-01-01T00:00:00Z'`)
})
afterAll(() => world.close())

async function tabled(): Promise<{ code: string; id: string; roundId: string }> {
  const { code } = await proposals.draft(vietNam)
  await proposals.fill(vietNam, code)
  await proposals.act(vietNam, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
  const { id, currentRound } = await proposals.seen(desk, code)
  return { code, id, roundId: currentRound.id }
}

async function electorate(code: string): Promise<{ counting: number; hasTimorLeste: boolean }> {
  const { proposal } = await world.ask<Answer>(desk, `query ($code: String!) { proposal(code: $code) { currentRound { result { counting } board { counts delegation { key } } } } }`, { code })
  const { result, board } = proposal.currentRound
  return { counting: result.counting, hasTimorLeste: board.some((seat: Answer) => seat.counts && seat.delegation.key === 'timor-leste') }
}

it('a state that joins counts in what is opened from that day on and in nothing opened before; there it may comment (L18)', async () => {
  await on('2025-10-20')
  const before = await tabled()
  expect(await electorate(before.code)).toEqual({ counting: 10, hasTimorLeste: false })
  await on('2025-10-27')
  const after = await tabled()
  expect(await electorate(after.code)).toEqual({ counting: 11, hasTimorLeste: true })
  expect(await electorate(before.code)).toEqual({ counting: 10, hasTimorLeste: false })
  const newcomer = await offices.now(timorLeste)
  expect(newcomer.group).toBe('ams')
  expect(await proposals.states(newcomer, before.code, 'OBJECT', 'We are new.')).toMatchObject({ __typename: 'NotAllowed' })
  expect(await givenComments(world).says(newcomer, before.id, 'We read it with interest.')).toMatchObject({ comment: expect.anything() })
  expect(await proposals.states(newcomer, after.code, 'OBJECT', 'Not yet.')).toMatchObject({ __typename: 'StatePositionOk' })
  expect(await proposals.act(await offices.now(chair), 'adoptProposal', before.code)).toMatchObject({ __typename: 'RoundStepOk' })
  expect(await proposals.act(await offices.now(chair), 'adoptProposal', after.code)).toMatchObject({ __typename: 'NoConsensus' })
})

it('is no member on the day before, and one from 26 October 2025 on', async () => {
  const membersOn = async (date: string) =>
    (await world.ask<Answer>(desk, `query ($date: LocalDate!) { body(id: "accsm") { membersOn(date: $date) { capacity delegation { key } } } }`, { date })).body.membersOn
      .filter(({ capacity }: Answer) => capacity === 'MEMBER').length
  expect([await membersOn('2025-10-25'), await membersOn('2025-10-26'), await membersOn('2021-01-01')]).toEqual([10, 11, 10])
  const { delegations } = await world.ask<Answer>(desk, `{ delegations(asOf: "2022-08-05", body: "accsm") { key kind } }`)
  expect(delegations.filter(({ kind }: Answer) => kind === 'MEMBER_STATE').map(({ key }: Answer) => key)).not.toContain('timor-leste-as-member')
})

it('a member that leaves stays in the rounds opened before, and its objection with it (L17)', async () => {
  await on('2025-12-01')
  const open = await tabled()
  const leaving = await world.viewer('brunei', 'senior_official')
  await world.owner.query(`update office set from_at = '2020-01-01T00:00:00Z' where person_id = $1`, [leaving.personId])
  await proposals.states(await offices.now(leaving), open.code, 'OBJECT', 'We object.')
  await world.owner.query(`update participation set to_date = '2026-01-31' where delegation_id = 'brunei' and body_id = 'accsm'`)
  await on('2026-03-01')
  expect(await electorate(open.code)).toEqual({ counting: 11, hasTimorLeste: true })
  expect(await proposals.act(await offices.now(chair), 'adoptProposal', open.code)).toMatchObject({ __typename: 'NoConsensus', standing: [expect.stringContaining('Brunei')] })
  expect((await electorate((await tabled()).code)).counting).toBe(10)
})
