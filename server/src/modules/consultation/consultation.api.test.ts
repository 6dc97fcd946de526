import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenConsultations, viewerNow } from '../../testing/given-consultations.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'

// The answers' shapes differ by document; tests look into them freely.
type Answer = any

const LATER = '2098-12-01T10:00:00Z'
let world: World
let proposals: Proposals
let capital: ReturnType<typeof givenConsultations>
let indonesia: Viewer, vietNam: Viewer, son: Viewer, desk: Viewer, thailand: Viewer, former: Viewer
let finance: { id: string; viewer: Viewer; login: string }
let justice: { id: string; viewer: Viewer; login: string }

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  capital = givenConsultations(world)
  indonesia = await world.viewer('indonesia', 'focal_point')
  vietNam = await world.viewer('viet-nam', 'focal_point')
  son = await world.viewer('viet-nam', 'senior_official')
  thailand = await world.viewer('thailand', 'senior_official')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  former = await world.viewer('viet-nam')
  finance = await capital.contributor(vietNam, 'Ministry of Finance')
  justice = await capital.contributor(vietNam, 'Ministry of Justice')
})
afterAll(() => world.close())

/** A proposal of Indonesia, circulated to the member states. */
async function circulated(): Promise<{ id: string; code: string }> {
  const { code } = await proposals.draft(indonesia, { conceptNote: {} })
  await proposals.fill(indonesia, code)
  await proposals.act(indonesia, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  return proposals.seen(indonesia, code)
}

async function tabled(): Promise<{ id: string; code: string }> {
  const given = await circulated()
  await proposals.act(desk, 'tableProposal', given.code, { meetingId: 'hcs-23-planned' })
  return given
}

/** Viet Nam asks two ministries about it. */
async function consulted(given: { id: string; code: string }, more: object = {}): Promise<Answer> {
  const answer = await capital.send(vietNam, 'openConsultation', {
    proposal: given.id, question: 'May we join?', closesAt: LATER, closesZone: 'Asia/Ho_Chi_Minh', contributors: [finance.id, justice.id], ...more,
  })
  if (!answer.consultation) throw new Error(JSON.stringify(answer))
  return answer.consultation
}

async function drafted(code: string, kind: string | null, text: string | null = null, number = 1): Promise<Answer> {
  const { id, position } = await capital.seen(vietNam, code)
  return capital.send(vietNam, 'saveNationalPosition', { id, expectedSaves: position?.saves ?? 0, kind, text, number })
}

async function positionOnBoard(viewer: Viewer, code: string): Promise<string | null> {
  const { proposal } = await world.ask<Answer>(viewer, `query ($code: String!) { proposal(code: $code) { currentRound { board { delegation { key } position { kind } } } } }`, { code })
  return proposal.currentRound.board.find((seat: Answer) => seat.delegation.key === 'viet-nam').position?.kind ?? null
}

const dutiesOf = async (viewer: Viewer, code: string): Promise<string[]> =>
  (await world.ask<Answer>(viewer, '{ needsMeNow { duties { rule code deadline } } }')).needsMeNow.duties
    .filter((duty: Answer) => duty.code === code).map((duty: Answer) => duty.rule)

describe('a capital finds one voice', () => {
  it('ministries comment and suggest, the focal point verifies, the senior official releases: one position stands in the round', async () => {
    const given = await tabled()
    await consulted(given)
    expect(await dutiesOf(finance.viewer, given.code)).toEqual(['contribute'])
    const { id } = await capital.seen(finance.viewer, given.code)
    await capital.send(finance.viewer, 'addContribution', { id, kind: 'SUBSTANTIVE', text: 'Who pays?', number: 1 })
    await capital.send(finance.viewer, 'suggestPosition', { id, kind: 'NEED_MORE_TIME', text: 'After the budget.', number: 1 })
    await capital.send(justice.viewer, 'suggestPosition', { id, kind: 'NO_OBJECTION', number: 1 })
    expect(await dutiesOf(finance.viewer, given.code)).toEqual([])
    expect(await dutiesOf(vietNam, given.code)).toEqual(['consolidate'])
    const seen = await capital.seen(vietNam, given.code)
    expect(seen.suggestions).toEqual([{ kind: 'NEED_MORE_TIME', count: 1 }, { kind: 'NO_OBJECTION', count: 1 }])
    const [contribution] = seen.contributions
    const disposed = await capital.send(vietNam, 'disposeContribution', { id: contribution.id, expectedRevision: 1, disposition: 'PARTLY_TAKEN_UP', reason: 'Said in the text.' })
    expect(disposed.consultation.contributions[0]).toMatchObject({ disposition: 'PARTLY_TAKEN_UP', dispositionReason: 'Said in the text.' })
    await drafted(given.code, 'SUPPORT_WITH_COMMENT', 'The host pays for the venue.')
    expect((await capital.act(vietNam, 'verifyNationalPosition', given.code)).consultation.state).toBe('VERIFIED')
    expect([await dutiesOf(son, given.code), await positionOnBoard(desk, given.code)]).toEqual([['releasePosition'], null])
    const released = await capital.act(son, 'releaseNationalPosition', given.code, { number: 1 })
    expect(released.consultation).toMatchObject({ state: 'RELEASED', position: { releasedAs: 'POSITION' } })
    expect(await positionOnBoard(desk, given.code)).toBe('SUPPORT_WITH_COMMENT')
    expect((await capital.seen(finance.viewer, given.code)).position).toMatchObject({ kind: 'SUPPORT_WITH_COMMENT', text: 'The host pays for the venue.' })
    expect((await capital.act(son, 'releaseNationalPosition', given.code, { number: 1 })).__typename).toBe('WrongState')
  })

  it('without a round, the released text goes to the member states as a comment', async () => {
    const given = await circulated()
    await consulted(given)
    await drafted(given.code, 'NO_OBJECTION', 'We will send two trainers.')
    await capital.act(vietNam, 'verifyNationalPosition', given.code)
    const { consultation } = await capital.act(son, 'releaseNationalPosition', given.code, { number: 1 })
    expect(consultation.position.releasedAs).toBe('COMMENT')
    const { comments } = await world.ask<Answer>(desk, `query ($id: ID!) { comments(subject: $id) { edges { node { body audience delegation { key } } } } }`, { id: given.id })
    expect(comments.edges[0].node).toMatchObject({ audience: 'AMS', delegation: { key: 'viet-nam' }, body: expect.stringContaining('We will send two trainers.') })
  })

  it('what comes after the internal deadline is marked as late and kept', async () => {
    const given = await tabled()
    const { id } = await consulted(given)
    await world.owner.query(`update consultation set closes_at = now() - interval '1 hour' where proposal_id = (select id from proposal where code = $1)`, [given.code])
    await capital.send(finance.viewer, 'addContribution', { id, kind: 'QUESTION', text: 'Still open?', number: 1 })
    const { consultation } = await capital.send(finance.viewer, 'suggestPosition', { id, kind: 'OBJECT', text: 'No.', number: 1 })
    expect(consultation).toMatchObject({ isClosed: true, contributions: [{ isLate: true }], invitations: [{ suggestedLate: true }] })
  })

  it('the senior official returns it with a reason, and the focal point verifies anew', async () => {
    const given = await tabled()
    await consulted(given)
    await drafted(given.code, 'OBJECT', 'Too dear.')
    await capital.act(vietNam, 'verifyNationalPosition', given.code)
    expect((await capital.act(son, 'giveBackNationalPosition', given.code, { reason: '' })).__typename).toBe('Invalid')
    const { consultation } = await capital.act(son, 'giveBackNationalPosition', given.code, { reason: 'Say how dear.' })
    expect(consultation).toMatchObject({ state: 'OPEN', position: { returnReason: 'Say how dear.', verifiedAt: null } })
    await drafted(given.code, 'OBJECT', 'It costs 25,000 dollars.')
    expect((await capital.act(vietNam, 'verifyNationalPosition', given.code)).consultation.position.returnReason).toBeNull()
  })

  it('a text that changes meanwhile marks the draft, and nothing is verified or released on the older text', async () => {
    const given = await tabled()
    await consulted(given)
    await drafted(given.code, 'NO_OBJECTION')
    await capital.act(vietNam, 'verifyNationalPosition', given.code)
    await proposals.act(indonesia, 'startRevision', given.code)
    await proposals.act(indonesia, 'releaseRevision', given.code, { changeKind: 'SUBSTANTIVE', changeSummary: 'Money' })
    expect((await capital.seen(son, given.code)).position.isOutdated).toBe(true)
    const refused = await capital.act(son, 'releaseNationalPosition', given.code, { number: 1 })
    expect(refused).toMatchObject({ __typename: 'StaleRevision', message: expect.stringContaining('revision 2') })
    expect(await positionOnBoard(desk, given.code)).toBeNull()
    await capital.act(vietNam, 'takeBackNationalPosition', given.code)
    expect((await capital.act(vietNam, 'verifyNationalPosition', given.code)).__typename).toBe('StaleRevision')
    await drafted(given.code, 'NO_OBJECTION', null, 2)
    await capital.act(vietNam, 'verifyNationalPosition', given.code)
    expect((await capital.act(son, 'releaseNationalPosition', given.code, { number: 1 })).__typename).toBe('StaleRevision')
    await capital.act(son, 'releaseNationalPosition', given.code, { number: 2 })
    expect(await positionOnBoard(desk, given.code)).toBe('NO_OBJECTION')
  })

  it('two people who write the draft at once: the second is shown what the first saved', async () => {
    const given = await tabled()
    const { id } = await consulted(given)
    await drafted(given.code, 'OBJECT', 'Ours.')
    const refused = await capital.send(son, 'saveNationalPosition', { id, expectedSaves: 0, kind: 'NO_OBJECTION', number: 1 })
    expect(refused).toMatchObject({ __typename: 'StaleRevision', currentRevision: 1, currentValue: expect.stringContaining('Ours.') })
  })

  it('each act is for its office only', async () => {
    const given = await tabled()
    const { id } = await consulted(given)
    await drafted(given.code, 'NO_OBJECTION')
    expect((await capital.act(son, 'verifyNationalPosition', given.code)).__typename).toBe('NotAllowed')
    expect((await capital.act(finance.viewer, 'verifyNationalPosition', given.code)).__typename).toBe('NotAllowed')
    expect((await capital.send(vietNam, 'suggestPosition', { id, kind: 'OBJECT', number: 1 })).__typename).toBe('NotAllowed')
    await capital.act(vietNam, 'verifyNationalPosition', given.code)
    expect((await capital.act(vietNam, 'releaseNationalPosition', given.code, { number: 1 })).__typename).toBe('NotAllowed')
    expect((await capital.send(vietNam, 'openConsultation', { proposal: given.id, question: 'Again?', closesAt: LATER, closesZone: 'Asia/Jakarta', contributors: [finance.id] })).__typename).toBe('WrongState')
  })

  it('an internal deadline that leaves no time before the region is told as such', async () => {
    const given = await circulated()
    expect((await consulted(given, { closesAt: '2099-02-01T10:00:00Z' })).isTight).toBe(true)
    expect((await capital.act(vietNam, 'amendConsultation', given.code, { question: 'May we?', closesAt: LATER, closesZone: 'Asia/Jakarta' })).consultation.isTight).toBe(false)
  })

  it('a position is released once, however often the act is sent', async () => {
    const given = await tabled()
    await consulted(given)
    await drafted(given.code, 'NO_OBJECTION')
    await capital.act(vietNam, 'verifyNationalPosition', given.code)
    const { id, revision } = await capital.seen(son, given.code)
    const input = { idempotencyKey: randomUUID(), id, expectedRevision: revision, number: 1 }
    const answers = await Promise.all(Array.from({ length: 4 }, () => capital.send(son, 'releaseNationalPosition', input)))
    expect(answers.map((answer) => answer.__typename)).toEqual(Array(4).fill('ConsultationOk'))
    const [{ count }] = await world.owner.query(`select count(*)::int as count from position o join proposal p on p.id = o.proposal_id where p.code = $1`, [given.code])
    expect(count).toBe(1)
  })
})

describe('from outside, a consultation does not exist', () => {
  it('in lists, counts, node, the proposal, history, search and errors, for the Secretariat, another state, a former official and nobody', async () => {
    const given = await tabled()
    const { id } = await consulted(given, { question: 'Xylophone?' })
    await drafted(given.code, 'OBJECT', 'Xylophone.')
    await capital.send(finance.viewer, 'addContribution', { id, kind: 'QUESTION', text: 'Xylophone', number: 1 })
    for (const outsider of [desk, thailand, indonesia, former, ANONYMOUS]) {
      const answer = await world.ask<Answer>(
        outsider,
        `query ($id: ID!, $code: String!, $subject: ID!) { node(id: $id) { id } consultation(code: $code) { id }
          consultations { totalCount edges { node { id } } } contributors { id } proposal(code: $code) { consultation { id } }
          history(subject: $subject) { edges { node { action } } } auditTrail { edges { node { action } } }
          search(query: "Xylophone") { totalCount } people(first: 100) { edges { node { name } } } offices(delegation: "viet-nam") { kind } }`,
        { id, code: given.code, subject: given.id },
      )
      expect(answer).toMatchObject({ node: null, consultation: null, consultations: { totalCount: 0, edges: [] }, contributors: [], search: { totalCount: 0 } })
      expect(answer.proposal?.consultation ?? null).toBeNull()
      expect(JSON.stringify(answer)).not.toMatch(/consultation\.|contributor\.|Official of|CONTRIBUTOR/)
      const refused = await capital.send(outsider, 'verifyNationalPosition', { id, expectedRevision: 1 })
      expect(['NotFound', 'SignInNeeded']).toContain(refused.__typename)
    }
    const refusals = await world.services.pool.query(`begin; set local mufakat."group" to 'secretariat'; select count(*)::int as count from refusal_entry where inside; commit`)
    expect((refusals as unknown as Answer[])[2].rows[0].count).toBe(0)
  })

  it('and moves nothing that others can see: neither the proposal nor its round', async () => {
    const given = await tabled()
    const look = () => world.ask(thailand, `query ($code: String!) { proposal(code: $code) { revision changedAt commentCount currentRound { id result { answered } positions { kind } } } }`, { code: given.code })
    const before = await look()
    const heard: string[] = []
    world.services.live.listen(({ type }) => heard.push(type))
    await world.services.live.start()
    await consulted(given)
    await drafted(given.code, 'NO_OBJECTION')
    await capital.act(vietNam, 'verifyNationalPosition', given.code)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await look()).toEqual(before)
    expect([...new Set(heard)]).toEqual(['Consultation'])
  })
})

