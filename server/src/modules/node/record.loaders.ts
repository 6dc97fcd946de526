import DataLoader from 'dataloader'
import type { Context } from '../../context.js'
import { attachmentLoader } from '../attachments/attachment.store.js'
import { commentLoader } from '../comments/comment.store.js'
import { commitmentLoader } from '../commitments/commitment.store.js'
import { instrumentLoader } from '../commitments/instrument.store.js'
import { consultationLoader } from '../consultation/consultation.store.js'
import { agencyLoader, meetingLoader } from '../institution/institution.store.js'
import { workPlanLoader } from '../plans/plan.store.js'
import { projectLoader } from '../projects/project.store.js'
import { proposalLoader, revisionLoader } from '../proposals/proposal.store.js'
import { decisionLoader } from '../register/decision.store.js'
import { roundLoader } from '../rounds/round.store.js'
import { nodeFinder } from './node.registry.js'

type MakeLoader = (context: Context) => { load(id: string): Promise<object | null> | object | null }

/** Types whose rows are loaded in batches, through the viewer's eyes. */
const LOADERS: Record<string, MakeLoader> = {
  Project: projectLoader,
  Proposal: proposalLoader,
  ProposalRevision: revisionLoader,
  Round: roundLoader,
  Decision: decisionLoader,
  Comment: commentLoader,
  Consultation: consultationLoader,
  Attachment: attachmentLoader,
  Commitment: commitmentLoader,
  Instrument: instrumentLoader,
  Meeting: meetingLoader,
  Agency: agencyLoader,
  WorkPlan: workPlanLoader,
}

/** The record of this type and row id with its type's name, loaded together with its neighbours; null when the viewer may not see it. */
export async function recordOf(context: Context, type: string, id: string): Promise<object | null> {
  const make = LOADERS[type]
  const row = make ? await context.loader(make).load(id) : await context.loader(oneByOne).load(`${type}:${id}`)
  return row && { ...row, __typename: type }
}

/** Rows of the other types, each asked for once. Keys are 'Type:id'. */
function oneByOne(context: Context): DataLoader<string, object | null> {
  return new DataLoader((keys) =>
    Promise.all(
      keys.map(async (key) => {
        const [type = '', id = ''] = key.split(/:(.*)/s)
        return (await nodeFinder(type)?.(context, id)) ?? null
      }),
    ),
  )
}
