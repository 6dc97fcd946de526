import type { Context } from '../../context.js'
import {
  dutiesOfInherited,
  dutiesOfMention,
  dutiesOfProject,
  dutiesOfPromise,
  dutiesOfProposal,
  dutiesOfRound,
  inOrder,
  type Duty,
} from './duty.rules.js'
import { inheritedMentions, mentionsOf, neglectedProjects, openPromises, openRounds, undecidedProposals } from './home.store.js'

/** All that needs the viewer now, in order; nothing for a viewer without an office. */
export async function dutiesOf({ viewer, reads }: Context): Promise<Duty[]> {
  const { delegationId, personId, offices } = viewer
  if (!delegationId || !personId || offices.every((office) => office.kind === 'observer')) return []
  const now = new Date()
  const [proposals, rounds, promises, projects, mentions, inherited] = await Promise.all([
    undecidedProposals(reads, delegationId),
    openRounds(reads, delegationId),
    openPromises(reads, delegationId),
    neglectedProjects(reads, delegationId),
    mentionsOf(reads, personId),
    inheritedMentions(reads, personId),
  ])
  return inOrder([
    ...proposals.flatMap((row) => dutiesOfProposal(viewer, row, now)),
    ...rounds.flatMap((row) => dutiesOfRound(viewer, row)),
    ...promises.flatMap((row) => dutiesOfPromise(row, now)),
    ...projects.flatMap((row) => dutiesOfProject(row, now)),
    ...mentions.flatMap((row) => dutiesOfMention(row)),
    ...inherited.flatMap((row) => dutiesOfInherited(row)),
  ])
}
