import { randomUUID } from 'node:crypto'
import { transact } from '../kernel/transaction.js'
import { SYSTEM, type Viewer } from '../kernel/viewer.js'
import { hashOf, openSession, viewerOf } from '../modules/sessions/session.store.js'
import type { World } from './world.js'

// The answers' shapes differ by mutation; tests look into them freely.
type Answer = any

export const CONSULTATION_SEEN = `id code state revision question isClosed isTight openedNumber releasedNumber regionalAt round { id }
  openedBy { name } title { en } delegation { key }
  invitations { contributor { id name ministry } suggestedKind suggestedText suggestedNumber suggestedLate }
  contributions { id kind text number isLate disposition dispositionReason revision contributor { ministry } }
  suggestions { kind count }
  position { kind text number saves isOutdated verifiedAt returnReason releasedAt releasedAs }`

const REFUSED = `... on Refused { message remedy path } ... on Invalid { problems { path } } ... on StaleRevision { currentRevision currentValue }
  ... on WrongState { state }`

const TYPES: Record<string, string> = {
  verifyNationalPosition: 'ConsultationStepInput', takeBackNationalPosition: 'ConsultationStepInput',
  giveBackNationalPosition: 'ReasonedConsultationInput', closeConsultation: 'ReasonedConsultationInput',
  endContributor: 'ContributorStepInput', readmitContributor: 'ContributorStepInput', renewContributorSignIn: 'ContributorStepInput',
}

/** People consulting within a capital, for tests: each verb sends the real mutation as that viewer. */
export function givenConsultations(world: World) {
  const send = async (viewer: Viewer, mutation: string, input: object): Promise<Answer> => {
    const type = TYPES[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
      ${/Contributor(SignIn)?$/.test(mutation) ? '... on ContributorOk { contributor { id ministry endedAt revision login } firstSignIn { login password totpUri } }' : `... on ConsultationOk { consultation { ${CONSULTATION_SEEN} } }`} ${REFUSED} } }`
    return (await world.ask<Answer>(viewer, document, { input: { idempotencyKey: randomUUID(), ...input } }))[mutation]
  }
  const seen = async (viewer: Viewer, code: string): Promise<Answer> =>
    (await world.ask<Answer>(viewer, `query ($code: String!) { consultation(code: $code) { ${CONSULTATION_SEEN} } }`, { code })).consultation
  return {
    send,
    seen,
    /** Sends a step with the revision that the viewer sees now. */
    act: async (viewer: Viewer, mutation: string, code: string, input: object = {}): Promise<Answer> => {
      const { id, revision } = await seen(viewer, code)
      return send(viewer, mutation, { id, expectedRevision: revision, ...input })
    },
    /** Invites somebody of a ministry and signs them in; answers their id and how the wall knows them. */
    contributor: async (official: Viewer, ministry: string): Promise<{ id: string; viewer: Viewer; login: string }> => {
      const email = `${randomUUID()}@ministry.example`
      const { contributor } = await send(official, 'inviteContributor', { name: `Official of ${ministry}`, ministry, email })
      return { id: contributor.id, login: email, viewer: (await viewerNow(world, email))! }
    },
  }
}

/** How the wall knows the holder of a login at this moment; null for one who has no session. */
export async function viewerNow(world: World, login: string): Promise<Viewer | null> {
  const [{ id }] = (await world.owner.query(`select id from account where login = $1`, [login])) as [{ id: string }]
  const token = await transact(world.services.dataSource, SYSTEM, (system) => openSession(system, { accountId: id, method: 'test', hours: 1 }))
  return viewerOf(world.services.pool, hashOf(token), { idleMinutes: 5, touch: false })
}
