import { randomUUID } from 'node:crypto'
import type { Viewer } from '../kernel/viewer.js'
import { FULL_NOTE, givenProposals } from './given-proposals.js'
import type { World } from './world.js'

export const SEEN_COMMENT = `id body audience state disposition dispositionNote revision section revisionNumber office
  delegation { key } author { name } mentions { name } sharedWith { key } replies { id body }
  viewerCan { reply { allowed } edit { allowed } resolve { allowed } reopen { allowed } }`

const REFUSED = `... on Refused { message remedy path } ... on Invalid { problems { path reason remedy } }
  ... on StaleRevision { currentRevision currentValue } ... on WrongState { state } ... on DeadlinePassed { deadline }`

const INPUTS: Record<string, string> = {
  addComment: 'AddCommentInput',
  editComment: 'EditCommentInput',
  resolveComment: 'ResolveCommentInput',
  reopenComment: 'ReopenCommentInput',
}

// The answers' shapes differ by mutation; tests look into them freely.
type Answer = any

/** People commenting, for tests: each verb sends the real mutation as that viewer. */
export function givenComments(world: World) {
  const send = async (viewer: Viewer, mutation: string, input: object): Promise<Answer> => {
    const document = `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) {
      __typename ... on CommentOk { comment { ${SEEN_COMMENT} } } ${REFUSED} } }`
    return (await world.ask<Answer>(viewer, document, { input: { idempotencyKey: randomUUID(), ...input } }))[mutation]
  }
  return {
    send,
    says: (viewer: Viewer, subject: string, body: string, more: object = {}): Promise<Answer> =>
      send(viewer, 'addComment', { subject, body, ...more }),
    threads: async (viewer: Viewer, subject: string, more = ''): Promise<Answer[]> => {
      const document = `query ($subject: ID!) { comments(subject: $subject, first: 100 ${more}) { totalCount edges { node { ${SEEN_COMMENT} } } } }`
      const { comments } = await world.ask<Answer>(viewer, document, { subject })
      const rows = comments.edges.map((edge: Answer) => edge.node)
      if (comments.totalCount !== rows.length)
        throw new Error(`totalCount ${comments.totalCount} but ${rows.length} rows`)
      return rows
    },
  }
}

/** A proposal of Viet Nam's, circulated; answers its opaque id and code. */
export async function givenCirculated(
  world: World,
  {
    workPlanId = 'accsm-2026-2030',
    closesAt = '2099-01-01T10:00:00Z',
    ...more
  }: { workPlanId?: string; closesAt?: string; audience?: string; sharedWith?: string[] } = {},
): Promise<{ id: string; code: string }> {
  const proposals = givenProposals(world)
  const vietNam = await world.viewer('viet-nam', 'focal_point')
  const desk = await world.viewer('asean-secretariat', 'desk_officer')
  const draft = await proposals.draft(vietNam, { workPlanId, ...more })
  const areaId = await firstArea(world, workPlanId)
  await proposals.save(vietNam, draft.code, { ...FULL_NOTE, areaId })
  await proposals.act(vietNam, 'submitProposal', draft.code)
  const done = await proposals.act(desk, 'circulateProposal', draft.code, { checklist: [], commentsCloseAt: closesAt })
  if (done.__typename !== 'ProposalOk') throw new Error(JSON.stringify(done))
  return { id: draft.id, code: draft.code }
}

async function firstArea(world: World, workPlanId: string): Promise<string | null> {
  const [area] = await world.owner.query(`select id from area where work_plan_id = $1 order by number limit 1`, [
    workPlanId,
  ])
  return area?.id ?? null
}
