import { randomUUID } from 'node:crypto'
import { programOf, type Answer } from './graphql.js'
import type { Product } from './process.js'

/** A proposal that a story begins with: made by the same acts that people take, without their browsers. */
export interface Given {
  id: string
  code: string
}

/** A draft of Viet Nam with everything that is needed to submit it. */
export async function givenDraft(product: Product, note: object = {}, more: object = {}): Promise<Given> {
  const made = await act(product, 'vn-focal-point', 'createProposal', {
    workPlanId: 'accsm-2026-2030',
    conceptNote: { ...FULL_NOTE, ...note },
    ...more,
  })
  return made.proposal
}

/** With the Secretariat, to be appraised. */
export async function givenSubmitted(product: Product, note: object = {}, more: object = {}): Promise<Given> {
  const given = await givenDraft(product, note, more)
  await act(product, 'vn-focal-point', 'submitProposal', await step(product, given))
  return given
}

export async function givenCirculated(product: Product, note: object = {}, more: object = {}): Promise<Given> {
  const given = await givenSubmitted(product, note, more)
  const { appraisalPoints } = await (await programOf(product, 'asec-desk-officer')).ask('{ appraisalPoints { key } }')
  const checklist = appraisalPoints.map(({ key }: { key: string }) => ({ key, met: true }))
  const commentsCloseAt = new Date(Date.now() + 14 * 24 * 60 * 60 * 1000).toISOString()
  await act(product, 'asec-desk-officer', 'circulateProposal', {
    ...(await step(product, given)),
    checklist,
    commentsCloseAt,
  })
  return given
}

/** Before the senior officials in writing, by silence, for three weeks. */
export async function givenCalled(product: Product): Promise<Given> {
  const given = await givenCirculated(product)
  const closesAt = new Date(Date.now() + 21 * 24 * 60 * 60 * 1000).toISOString()
  await act(product, 'asec-desk-officer', 'callRound', { ...(await step(product, given)), procedure: 'SILENCE', closesAt })
  return given
}

/** Of ACCSM+3, with Japan as its partner. */
export async function givenJoint(product: Product): Promise<Given> {
  return givenCirculated(product, { partnerIds: ['japan'] }, { workPlanId: 'accsm3-2026-2030', audience: 'AMS_PLUS' })
}

/** Before the senior officials, with an open round. */
export async function givenTabled(product: Product): Promise<Given> {
  const given = await givenCirculated(product)
  await act(product, 'kh-chair', 'tableProposal', { ...(await step(product, given)), meetingId: 'demo-som-23' })
  return given
}

/** Sends one act as a persona and answers its result; throws when it is refused. */
export async function act(product: Product, persona: string, mutation: string, input: object): Promise<Answer> {
  const type = STEPS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
  const program = await programOf(product, persona)
  const made = mutation === 'createProposal' ? '... on ProposalOk { proposal { id code } }' : ''
  const answer = await program.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refused { message } ${made} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  if (!String(answer[mutation].__typename).endsWith('Ok')) throw new Error(`${mutation}: ${answer[mutation].message}`)
  return answer[mutation]
}

/** Puts the clock of a product forward, for everybody in it. `at` in milliseconds of the epoch. */
export async function leapTo(product: Product, at: number): Promise<void> {
  await act(product, 'asec-desk-officer', 'leapClock', { to: new Date(at).toISOString() })
}

/** The newest round of a proposal, as the Secretariat sees it. */
export async function roundOf(product: Product, code: string): Promise<Answer> {
  const { proposal } = await (
    await programOf(product, 'asec-desk-officer')
  ).ask('query ($code: String!) { proposal(code: $code) { currentRound { procedure state outcome closedHow closesAt confirmBy } } }', { code })
  return proposal.currentRound
}

/** What an update of the proposal sends back, as its delegation sees it now. */
async function step(product: Product, { id, code }: Given): Promise<object> {
  const { proposal } = await (
    await programOf(product, 'vn-focal-point')
  ).ask('query ($code: String!) { proposal(code: $code) { revision } }', { code })
  return { id, expectedRevision: proposal.revision }
}

const STEPS: Record<string, string> = { startRevision: 'ProposalStepInput', adoptProposal: 'AdoptProposalInput' }

const FULL_NOTE = {
  titleEn: 'Workshop on service ethics',
  titleVi: 'Hội thảo về đạo đức công vụ',
  briefEn: 'Three days on ethics in the civil service.',
  problem: 'Codes of conduct differ.',
  objective: 'Share what works.',
  beneficiaries: 'Trainers',
  outputs: ['A compendium of codes'],
  indicators: [{ text: 'States that took part', target: '11' }],
  leadId: 'viet-nam',
  participation: 'ALL',
  plannedStart: '2027-03',
  plannedEnd: '2027-Q4',
}
