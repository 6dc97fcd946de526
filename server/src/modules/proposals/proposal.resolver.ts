import { ArrayMaxSize, MaxLength } from 'class-validator'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { abilitiesBy, judge } from '../../kernel/actions.js'
import { Ability, LocalText } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { Body } from '../institution/body.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { bodyLoader, delegationLoader, meetingLoader } from '../institution/institution.store.js'
import { Meeting } from '../institution/meeting.types.js'
import { registerNode } from '../node/node.registry.js'
import { workPlanLoader } from '../plans/plan.store.js'
import { WorkPlan } from '../plans/plan.types.js'
import { PROPOSAL_ACTIONS, PROPOSAL_WORDS, rolesOf, type ProposalState } from './proposal.policy.js'
import { appraisalsLoader, listProposals, proposalByCode, proposalById, proposalLoader, revisionsLoader, type ProposalRow } from './proposal.store.js'
import { Appraisal, Proposal, ProposalAbilities, ProposalConnection, ProposalRevision, ProposalStateEnum } from './proposal.types.js'

registerNode('Proposal', (context, id) => proposalById(context.reads, id))

@ArgsType()
class ProposalsArgs extends PageArgs {
  @Field(() => [ProposalStateEnum], { defaultValue: [], description: 'Only these states; empty for all.' })
  @ArrayMaxSize(9)
  states!: ProposalState[]
  @Field(() => String, { nullable: true, description: 'Only of the body with this key.' })
  @MaxLength(80)
  body?: string | null
  @Field(() => String, { nullable: true, description: 'Only of the delegation with this key.' })
  @MaxLength(80)
  delegation?: string | null
}

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => Proposal, { nullable: true, description: 'The proposal with this code; null when there is none that the viewer may see.' })
  async proposal(@Arg('code', () => String, { description: "For example 'P-2026-014'." }) code: string, @Ctx() context: Context) {
    const row = await proposalByCode(context.reads, code)
    if (row) context.loader(proposalLoader).prime(row.id, row)
    return row
  }

  @Query(() => ProposalConnection, { description: 'Proposals that the viewer may see, last changed first.' })
  async proposals(@Args(() => ProposalsArgs) { states, body, delegation, first, after }: ProposalsArgs, @Ctx() context: Context) {
    const filter = { states, bodyId: body ?? null, delegationId: delegation ?? null }
    const { rows, totalCount } = await listProposals(context.reads, filter, first, keysLike(after, ['instant', 'id']))
    return pageOf(rows, first, totalCount, (row) => [row.changedKey, row.id], after)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: ProposalRow): string {
    return toGlobalId('Proposal', row.id)
  }

  @FieldResolver(() => LocalText, { description: 'Title of the newest revision that the viewer may read.' })
  title(@Root() row: ProposalRow): LocalText {
    return { en: row.titleEn, vi: row.titleVi }
  }

  @FieldResolver(() => Delegation, { description: 'The delegation that proposes.' })
  delegation(@Root() row: ProposalRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Body, { description: 'The body that decides.' })
  body(@Root() row: ProposalRow, @Ctx() context: Context) {
    return context.loader(bodyLoader).load(row.bodyId)
  }

  @FieldResolver(() => WorkPlan, { nullable: true, description: 'The plan that the project shall enter; null when none is named.' })
  workPlan(@Root() row: ProposalRow, @Ctx() context: Context) {
    return row.workPlanId ? context.loader(workPlanLoader).load(row.workPlanId) : null
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting at which it is or was last tabled; null before.' })
  meeting(@Root() row: ProposalRow, @Ctx() context: Context) {
    return row.meetingId ? context.loader(meetingLoader).load(row.meetingId) : null
  }

  @FieldResolver(() => [Delegation], { nullable: true, description: "Partners that may read it; null for all partners of its body." })
  sharedWith(@Root() row: ProposalRow, @Ctx() context: Context) {
    return row.sharedWith ? context.loader(delegationLoader).loadMany(row.sharedWith) : null
  }

  @FieldResolver(() => [ProposalRevision], { description: 'Its texts that the viewer may read, newest first.' })
  revisions(@Root() row: ProposalRow, @Ctx() context: Context) {
    return context.loader(revisionsLoader).load(row.id)
  }

  @FieldResolver(() => ProposalRevision, { description: 'The newest text that the viewer may read; a draft for its own delegation.' })
  async newestRevision(@Root() row: ProposalRow, @Ctx() context: Context) {
    return (await context.loader(revisionsLoader).load(row.id))[0]
  }

  @FieldResolver(() => [Appraisal], { description: 'Appraisals, oldest first; empty for all but its delegation and the Secretariat.' })
  appraisals(@Root() row: ProposalRow, @Ctx() context: Context) {
    return row.hasAppraisals === false ? [] : context.loader(appraisalsLoader).load(row.id)
  }

  @FieldResolver(() => ProposalAbilities, { description: 'What the viewer may do with it now.' })
  viewerCan(@Root() row: ProposalRow, @Ctx() { viewer, language }: Context): Record<string, Ability> {
    const roles = rolesOf(viewer, row)
    return abilitiesBy(PROPOSAL_ACTIONS, language, (name) =>
      judge<ProposalState, (typeof roles)[number]>(PROPOSAL_ACTIONS[name], row.state, roles, PROPOSAL_WORDS),
    )
  }
}
