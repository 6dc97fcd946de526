import type { Context } from '../../context.js'
import type { Tier } from '../../kernel/audience.js'
import { idOf } from '../../kernel/ids.js'
import { tidyText } from '../../kernel/text.js'
import { speaks } from '../../kernel/viewer.js'
import { findSubject, partnersOf } from '../subjects/subject.store.js'
import { delegationReads } from './comment.mentions.js'
import { placeComment } from './comment.rules.js'
import { commentById, officialsLike, type OfficialRow } from './comment.store.js'

export interface CommentAsIs {
  subject: string
  parent?: string | null
  audience?: Tier | null
  sharedWith?: string[] | null
  words: string
}

const AT_MOST = 8

/** Whom a comment that is being written could mention: officials who would see it, by the rule that judges the mention. */
export async function mentionable(context: Context, asked: CommentAsIs): Promise<OfficialRow[]> {
  const { viewer, reads } = context
  const subject = await findSubject(reads, asked.subject, ['Proposal', 'Project'])
  if (!subject || !viewer.delegationId || !speaks(viewer, subject.bodyId)) return []
  const parent = asked.parent ? await commentById(reads, idOf('Comment', asked.parent) ?? '') : null
  const { placing, problems } = placeComment(
    {
      subject,
      revisions: subject.revisions,
      writer: { group: viewer.group, delegationId: viewer.delegationId },
      partners: await partnersOf(reads, subject.bodyId),
    },
    { tier: asked.audience ?? null, sharedWith: asked.sharedWith ?? null, number: null },
    parent,
  )
  if (problems.length) return []
  const audience = { ...placing, delegationId: placing.ownerId, bodyId: subject.bodyId }
  const people = await officialsLike(reads, tidyText(asked.words) ?? '')
  return people
    .filter(({ delegations }) => delegations.some((each) => delegationReads(each, audience)))
    .slice(0, AT_MOST)
}
