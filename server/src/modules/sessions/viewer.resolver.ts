import { Ctx, FieldResolver, GraphQLISODateTime, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { holds, type Viewer as ViewerRow } from '../../kernel/viewer.js'
import { Body } from '../institution/body.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { bodyLoader, delegationLoader, personLoader } from '../institution/institution.store.js'
import { Person } from '../institution/person.types.js'
import { delegationsNow, heldOffices, lastVisit, sessionsOf, type HeldOfficeRow, type SessionRow } from './session.store.js'
import { Session, Viewer, ViewerOffice } from './viewer.types.js'

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() { viewer }: Context): ViewerRow | null {
    return viewer.accountId ? viewer : null
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the account, the same at every sign-in.' })
  id(@Root() viewer: ViewerRow): string {
    return toGlobalId('Account', viewer.accountId!)
  }

  @FieldResolver(() => String, { description: 'Full name as its owner writes it; the login for an account without a person.' })
  name(@Root() viewer: ViewerRow): string {
    return viewer.personName ?? ''
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The person; null for an account that is not yet anybody\'s.' })
  person(@Root() viewer: ViewerRow, @Ctx() context: Context) {
    return viewer.personId && context.loader(personLoader).load(viewer.personId)
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'For whom they act now; null without an office.' })
  delegation(@Root() viewer: ViewerRow, @Ctx() context: Context) {
    return viewer.delegationId && context.loader(delegationLoader).load(viewer.delegationId)
  }

  @FieldResolver(() => [Delegation], { description: 'For whom they hold an office at this moment, and may choose to act with actFor.' })
  async mayActFor(@Root() viewer: ViewerRow, @Ctx() context: Context) {
    const ids = viewer.personId ? await delegationsNow(context.reads, viewer.personId) : []
    return context.loader(delegationLoader).loadMany(ids)
  }

  @FieldResolver(() => [ViewerOffice], { description: 'Offices held at this moment for that delegation, the first one granted first.' })
  offices(@Root() viewer: ViewerRow, @Ctx() context: Context): Promise<HeldOfficeRow[]> {
    return heldOffices(context.reads, viewer.offices.map((office) => office.id))
  }

  @FieldResolver(() => [Body], { description: 'Bodies whose chair is theirs today: the term is their delegation\'s and they hold the chair\'s office.' })
  chairOf(@Root() viewer: ViewerRow, @Ctx() context: Context) {
    return context.loader(bodyLoader).loadMany(viewer.chairOf)
  }

  @FieldResolver(() => GraphQLISODateTime, { nullable: true, description: 'When they were last here before this session, to half a minute; null when that is not known, as for a program.' })
  lastVisit(@Root() { accountId }: ViewerRow, @Ctx() { reads, tokenHash }: Context) {
    return accountId && tokenHash ? lastVisit(reads, accountId, tokenHash) : null
  }

  @FieldResolver(() => Boolean, { description: 'Whether they act for the Secretariat now.' })
  isSecretariat(@Root() viewer: ViewerRow): boolean {
    return viewer.group === 'secretariat' && holds(viewer, 'desk_officer', null)
  }

  @FieldResolver(() => [Session], { description: 'Where they are signed in, the latest used first; 50 at most.' })
  async sessions(@Root() viewer: ViewerRow, @Ctx() context: Context) {
    const rows = await sessionsOf(context.reads, viewer.accountId!)
    return rows.map((row) => ({ ...row, isCurrent: row.tokenHash === context.tokenHash }))
  }
}

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => ID, { description: 'Opaque id, for endSession.' })
  id(@Root() row: SessionRow): string {
    return toGlobalId('Session', row.tokenHash.slice(0, 32))
  }
}

@Resolver(() => ViewerOffice)
export class ViewerOfficeResolver {
  @FieldResolver(() => LocalText, { description: 'Title of the office in words.' })
  title(@Root() row: HeldOfficeRow): LocalText {
    return { en: row.titleEn, vi: row.titleVi }
  }

  @FieldResolver(() => Person, { nullable: true, description: 'For whom the viewer acts in it for a time; null for an office of their own.' })
  actingFor(@Root() row: HeldOfficeRow, @Ctx() context: Context) {
    return row.principalId ? context.loader(personLoader).load(row.principalId) : null
  }

  @FieldResolver(() => Body, { nullable: true, description: 'In which body; null when it reaches every body of the delegation.' })
  body(@Root() row: HeldOfficeRow, @Ctx() context: Context) {
    return row.bodyId && context.loader(bodyLoader).load(row.bodyId)
  }
}
