import { ArrayMaxSize } from 'class-validator'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { abilitiesBy, judge } from '../../kernel/actions.js'
import { LocalText, PartialDate, type Ability } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader, personLoader } from '../institution/institution.store.js'
import { Person } from '../institution/person.types.js'
import { registerNode } from '../node/node.registry.js'
import { proposalLoader, type ProposalRow } from '../proposals/proposal.store.js'
import { Proposal } from '../proposals/proposal.types.js'
import { roundLoader } from '../rounds/round.store.js'
import { Round } from '../rounds/round.types.js'
import { CONSULTATION_ACTIONS, CONSULTATION_WORDS, officialRoles, rolesOf, type ConsultationRole, type ConsultationState } from './consultation.policy.js'
import { isDiscussed, leavesNoTime, suggestionsIn } from './consultation.rules.js'
import {
  consultationByCode, consultationLoader, consultationOfLoader, listConsultations, nationalPositionLoader, type ConsultationRow,
  type NationalPositionRow,
} from './consultation.store.js'
import * as types from './consultation.types.js'
import { contributionsLoader, invitationsLoader } from './contribution.store.js'

registerNode('Consultation', (context, id) => context.loader(consultationLoader).load(id))

@ArgsType()
class ConsultationsArgs extends PageArgs {
  @Field(() => [types.ConsultationStateEnum], { defaultValue: [], description: 'Only these states; empty for all.' })
  @ArrayMaxSize(4)
  states!: ConsultationState[]
}

@Resolver(() => types.Consultation)
export class ConsultationResolver {
  @Query(() => types.ConsultationConnection, { description: "Consultations of the viewer's own delegation, or those in which they are asked, the newest first." })
  async consultations(@Args(() => ConsultationsArgs) { states, first, after }: ConsultationsArgs, @Ctx() context: Context) {
    const { rows, totalCount } = await listConsultations(context.reads, states, first, keysLike(after, ['instant', 'id']))
    return pageOf(rows, first, totalCount, (row) => [row.openedKey, row.id], after)
  }

  @Query(() => types.Consultation, { nullable: true, description: 'The newest consultation on the proposal with this code; null when there is none that the viewer may see.' })
  consultation(@Arg('code', () => String, { description: "The proposal's, for example 'P-2026-014'." }) code: string, @Ctx() context: Context) {
    return consultationByCode(context.reads, code)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: ConsultationRow): string {
    return toGlobalId('Consultation', row.id)
  }

  @FieldResolver(() => Delegation, { description: 'Whose consultation it is.' })
  delegation(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Proposal, { description: 'What it is about.' })
  proposal(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return context.loader(proposalLoader).load(row.proposalId)
  }

  @FieldResolver(() => LocalText, { description: 'Title of the proposal.' })
  title(@Root() row: ConsultationRow): LocalText {
    return { en: row.titleEn, vi: row.titleVi }
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who asks; null when the viewer may not know.' })
  openedBy(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return context.loader(personLoader).load(row.openedBy)
  }

  @FieldResolver(() => Round, { nullable: true, description: 'The open round; null when none is, and for contributors.' })
  round(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return row.roundId ? context.loader(roundLoader).load(row.roundId) : null
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When the meeting begins that decides; null where the region has an instant, or nothing is known.' })
  regionalDay(@Root() row: ConsultationRow): PartialDate | null {
    return dateOf(row.regionalDay)
  }

  @FieldResolver(() => Boolean, { description: "Whether the capital's deadline leaves no time before the region's." })
  isTight(@Root() row: ConsultationRow): boolean {
    return leavesNoTime(row.closesAt, row)
  }

  @FieldResolver(() => [types.Invitation], { description: 'Who is asked, by ministry; a contributor sees themselves.' })
  invitations(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return context.loader(invitationsLoader).load(row.id)
  }

  @FieldResolver(() => [types.Contribution], { description: 'What was said, oldest first; a contributor sees what they said.' })
  contributions(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return context.loader(contributionsLoader).load(row.id)
  }

  @FieldResolver(() => [types.SuggestedCount], { description: 'How many suggest each position, the most frequent first.' })
  async suggestions(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return suggestionsIn(await context.loader(invitationsLoader).load(row.id))
  }

  @FieldResolver(() => types.NationalPosition, { nullable: true, description: 'What the delegation will say; null before a draft, and for contributors before its release.' })
  position(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return context.loader(nationalPositionLoader).load(row.id)
  }

  @FieldResolver(() => types.ConsultationAbilities, { description: 'What the viewer may do in it now.' })
  viewerCan(@Root() row: ConsultationRow, @Ctx() { viewer, language }: Context): Record<string, Ability> {
    const roles = rolesOf(viewer, row)
    return abilitiesBy(CONSULTATION_ACTIONS, language, (name) =>
      judge<ConsultationState, ConsultationRole>(CONSULTATION_ACTIONS[name], row.state, roles, CONSULTATION_WORDS),
    )
  }
}

@Resolver(() => types.NationalPosition)
export class NationalPositionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the text has moved on to a later revision since.' })
  isOutdated(@Root() row: NationalPositionRow): boolean {
    return row.releasedAt === null && row.number < row.releasedNumber
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who last saved it; null when the viewer may not know.' })
  savedBy(@Root() row: NationalPositionRow, @Ctx() context: Context) {
    return context.loader(personLoader).load(row.savedBy)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who verified it; null before, and when the viewer may not know.' })
  verifiedBy(@Root() row: NationalPositionRow, @Ctx() context: Context) {
    return row.verifiedBy ? context.loader(personLoader).load(row.verifiedBy) : null
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who released it; null before, and when the viewer may not know.' })
  releasedBy(@Root() row: NationalPositionRow, @Ctx() context: Context) {
    return row.releasedBy ? context.loader(personLoader).load(row.releasedBy) : null
  }
}

@Resolver(() => Proposal)
export class ProposalConsultationResolver {
  @FieldResolver(() => types.Consultation, { nullable: true, description: "The newest consultation of the viewer's own delegation on it; null when there is none that they may see." })
  consultation(@Root() row: ProposalRow, @Ctx() context: Context) {
    return row.hasConsultation === false ? null : context.loader(consultationOfLoader).load(row.id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer speaks or prepares for a delegation that may consult its ministries on it.' })
  isConsultable(@Root() row: ProposalRow, @Ctx() { viewer }: Context): boolean {
    return isDiscussed(row) && viewer.group !== 'contributor' && officialRoles(viewer, row.bodyId).length > 0
  }
}
