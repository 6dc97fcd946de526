import type { Context } from '../../context.js'
import { attachmentLoader } from '../attachments/attachment.store.js'
import { commentLoader } from '../comments/comment.store.js'
import { commitmentLoader } from '../commitments/commitment.store.js'
import { instrumentLoader } from '../commitments/instrument.store.js'
import { agencyLoader, meetingLoader } from '../institution/institution.store.js'
import { workPlanLoader } from '../plans/plan.store.js'
import { projectLoader } from '../projects/project.store.js'
import { proposalLoader } from '../proposals/proposal.store.js'
import type { SearchKind } from './search.store.js'

type Find = (context: Context, id: string) => Promise<object | null>

/** How each kind of hit is loaded, through the viewer's eyes and in batches. */
const RECORDS: Record<SearchKind, { type: string; find: Find }> = {
  project: { type: 'Project', find: (context, id) => context.loader(projectLoader).load(id) },
  proposal: { type: 'Proposal', find: (context, id) => context.loader(proposalLoader).load(id) },
  comment: { type: 'Comment', find: (context, id) => context.loader(commentLoader).load(id) },
  attachment: { type: 'Attachment', find: (context, id) => context.loader(attachmentLoader).load(id) },
  commitment: { type: 'Commitment', find: (context, id) => context.loader(commitmentLoader).load(id) },
  instrument: { type: 'Instrument', find: (context, id) => context.loader(instrumentLoader).load(id) },
  meeting: { type: 'Meeting', find: (context, id) => context.loader(meetingLoader).load(id) },
  agency: { type: 'Agency', find: (context, id) => context.loader(agencyLoader).load(id) },
  work_plan: { type: 'WorkPlan', find: (context, id) => context.loader(workPlanLoader).load(id) },
}

/** The record behind a hit, with its type's name; null when the viewer may no longer see it. */
export async function recordOf(context: Context, kind: SearchKind, id: string): Promise<object | null> {
  const row = await RECORDS[kind].find(context, id)
  return row && { ...row, __typename: RECORDS[kind].type }
}
