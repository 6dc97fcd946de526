import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenOffices } from '../../testing/given-offices.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'
import { hashOfContent } from './handover.rules.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

let world: World
let proposals: Proposals
let vietNam: Viewer, desk: Viewer, chair: Viewer, next: Viewer, nextFocal: Viewer, japan: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair')
  next = await world.viewer('indonesia', 'senior_official')
  nextFocal = await world.viewer('indonesia', 'focal_point')
  japan = await world.viewer('japan', 'partner_focal_point')
})
afterAll(() => world.close())

const PACK = `id state contentHash contentOn outgoing { ordinal delegation { key } } incoming { ordinal delegation { key } } expectedNext { delegation { key } isDemo }
  sections { kind items { code title { en } detail { en } due { text } deadline } } signatures { side isVoid delegation { key } officeKind contentHash } sign { allowed reason }`
const pack = async (viewer: Viewer, body = 'accsm'): Promise<Answer> =>
  (await world.ask<Answer>(viewer, `query ($body: String!) { chairHandover(body: $body) { ${PACK} } }`, { body })).chairHandover
const sign = async (viewer: Viewer, seen: Answer): Promise<Answer> => {
  const document = `mutation ($input: SignHandoverInput!) { signHandover(input: $input) { __typename ... on SignHandoverOk { voided handover { ${PACK} } } ... on Refused { message remedy } } }`
  return (await world.ask<Answer>(viewer, document, { input: { idempotencyKey: randomUUID(), id: seen.id, contentHash: seen.contentHash } })).signHandover
}
const items = (seen: Answer, kind: string) => seen.sections.find((each: Answer) => each.kind === kind).items
const duties = async (viewer: Viewer) =>
  (await world.ask<Answer>(viewer, '{ needsMeNow { duties { rule code ruleText { en } } } }')).needsMeNow.duties.filter((each: Answer) => each.rule === 'handOverChair')

