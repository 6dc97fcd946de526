import type { Context } from '../../context.js'
import type { Reader } from '../../kernel/unit.js'
import type { Viewer } from '../../kernel/viewer.js'
import { dutiesOfConsultation, withoutDoubles } from './consultation.duty.rules.js'
import { handoversToSign } from '../handover/handover.duties.js'
import {
  dutiesOfChair,
  dutiesOfInherited,
  dutiesOfMention,
  dutiesOfProject,
  dutiesOfPromise,
  dutiesOfProposal,
  dutiesOfReview,
  dutiesOfRound,
  inOrder,
  type Duty,
} from './duty.rules.js'
import { runningConsultations } from './home.consultation.store.js'
import { decisionsToReview, inheritedMentions, mentionsOf, neglectedProjects, openPromises, openRounds, undecidedProposals } from './home.store.js'

/** All that needs the viewer now, in order; nothing for a viewer without an office. */
export async function dutiesOf(context: Context): Promise<Duty[]> {
  const { viewer, reads } = context
  const { delegationId, personId, offices } = viewer
  if (!delegationId || !personId || offices.every((office) => office.kind === 'observer')) return []
  if (viewer.group === 'contributor') return inOrder(await dutiesOfAsked(viewer, reads, personId))
  const [now, consultations, proposals, rounds, promises, projects, mentions, inherited, reviews, handovers] = await Promise.all([
    reads.now(),
    runningConsultations(reads, personId),
    undecidedProposals(reads, delegationId),
    openRounds(reads, delegationId, personId),
    openPromises(reads, delegationId),
    neglectedProjects(reads, delegationId),
    mentionsOf(reads, personId),
    inheritedMentions(reads, personId),
    decisionsToReview(reads),
    handoversToSign(context),
  ])
  const duties = [
    ...consultations.flatMap((row) => dutiesOfConsultation(viewer, row)),
    ...proposals.flatMap((row) => dutiesOfProposal(viewer, row, now)),
    ...rounds.flatMap((row) => dutiesOfRound(viewer, row)),
    ...promises.flatMap((row) => dutiesOfPromise(row, now)),
    ...projects.flatMap((row) => dutiesOfProject(row, now)),
    ...mentions.flatMap((row) => dutiesOfMention(row)),
    ...inherited.flatMap((row) => dutiesOfInherited(row)),
    ...reviews.flatMap((row) => dutiesOfReview(viewer, row)),
    ...handovers.flatMap((row) => dutiesOfChair(row)),
  ]
  return inOrder(withoutDoubles(duties, consultations))
}

/** Whoever is only asked at home has nothing else to do here. */
async function dutiesOfAsked(viewer: Viewer, reads: Reader, personId: string): Promise<Duty[]> {
  return (await runningConsultations(reads, personId)).flatMap((row) => dutiesOfConsultation(viewer, row))
}
