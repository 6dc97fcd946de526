import { Arg, Ctx, FieldResolver, GraphQLISODateTime, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { keyOf } from '../../kernel/ids.js'
import { Delegation } from '../institution/delegation.types.js'
import { personLoader, type DelegationRow } from '../institution/institution.store.js'
import type { OfficeRow } from '../institution/person.store.js'
import { Office, Person } from '../institution/person.types.js'
import type { SeatRow } from '../rounds/round.store.js'
import { Position } from '../rounds/round.types.js'
import { abilityOf, refusalOf, rolesOf, stateOf, type OfficeAction } from './office.policy.js'
import { actsForAnother, handedOverAlready, notEntrustable } from './office.refusals.js'
import { ENTRUSTABLE, officesOf } from './office.rules.js'
import { candidatesOf, linksLoader, postsLoader } from './office.store.js'
import { OfficeAbilities, OfficeStateEnum, Post } from './office.types.js'

/** An office in time: who held it before, who holds it after, for whom it is held, and what may be done with it now. */
@Resolver(() => Office)
export class OfficeInTimeResolver {
  @Query(() => [Person], {
    description: 'The people of a delegation who can sign in, to whom an office may be given; for the delegation itself and the Secretariat, empty for others.',
  })
  officeCandidates(
    @Arg('delegation', () => String, { description: 'By key or id.' }) delegation: string,
    @Ctx() { reads, viewer }: Context,
  ) {
    const id = keyOf('Delegation', delegation) ?? ''
    return viewer.delegationId === id || viewer.group === 'secretariat' ? candidatesOf(reads, id) : []
  }

  @FieldResolver(() => OfficeStateEnum, { description: "Where it stands by the server's clock." })
  async state(@Root() row: OfficeRow, @Ctx() context: Context) {
    return stateOf(row, await context.reads.now())
  }

  @FieldResolver(() => Person, { nullable: true, description: 'From whom it was taken over; null when from nobody, or the viewer may not know.' })
  takenOverFrom(@Root() row: OfficeRow, @Ctx() context: Context) {
    return linked(context, row, 'predecessorId')
  }

  @FieldResolver(() => Person, { nullable: true, description: 'To whom it is handed over, perhaps at an instant to come; null when to nobody, or the viewer may not know.' })
  handedOverTo(@Root() row: OfficeRow, @Ctx() context: Context) {
    return linked(context, row, 'successorId')
  }

  @FieldResolver(() => GraphQLISODateTime, { nullable: true, description: 'When it is handed over, an instant in UTC; null when it is not.' })
  async handedOverAt(@Root() row: OfficeRow, @Ctx() context: Context) {
    return (await context.loader(linksLoader).load(row.id))?.handedOverAt ?? null
  }

  @FieldResolver(() => Person, { nullable: true, description: 'For whom its holder acts for a time; null for an office of their own.' })
  actingFor(@Root() row: OfficeRow, @Ctx() context: Context) {
    return linked(context, row, 'principalId')
  }

  @FieldResolver(() => OfficeAbilities, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Root() row: OfficeRow, @Ctx() context: Context): Promise<OfficeAbilities> {
    const { viewer, language } = context
    const [post, links, now] = await Promise.all([
      context.loader(postsLoader).load(row.delegationId), context.loader(linksLoader).load(row.id), context.reads.now(),
    ])
    const roles = row.kind === 'contributor' ? [] : rolesOf(viewer, { ...row, principalId: links?.principalId ?? null, isLeaderless: post?.isLeaderless ?? false })
    const state = stateOf(row, now)
    const next = links?.successorId ? await context.loader(personLoader).load(links.successorId) : null
    const isPassed = links?.handedOverAt ? handedOverAlready({ name: next?.name ?? null, fromAt: links.handedOverAt }) : null
    const isBorrowed = row.actingForId ? actsForAnother() : null
    const may = (action: OfficeAction, ...also: (ReturnType<typeof actsForAnother> | null)[]) =>
      abilityOf(refusalOf(action, state, roles) ?? also.find((each) => each !== null) ?? null, language)
    return {
      handOver: may('handOver', isBorrowed, isPassed),
      entrust: may('entrust', isBorrowed, ENTRUSTABLE.includes(row.kind) ? null : notEntrustable()),
      end: may('end', isPassed),
    }
  }
}

async function linked(context: Context, row: OfficeRow, to: 'predecessorId' | 'successorId' | 'principalId') {
  const personId = (await context.loader(linksLoader).load(row.id))?.[to]
  return personId ? context.loader(personLoader).load(personId) : null
}

@Resolver(() => Delegation)
export class DelegationPostsResolver {
  @FieldResolver(() => [Post], { description: 'The kinds of office it has, the highest first, and whether the viewer may give them.' })
  async posts(@Root() row: DelegationRow, @Ctx() context: Context): Promise<Post[]> {
    const { viewer, language } = context
    const post = await context.loader(postsLoader).load(row.id)
    if (!post) return []
    const roles = rolesOf(viewer, { ...post, bodyId: null, personId: null, principalId: null })
    return officesOf(post.delegationKind).map((kind) => {
      const isVacant = !post.held.includes(kind)
      const action = roles.includes('leader') || !roles.includes('deskOfficer') ? 'appoint' : 'fillVacancy'
      return { kind, isVacant, appoint: abilityOf(refusalOf(action, isVacant ? 'VACANT' : 'HELD', roles), language) }
    })
  }
}

@Resolver(() => Position)
export class PositionOfficeResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'For whom it was stated, in an office that was entrusted; null when in their own.' })
  actingFor(@Root() row: SeatRow, @Ctx() context: Context) {
    return row.actingForId ? context.loader(personLoader).load(row.actingForId) : null
  }
}
