import { randomUUID } from 'node:crypto'
import type { Viewer } from '../kernel/viewer.js'
import type { World } from './world.js'

const PLAN = 'accsm-2026-2030'

const REFUSED = `... on Refused { message remedy path } ... on Invalid { problems { path reason remedy choices } }
  ... on StaleRevision { currentRevision currentValue } ... on WrongState { state allowedFrom } ... on NoConsensus { standing }`

const SEEN = `id code state revision releasedNumber tier title { en vi } revisions { number saves isDraft }
  currentRound { id state releasedNumber }`

const INPUT_OF: Record<string, string> = {
  startRevision: 'ProposalStepInput', withdrawProposal: 'ReasonedStepInput', stopRound: 'ReasonedStepInput',
  sendBackProposal: 'ReasonedStepInput', notAdoptProposal: 'ReasonedStepInput', extendRound: 'NewDeadlineInput',
  restartRound: 'NewDeadlineInput', confirmRecordedPosition: 'RoundInput',
}
const ROUND_STEPS = [
  'tableProposal', 'callRound', 'extendRound', 'restartRound', 'stopRound', 'moveToMeeting', 'adoptProposal', 'deferProposal', 'referProposal',
  'sendBackProposal', 'notAdoptProposal',
]
const ROUND_ACTS = ['recordPosition', 'confirmRecordedPosition', 'confirmByCapital', 'recordAttendance', 'recordLeaving', 'giveConsent', 'contestChange']

// The answers' shapes differ by mutation; tests look into them freely.
type Answer = any

/** People acting on proposals, for tests: each verb sends the real mutation as that viewer. */
export function givenProposals(world: World) {
  const seen = async (viewer: Viewer, code: string): Promise<Answer> =>
    (await world.ask<Answer>(viewer, `query ($code: String!) { proposal(code: $code) { ${SEEN} } }`, { code })).proposal

  const send = async (viewer: Viewer, mutation: string, input: object): Promise<Answer> => {
    const type = INPUT_OF[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const ok = ROUND_STEPS.includes(mutation)
      ? `... on RoundStepOk { proposal { ${SEEN} } round { id code state outcome decidedNumber closesAt confirmBy } }`
      : ROUND_ACTS.includes(mutation) ? `... on RoundOk { round { id state outcome closesAt } }`
      : mutation === 'statePosition'
        ? `... on StatePositionOk { round { id state outcome } recordedAt replaced { name } }`
        : `... on ProposalOk { proposal { ${SEEN} } }`
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${ok} ${REFUSED} } }`
    const answer = await world.ask<Answer>(viewer, document, { input: { idempotencyKey: randomUUID(), ...input } })
    return answer[mutation]
  }

  return {
    seen,
    send,
    draft: async (viewer: Viewer, more: object = {}): Promise<Answer> =>
      (await send(viewer, 'createProposal', { workPlanId: PLAN, conceptNote: {}, ...more })).proposal,
    act: async (viewer: Viewer, mutation: string, code: string, input: object = {}): Promise<Answer> => {
      const now = await seen(viewer, code)
      return send(viewer, mutation, { id: now?.id, expectedRevision: now?.revision, ...input })
    },
    save: async (viewer: Viewer, code: string, conceptNote: object): Promise<Answer> => {
      const now = await seen(viewer, code)
      return send(viewer, 'saveConceptNote', { id: now.id, expectedRevision: now.revisions[0].saves, conceptNote })
    },
    fill: async (viewer: Viewer, code: string): Promise<Answer> => {
      const now = await seen(viewer, code)
      return send(viewer, 'saveConceptNote', { id: now.id, expectedRevision: now.revisions[0].saves, conceptNote: FULL_NOTE })
    },
    states: async (viewer: Viewer, code: string, kind: string, text?: string): Promise<Answer> => {
      const { currentRound } = await seen(viewer, code)
      return send(viewer, 'statePosition', { roundId: currentRound.id, number: currentRound.releasedNumber, kind, text })
    },
  }
}

export type Proposals = ReturnType<typeof givenProposals>

/** A concept note with every required field. */
export const FULL_NOTE = {
  titleEn: 'Workshop on service ethics', titleVi: 'Hội thảo về đạo đức công vụ', briefEn: 'Three days on ethics in the civil service.',
  problem: 'Codes of conduct differ.', objective: 'Share what works.', beneficiaries: 'Trainers',
  outputs: ['A compendium of codes'], indicators: [{ text: 'States that took part', target: '11' }], leadId: 'viet-nam', participation: 'ALL',
  plannedStart: '2027-03', plannedEnd: '2027-Q4', funding: [{ label: 'Host', amount: '25000', currency: 'USD' }],
}
