import { ArrayMaxSize, MaxLength } from 'class-validator'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, GraphQLISODateTime, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { abilitiesBy, judge } from '../../kernel/actions.js'
import { Ability, LocalText } from '../../kernel/common.types.js'
import { keyOf, toGlobalId } from '../../kernel/ids.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { Body } from '../institution/body.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { bodyLoader, delegationLoader, meetingLoader, personLoader } from '../institution/institution.store.js'
import { Meeting } from '../institution/meeting.types.js'
import { Person } from '../institution/person.types.js'
import { registerNode } from '../node/node.registry.js'
import { projectLoader, type ProjectRow } from '../projects/project.store.js'
import { Project } from '../projects/project.types.js'
import { ConceptNote } from '../proposals/concept-note.types.js'
import { proposalLoader, type ProposalRow } from '../proposals/proposal.store.js'
import { Proposal } from '../proposals/proposal.types.js'
import { roundLoader } from '../rounds/round.store.js'
import { RoundOutcomeEnum } from '../rounds/round.enums.js'
import { Round } from '../rounds/round.types.js'
import { partnersOf, seatsOf, trailOf, type DecidedPartnerRow, type Seat, type TrailColumns } from './as-entered.rules.js'
import { DECISION_ACTIONS, DECISION_WORDS, rolesOf } from './decision.policy.js'
import {
  adoptedProjectLoader, changingLoader, contentsLoader, decisionById, decisionByNumber, decisionLoader, decisionsOfProposalLoader, listDecisions,
  marksLoader, type DecisionRow, type MarkRow,
} from './decision.store.js'
import {
  DecidedPartner, DecidedSeat, Decision, DecisionAbilities, DecisionConnection, DecisionMark, DecisionTrail, RegisterHead,
} from './decision.types.js'
import { proofOf } from './proof.js'
import { newestHead } from './register.store.js'

registerNode('Decision', (context, id) => decisionById(context.reads, id))