async function tabled(): Promise<string> {
  const { code } = await proposals.draft(vietNam)
  await proposals.fill(vietNam, code)
  await proposals.act(vietNam, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
  return code
}
const knowNext = () =>
  world.owner.query(`insert into chair_term (id, body_id, ordinal, delegation_id, from_date, to_date, is_demo) values ('next-24', 'accsm', 24, 'indonesia', '2027', '2028', true) on conflict do nothing`)

describe('the handover of a chair', () => {
  it('says that the next chair is not known while no term is on record, and cannot be signed', async () => {
    const seen = await pack(chair)
    expect(seen).toMatchObject({ state: 'NEXT_UNKNOWN', outgoing: { ordinal: 23, delegation: { key: 'cambodia' } }, incoming: null, expectedNext: null })
    expect(seen.sign.allowed).toBe(false)
    expect(await sign(chair, seen)).toMatchObject({ __typename: 'WrongState' })
    expect(await duties(chair)).toEqual([])
    expect((await world.ask<Answer>(chair, '{ chairRotation(body: "accsm") { position } }')).chairRotation).toEqual([])
  })

  it('is the same for both chairs and the Secretariat, hides what a delegation keeps at home, and is not for partners or strangers', async () => {
    await knowNext()
    const code = await tabled()
    const { code: atHome } = await proposals.draft(nextFocal)
    const [one, other, third] = [await pack(chair), await pack(next), await pack(desk)]
    expect(items(one, 'OPEN_ROUNDS')).toMatchObject([{ code, detail: { en: expect.stringMatching(/^Round R-/) } }])
    expect(new Set([one, other, third].map(({ contentHash }) => contentHash)).size).toBe(1)
    expect(JSON.stringify(other)).not.toContain(atHome)
    expect(items(one, 'CONTACTS').length).toBeGreaterThan(2)
    for (const stranger of [japan, ANONYMOUS]) expect(await pack(stranger)).toBeNull()
  })

  it('holds what is deferred, what falls due in the next term and no later, and the meetings and deadlines to come', async () => {
    const deferred = await tabled()
    await proposals.act(chair, 'deferProposal', deferred, { reason: 'Later.', meetingId: 'hcs-23-planned' })
    for (const [code, due, tier] of [['C-D-1', '2027-06', 'ams'], ['C-D-2', '2031', 'ams'], ['C-D-3', '2027-06', 'delegation']]) {
      await world.owner.query(`insert into commitment (id, code, kind, text_en, due, tier, delegation_id, body_id, recorded_at)
        values (gen_random_uuid(), $1, 'COMMITMENT', $1, $2, $3, 'indonesia', 'accsm', now())`, [code, due, tier])
    }
    await world.owner.query(`insert into meeting (id, body_id, held_by, kind, name_en, planned_start, status) values ('coming', 'accsm', 'ACCSM', 'som', 'Meeting to come', '2027-05', 'planned')`)
    const seen = await pack(next)
    expect(items(seen, 'DEFERRED')).toMatchObject([{ code: deferred, detail: { en: expect.stringMatching(/^To: /) } }])
    expect(items(seen, 'COMMITMENTS').map((each: Answer) => each.code)).toEqual(['C-D-1'])
    expect(items(seen, 'CALENDAR')).toMatchObject([{ title: { en: 'Meeting to come' }, due: { text: '2027-05' } }])
  })

  it('is asked of both chairs by a duty with its rule, and of nobody else', async () => {
    for (const each of [chair, next]) expect(await duties(each)).toMatchObject([{ code: 'ACCSM 23 → 24', ruleText: { en: expect.stringContaining('both chairs sign') } }])
    for (const each of [vietNam, desk, nextFocal, japan]) expect(await duties(each)).toEqual([])
  })

  it('is signed by the chairs only', async () => {
    const seen = await pack(chair)
    for (const each of [vietNam, desk, nextFocal]) {
      expect(await sign(each, seen)).toMatchObject({ __typename: 'NotAllowed' })
      expect((await pack(each)).sign).toMatchObject({ allowed: false })
    }
    expect(await sign(japan, seen)).toMatchObject({ __typename: 'NotFound' })
  })

  it('freezes at the first signature; a change after it makes the signature void and says so; two on the same content complete it for good', async () => {
    const first = await pack(chair)
    expect(await sign(chair, first)).toMatchObject({ __typename: 'SignHandoverOk', voided: false, handover: { state: 'SIGNED_ONCE' } })
    expect(await duties(chair)).toEqual([])
    expect(await sign(chair, first)).toMatchObject({ __typename: 'WrongState', message: expect.stringContaining('Your side has signed') })

    const code = await tabled()
    const changed = await pack(next)
    expect(changed).toMatchObject({ state: 'UNSIGNED', signatures: [{ side: 'OUTGOING', isVoid: true, contentHash: first.contentHash }] })
    expect(items(changed, 'OPEN_ROUNDS').map((each: Answer) => each.code)).toContain(code)
    expect(await duties(chair)).toHaveLength(1)
    expect(await sign(next, first)).toMatchObject({ __typename: 'StaleRevision' })
    expect(await sign(next, changed)).toMatchObject({ voided: true, handover: { state: 'SIGNED_ONCE' } })
    expect(await sign(chair, changed)).toMatchObject({ voided: false, handover: { state: 'COMPLETE' } })

    await tabled()
    const kept = await pack(desk)
    expect(kept.state).toBe('COMPLETE')
    expect(kept.contentHash).toBe(changed.contentHash)
    expect(kept.signatures.map(({ side, isVoid, officeKind }: Answer) => [side, isVoid, officeKind])).toEqual([
      ['OUTGOING', true, 'CHAIR'], ['INCOMING', false, 'SENIOR_OFFICIAL'], ['OUTGOING', false, 'CHAIR'],
    ])
    expect(await sign(chair, kept)).toMatchObject({ __typename: 'WrongState' })
    for (const each of [chair, next]) expect(await duties(each)).toEqual([])
    const { chairHandovers } = await world.ask<Answer>(vietNam, `{ chairHandovers { contentHash } }`)
    expect(chairHandovers).toEqual([{ contentHash: kept.contentHash }])
    const [{ content }] = await world.owner.query(`select content from chair_handover`)
    expect(hashOfContent(content)).toBe(kept.contentHash)
  })

  it('cannot be altered: a signature stays as it was given', async () => {
    await expect(world.owner.query(`update chair_handover_signature set content_hash = 'x'`)).rejects.toThrow('append-only')
    await expect(world.owner.query(`delete from chair_handover_signature`)).rejects.toThrow('append-only')
  })

  it('shows whose turn is next by the rotation, and that the order is made up', async () => {
    await world.owner.query(`insert into chair_rotation (body_id, position, delegation_id, is_demo) values ('accsm-plus-3', 1, 'viet-nam', true), ('accsm-plus-3', 2, 'cambodia', true)`)
    expect((await pack(desk, 'accsm-plus-3')).expectedNext).toEqual({ delegation: { key: 'viet-nam' }, isDemo: true })
  })
})

it('when the chair passes during a round, the acts of the old chair stand and the new one closes it (L24)', async () => {
  await knowNext()
  const offices = givenOffices(world)
  const code = await tabled()
  const newChair = await world.viewer('indonesia', 'chair')
  expect(await proposals.act(await offices.now(newChair), 'deferProposal', code, { reason: 'Not yet ours.' })).toMatchObject({ __typename: 'NotAllowed' })
  await proposals.act(await offices.now(chair), 'deferProposal', code, { reason: 'To the next meeting.' })
  await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
  const [{ days }] = await world.owner.query(`select (date '2027-01-02' - current_date)::int as days`)
  await offices.leap(`${days} days`)
  const [before, after] = [await offices.now(chair), await offices.now(newChair)]
  expect([before.chairOf.includes('accsm'), after.chairOf.includes('accsm')]).toEqual([false, true])
  expect(await proposals.act(before, 'adoptProposal', code)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await proposals.act(after, 'adoptProposal', code)).toMatchObject({ __typename: 'RoundStepOk', round: { outcome: 'ADOPTED' } })
  const { proposal } = await world.ask<Answer>(desk, `query ($code: String!) { proposal(code: $code) { rounds { outcome } } }`, { code })
  expect(proposal.rounds).toEqual([{ outcome: 'DEFERRED' }, { outcome: 'ADOPTED' }])
  await offices.leap('0')
})