describe('a contributor', () => {
  it('sees what is public, and of their delegation only what they are asked about, their own words included', async () => {
    const asked = await tabled()
    const notAsked = await tabled()
    const { id } = await consulted(asked)
    await consulted(notAsked, { contributors: [justice.id] })
    await capital.send(justice.viewer, 'addContribution', { id, kind: 'QUESTION', text: 'Ours alone', number: 1 })
    await drafted(asked.code, 'OBJECT', 'Not yet said')
    await proposals.draft(vietNam)
    const answer = await world.ask<Answer>(
      finance.viewer,
      `query ($code: String!, $other: String!) {
        proposal(code: $code) { code title { en } newestRevision { number } currentRound { id } rounds { id } commentCount appraisals { number } }
        other: proposal(code: $other) { code } consultations { totalCount edges { node { code } } } contributors { ministry }
        consultation(code: $code) { invitations { contributor { ministry } } contributions { text } position { kind } regionalAt openedBy { name } }
        projects(first: 100) { edges { node { id } } } proposals(first: 50) { edges { node { code } } } auditTrail { totalCount } }`,
      { code: asked.code, other: notAsked.code },
    )
    expect(answer.proposal).toMatchObject({ code: asked.code, newestRevision: { number: 1 }, currentRound: null, rounds: [], commentCount: 0, appraisals: [] })
    expect([answer.other, answer.auditTrail.totalCount]).toEqual([null, 0])
    expect(answer.contributors).toEqual([{ ministry: 'Ministry of Finance' }])
    expect(answer.consultation).toMatchObject({ invitations: [{ contributor: { ministry: 'Ministry of Finance' } }], contributions: [], position: null, regionalAt: null, openedBy: { name: 'viet-nam focal_point' } })
    const codes = answer.proposals.edges.map(({ node }: Answer) => node.code)
    expect(codes).toContain(asked.code)
    expect(codes).not.toContain(notAsked.code)
    const [{ publicly }] = await world.owner.query(`select count(*)::int as publicly from project where tier = 'public'`)
    expect(answer.projects.edges).toHaveLength(Math.min(publicly, 100))
  })

  it('can neither speak for the delegation nor in the region', async () => {
    const given = await tabled()
    await consulted(given)
    const comment = await world.ask<Answer>(finance.viewer, `mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }`, { input: { idempotencyKey: randomUUID(), subject: given.id, body: 'Hello' } })
    expect(comment.addComment.__typename).toBe('NotAllowed')
    const { currentRound } = await proposals.seen(desk, given.code)
    expect((await proposals.send(finance.viewer, 'statePosition', { roundId: currentRound.id, number: 1, kind: 'OBJECT', text: 'No' })).__typename).toBe('NotFound')
    expect((await proposals.send(finance.viewer, 'createProposal', { workPlanId: 'accsm-2026-2030', conceptNote: {} })).__typename).toBe('NotAllowed')
    expect((await capital.send(finance.viewer, 'inviteContributor', { name: 'A', ministry: 'B', email: 'c@d.example' })).__typename).toBe('NotAllowed')
  })

  it('is invited with a first sign-in that is shown once, and loses every right at the moment that the delegation ends it', async () => {
    const input = { idempotencyKey: randomUUID(), name: 'Thu Trần', ministry: 'Ministry of Health', email: 'thu@moh.example' }
    const { contributor, firstSignIn } = await capital.send(vietNam, 'inviteContributor', input)
    expect(firstSignIn).toMatchObject({ login: 'thu@moh.example', totpUri: expect.stringContaining('otpauth://') })
    expect((await capital.send(vietNam, 'inviteContributor', input)).firstSignIn).toBeNull()
    const kept = await world.owner.query(`select outcome::text from idempotency_key where operation = 'inviteContributor'`)
    expect(JSON.stringify(kept)).not.toContain(firstSignIn.password)
    expect((await capital.send(vietNam, 'inviteContributor', { ...input, idempotencyKey: randomUUID() })).__typename).toBe('Invalid')
    expect(await viewerNow(world, 'thu@moh.example')).toMatchObject({ group: 'contributor', delegationId: 'viet-nam' })
    expect((await capital.send(desk, 'endContributor', { id: contributor.id, expectedRevision: 1 })).__typename).toBe('NotFound')
    const ended = await capital.send(vietNam, 'endContributor', { id: contributor.id, expectedRevision: 1 })
    expect(ended.contributor.endedAt).not.toBeNull()
    expect(await viewerNow(world, 'thu@moh.example')).toMatchObject({ group: 'anonymous', delegationId: null, offices: [] })
    const again = await capital.send(vietNam, 'readmitContributor', { id: contributor.id, expectedRevision: 2 })
    expect(again.contributor.endedAt).toBeNull()
    const renewed = await capital.send(vietNam, 'renewContributorSignIn', { id: contributor.id, expectedRevision: again.contributor.revision })
    expect(renewed.firstSignIn.password).not.toBe(firstSignIn.password)
    expect(await viewerNow(world, 'thu@moh.example')).toMatchObject({ group: 'contributor' })
  })
})

it('a list of consultations takes the same statements however many there are', async () => {
  const list = `{ consultations(first: 50) { edges { node { code title { en } proposal { code } round { code } openedBy { name } invitations { contributor { name } suggestedKind }
    contributions { text contributor { ministry } } suggestions { count } position { kind savedBy { name } } viewerCan { release { allowed } } } } } }`
  const statements = await world.statements(vietNam, list)
  await consulted(await tabled())
  expect(await world.statements(vietNam, list)).toBe(statements)
})