@ArgsType()
class DecisionsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only of this body, by key or id.' })
  @MaxLength(200)
  bodyId?: string | null
  @Field(() => [RoundOutcomeEnum], { defaultValue: [], description: 'Only with one of these outcomes; empty for all.' })
  @ArrayMaxSize(20)
  outcomes!: string[]
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Only decided at this instant or later.' })
  since?: Date | null
}

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, { nullable: true, description: 'The decision with this number; null when there is none that the viewer may see.' })
  decision(@Arg('number', () => String, { description: "For example 'D-2026-001'." }) number: string, @Ctx() context: Context) {
    return decisionByNumber(context.reads, number)
  }

  @Query(() => DecisionConnection, { description: 'Decisions that the viewer may see, the newest first.' })
  async decisions(@Args(() => DecisionsArgs) { bodyId, outcomes, since, first, after }: DecisionsArgs, @Ctx() context: Context) {
    const filter = { bodyId: bodyId ? (keyOf('Body', bodyId) ?? '') : null, outcomes, since: since ?? null }
    const { rows, totalCount } = await listDecisions(context.reads, filter, first, keysLike(after, ['number']))
    return pageOf(rows, first, totalCount, (row) => [row.seq], after)
  }

  @Query(() => RegisterHead, { nullable: true, description: 'The newest signed head of the register; null while nothing was decided.' })
  registerHead(@Ctx() context: Context) {
    return newestHead(context.reads)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: DecisionRow): string {
    return toGlobalId('Decision', row.id)
  }

  @FieldResolver(() => String, { description: 'Code of the proposal, which its project keeps.' })
  code(@Root() { summary }: DecisionRow): string {
    return summary.code!
  }

  @FieldResolver(() => LocalText, { description: 'Title as decided; a language in which it was not given is null.' })
  title(@Root() { summary }: DecisionRow): LocalText {
    return { en: summary.title_en, vi: summary.title_vi }
  }

  @FieldResolver(() => LocalText, { description: 'Brief description as decided; a language in which it was not given is null.' })
  text(@Root() { summary }: DecisionRow): LocalText {
    return { en: summary.text_en, vi: summary.text_vi }
  }

  @FieldResolver(() => Body, { description: 'The body that decided.' })
  body(@Root() row: DecisionRow, @Ctx() context: Context) {
    return context.loader(bodyLoader).load(row.bodyId)
  }

  @FieldResolver(() => Delegation, { description: 'Who proposed it.' })
  proposedBy(@Root() { summary }: DecisionRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(summary.proposed_by!)
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting at which it was decided; null for a round by circulation.' })
  meeting(@Root() { summary }: DecisionRow, @Ctx() context: Context) {
    return summary.meeting_id ? context.loader(meetingLoader).load(summary.meeting_id) : null
  }

  @FieldResolver(() => Proposal, { nullable: true, description: 'What was decided on; null when the viewer may not see it.' })
  proposal(@Root() row: DecisionRow, @Ctx() context: Context) {
    return context.loader(proposalLoader).load(row.proposalId)
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that it brought into a work plan; null when it brought none.' })
  async project(@Root() row: DecisionRow, @Ctx() context: Context) {
    if (!row.outcome.startsWith('ADOPTED')) return null
    const id = await context.loader(adoptedProjectLoader).load(row.proposalId)
    return id ? context.loader(projectLoader).load(id) : null
  }

  @FieldResolver(() => Round, { nullable: true, description: 'The round that was closed; null when the viewer may not see it.' })
  round(@Root() row: DecisionRow, @Ctx() context: Context) {
    return context.loader(roundLoader).load(row.roundId)
  }

  @FieldResolver(() => ConceptNote, { nullable: true, description: 'The whole text as decided; null when the viewer may not see it.' })
  async conceptNote(@Root() row: DecisionRow, @Ctx() context: Context) {
    const { text } = await context.loader(contentsLoader).load(row.id)
    return text?.['concept_note'] ?? null
  }

  @FieldResolver(() => DecisionTrail, { nullable: true, description: 'The way to the decision; null when the viewer may not see it.' })
  async trail(@Root() row: DecisionRow, @Ctx() context: Context): Promise<DecisionTrail | null> {
    const { trail } = await context.loader(contentsLoader).load(row.id)
    return trail ? trailOf(trail as unknown as TrailColumns) : null
  }

  @FieldResolver(() => [DecidedSeat], { nullable: true, description: 'Who was asked, with the last position of each, those who count first; null when the viewer may not see positions.' })
  async seats(@Root() row: DecisionRow, @Ctx() context: Context): Promise<Seat[] | null> {
    const { trail, positions } = await context.loader(contentsLoader).load(row.id)
    if (!trail || !positions) return null
    const seats = seatsOf(trail['electorate'] as never[], positions['positions'] as never[])
    const delegations = await context.loader(delegationLoader).loadMany(seats.map(({ delegationId }) => delegationId))
    const order = new Map(delegations.map((each) => [each!.id, each!.protocolOrder]))
    return seats.sort((a, b) => Number(b.counts) - Number(a.counts) || order.get(a.delegationId)! - order.get(b.delegationId)!)
  }

  @FieldResolver(() => [DecidedPartner], { nullable: true, description: 'Partners whose own consent was asked, each with its answer, in protocol order; null when the viewer may not see positions.' })
  async partners(@Root() row: DecisionRow, @Ctx() context: Context): Promise<DecidedPartnerRow[] | null> {
    const { positions } = await context.loader(contentsLoader).load(row.id)
    return positions ? partnersOf(positions['note']) : null
  }

  @FieldResolver(() => LocalText, { nullable: true, description: 'The arithmetic in one sentence, as entered; null when none was drawn up or the viewer may not see it.' })
  async arithmetic(@Root() row: DecisionRow, @Ctx() context: Context): Promise<LocalText | null> {
    const { positions } = await context.loader(contentsLoader).load(row.id)
    return (positions?.['note'] as { arithmetic?: LocalText } | null | undefined)?.arithmetic ?? null
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The earlier decision on the same proposal that it changes; null when there is none.' })
  changes(@Root() row: DecisionRow, @Ctx() context: Context) {
    return row.changesId ? context.loader(decisionLoader).load(row.changesId) : null
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The later decision that changes it; null while it stands.' })
  async changedBy(@Root() row: DecisionRow, @Ctx() context: Context) {
    return (await context.loader(changingLoader).load(row.id))[0] ?? null
  }

  @FieldResolver(() => [DecisionMark], { description: 'What was said about it afterwards, the latest first.' })
  marks(@Root() row: DecisionRow, @Ctx() context: Context) {
    return context.loader(marksLoader).load(row.id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its proof as JSON: entry, the parts that the viewer may see, path, signed head, key. Also at /register/proofs/<number>.json.' })
  async proof(@Root() row: DecisionRow, @Ctx() context: Context) {
    const proof = await proofOf(context.reads, row.number)
    return proof && JSON.stringify(proof, null, 2)
  }

  @FieldResolver(() => DecisionAbilities, { description: 'What the viewer may do with it now.' })
  viewerCan(@Root() row: DecisionRow, @Ctx() { viewer, language }: Context): Record<string, Ability> {
    const roles = rolesOf(viewer, row)
    return abilitiesBy(DECISION_ACTIONS, language, (name) => judge(DECISION_ACTIONS[name], 'ENTERED', roles, DECISION_WORDS))
  }
}

@Resolver(() => DecidedSeat)
export class DecidedSeatResolver {
  @FieldResolver(() => Delegation, { description: 'Which delegation.' })
  delegation(@Root() row: Seat, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }
}

@Resolver(() => DecidedPartner)
export class DecidedPartnerResolver {
  @FieldResolver(() => Delegation, { description: 'The partner.' })
  delegation(@Root() row: DecidedPartnerRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }
}

@Resolver(() => DecisionMark)
export class DecisionMarkResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who said it; null when the viewer may not know.' })
  setBy(@Root() row: MarkRow, @Ctx() context: Context) {
    return row.personId ? context.loader(personLoader).load(row.personId) : null
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'For which delegation.' })
  delegation(@Root() row: MarkRow, @Ctx() context: Context) {
    return row.delegationId ? context.loader(delegationLoader).load(row.delegationId) : null
  }
}

@Resolver(() => Proposal)
export class ProposalDecisionsResolver {
  @FieldResolver(() => [Decision], { description: 'What was decided on it, the first decision first.' })
  decisions(@Root() row: ProposalRow, @Ctx() context: Context) {
    return row.hasDecisions === false ? [] : context.loader(decisionsOfProposalLoader).load(row.id)
  }
}

@Resolver(() => Project)
export class ProjectDecisionResolver {
  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that brought it into the plan; null when it is not in the register.' })
  async decision(@Root() row: ProjectRow, @Ctx() context: Context) {
    if (!row.proposalId) return null
    const decisions = await context.loader(decisionsOfProposalLoader).load(row.proposalId)
    return decisions.find(({ outcome }) => outcome.startsWith('ADOPTED')) ?? null
  }
}
