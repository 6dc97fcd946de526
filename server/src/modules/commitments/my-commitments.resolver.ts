import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { delegationLoader } from '../institution/institution.store.js'
import { Delegation } from '../institution/delegation.types.js'
import { projectLoader } from '../projects/project.store.js'
import { Project } from '../projects/project.types.js'
import { listCommitments } from './commitment.store.js'
import { countOpenPromises, supportedProjects } from './partner-view.store.js'
import { Commitment, CommitmentConnection, MyCommitments } from './commitment.types.js'

interface Mine {
  delegationId: string
}

const ALL = { kinds: [], dueFrom: null, dueBy: null, isMeasurable: null, projectId: null, instrumentId: null }
const NEXT = 10

/** A delegation's own view, a partner agency's home: what it promised, what comes next, what it supports. */
@Resolver(() => MyCommitments)
export class MyCommitmentsResolver {
  @Query(() => MyCommitments, {
    nullable: true,
    description: "The viewer's delegation's own view; null for a viewer without a delegation.",
  })
  myCommitments(@Ctx() { viewer }: Context): Mine | null {
    return viewer.delegationId ? { delegationId: viewer.delegationId } : null
  }

  @FieldResolver(() => Delegation, { description: 'The delegation.' })
  delegation(@Root() { delegationId }: Mine, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(delegationId)
  }

  @FieldResolver(() => Int, { description: 'How many of its commitments are open and binding.' })
  openPromises(@Root() { delegationId }: Mine, @Ctx() context: Context): Promise<number> {
    return countOpenPromises(context.reads, delegationId)
  }

  @FieldResolver(() => CommitmentConnection, { description: 'Its commitments, soonest due first.' })
  async commitments(
    @Root() { delegationId }: Mine,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: Context,
  ) {
    const { rows, totalCount } = await listCommitments(
      context.reads,
      { ...ALL, actor: delegationId },
      first,
      keysLike(after, ['day', 'text', 'id']),
    )
    return pageOf(rows, first, totalCount, (row) => [row.dueEnd, row.code, row.id], after)
  }

  @FieldResolver(() => [Commitment], {
    description: `Its next ${NEXT} open commitments with a due date, overdue ones first.`,
  })
  async nextDue(@Root() { delegationId }: Mine, @Ctx() context: Context) {
    const { rows } = await listCommitments(
      context.reads,
      { ...ALL, actor: delegationId, dueFrom: '1900-01-01' },
      100,
      null,
    )
    return rows.filter((row) => row.status !== 'DELIVERED' && row.status !== 'LAPSED').slice(0, NEXT)
  }

  @FieldResolver(() => [Project], {
    description:
      'Projects it leads, co-leads, partners in or has promised something for and that it may see, by code, 100 at most.',
  })
  async projects(@Root() { delegationId }: Mine, @Ctx() context: Context) {
    const found = await context.loader(projectLoader).loadMany(await supportedProjects(context.reads, delegationId))
    return found.filter((project) => project !== null)
  }
}
