import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { abilitiesBy, judge } from '../../kernel/actions.js'
import { AudienceTier, LocalText, PartialDate, type Ability } from '../../kernel/common.types.js'
import { idOf, toGlobalId } from '../../kernel/ids.js'
import { OfficeName } from '../../kernel/office.types.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { dateOf } from '../../kernel/presenters.js'
import { Attachment } from '../attachments/attachment.types.js'
import { commitmentFilesLoader } from '../attachments/attachment.store.js'
import { Body } from '../institution/body.types.js'
import { bodyLoader, delegationLoader, meetingLoader, personLoader } from '../institution/institution.store.js'
import { Delegation } from '../institution/delegation.types.js'
import { Meeting } from '../institution/meeting.types.js'
import { Person } from '../institution/person.types.js'
import { registerNode } from '../node/node.registry.js'
import { projectLoader } from '../projects/project.store.js'
import { Project } from '../projects/project.types.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { CommitmentsArgs } from './commitment.inputs.js'
import { COMMITMENT_ACTIONS, COMMITMENT_WORDS, rolesOf, stateOf } from './commitment.policy.js'
import { isMeasurable, isOverdue, KIND_RULES } from './commitment.rules.js'
import {
  actorsLoader,
  commitmentByCode,
  commitmentById,
  linkedProjectsLoader,
  listCommitments,
  progressLoader,
  type ActorRow,
  type CommitmentRow,
  type ProgressRow,
} from './commitment.store.js'
import {
  Commitment,
  CommitmentAbilities,
  CommitmentActor,
  CommitmentConnection,
  CommitmentProgress,
} from './commitment.types.js'
import { instrumentLoader } from './instrument.store.js'
import { Instrument } from './instrument.types.js'

registerNode('Commitment', (context, id) => commitmentById(context.reads, id))

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => CommitmentConnection, {
    description: 'Commitments that the viewer may see: soonest due first, then those without a due date, by code.',
  })
  async commitments(@Args(() => CommitmentsArgs) args: CommitmentsArgs, @Ctx() context: Context) {
    const projectId = args.project ? idOf('Project', args.project) : null
    if (args.project && !projectId) return pageOf([], args.first, 0, () => [])
    const filter = {
      actor: args.actor ?? null,
      kinds: args.kinds,
      dueFrom: args.dueFrom ?? null,
      dueBy: args.dueBy ?? null,
      isMeasurable: args.isMeasurable ?? null,
      projectId,
      instrumentId: args.instrument ?? null,
    }
    const { rows, totalCount } = await listCommitments(
      context.reads,
      filter,
      args.first,
      keysLike(args.after, ['day', 'text', 'id']),
    )
    return pageOf(rows, args.first, totalCount, (row) => [row.dueEnd, row.code, row.id], args.after)
  }

  @Query(() => Commitment, {
    nullable: true,
    description: 'The commitment with this code; null when there is none that the viewer may see.',
  })
  commitment(
    @Arg('code', () => String, { description: "For example 'C-001'." }) code: string,
    @Ctx() context: Context,
  ) {
    return commitmentByCode(context.reads, code)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: CommitmentRow): string {
    return toGlobalId('Commitment', row.id)
  }

  @FieldResolver(() => LocalText, { description: 'What shall be done.' })
  text(@Root() row: CommitmentRow): LocalText {
    return { en: row.textEn, vi: row.textVi }
  }

  @FieldResolver(() => LocalText, { description: 'Why it is of this kind.' })
  kindRule(@Root() row: CommitmentRow): LocalText {
    return KIND_RULES[row.kind].rule
  }

  @FieldResolver(() => Boolean, { description: 'Whether its kind binds whoever said it.' })
  isPromise(@Root() row: CommitmentRow): boolean {
    return KIND_RULES[row.kind].isPromise
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'By when; null when nothing was said.' })
  due(@Root() row: CommitmentRow): PartialDate | null {
    return dateOf(row.due)
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether anybody can tell if it was kept: it has a due date or an indicator. Otherwise show "not measurable yet".',
  })
  isMeasurable(@Root() row: CommitmentRow): boolean {
    return isMeasurable(row)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether its due date has passed without a report of delivery or lapse.',
  })
  isOverdue(@Root() row: CommitmentRow): boolean {
    return isOverdue(row.due, row.status, row.today)
  }

  @FieldResolver(() => AudienceTier, { description: 'Who may read it.' })
  audience(@Root() row: CommitmentRow): string {
    return row.tier
  }

  @FieldResolver(() => [Delegation], {
    nullable: true,
    description: "With AMS_PLUS: the partners that may read it; null for all of the body's.",
  })
  sharedWith(@Root() row: CommitmentRow, @Ctx() context: Context) {
    return row.sharedWith ? context.loader(delegationLoader).loadMany(row.sharedWith) : null
  }

  @FieldResolver(() => [CommitmentActor], { description: "Those who made it, in the source's order." })
  actors(@Root() row: CommitmentRow, @Ctx() context: Context) {
    return context.loader(actorsLoader).load(row.id)
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body it was made in; null when it was made elsewhere.',
  })
  body(@Root() row: CommitmentRow, @Ctx() context: Context) {
    return row.bodyId ? context.loader(bodyLoader).load(row.bodyId) : null
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting it was said at; null when none is on record.',
  })
  meeting(@Root() row: CommitmentRow, @Ctx() context: Context) {
    return row.meetingId ? context.loader(meetingLoader).load(row.meetingId) : null
  }

  @FieldResolver(() => Instrument, {
    nullable: true,
    description: 'The instrument it stands in; null when it stands in none.',
  })
  instrument(@Root() row: CommitmentRow, @Ctx() context: Context) {
    return row.instrumentId ? context.loader(instrumentLoader).load(row.instrumentId) : null
  }

  @FieldResolver(() => [Project], { description: 'Projects it is tied to that the viewer may see.' })
  async projects(@Root() row: CommitmentRow, @Ctx() context: Context) {
    const links = await context.loader(linkedProjectsLoader).load(row.id)
    const projects = await context.loader(projectLoader).loadMany(links.map((link) => link.projectId))
    return projects.filter((project) => project !== null)
  }

  @FieldResolver(() => [CommitmentProgress], { description: 'Reports that the viewer may see, newest first.' })
  progress(@Root() row: CommitmentRow, @Ctx() context: Context) {
    return context.loader(progressLoader).load(row.id)
  }

  @FieldResolver(() => [Attachment], { description: 'Evidence that the viewer may read, oldest first.' })
  attachments(@Root() row: CommitmentRow, @Ctx() context: Context) {
    return context.loader(commitmentFilesLoader).load(row.id)
  }

  @FieldResolver(() => [Source], { description: 'Where it is known from.' })
  sources(@Root() row: CommitmentRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }

  @FieldResolver(() => CommitmentAbilities, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Root() row: CommitmentRow, @Ctx() context: Context): Promise<Record<string, Ability>> {
    const { viewer, language } = context
    const actors = await context.loader(actorsLoader).load(row.id)
    const roles = rolesOf(viewer, [row.delegationId, ...actors.map((actor) => actor.delegationId)])
    return abilitiesBy(COMMITMENT_ACTIONS, language, (name) => judge(COMMITMENT_ACTIONS[name], stateOf(row.status), roles, COMMITMENT_WORDS))
  }
}

@Resolver(() => CommitmentActor)
export class CommitmentActorResolver {
  @FieldResolver(() => LocalText, { description: 'Name as in the source.' })
  label(@Root() row: ActorRow): LocalText {
    return { en: row.labelEn, vi: row.labelVi }
  }

  @FieldResolver(() => Delegation, {
    nullable: true,
    description: 'The delegation; null for a group that the source names only in words.',
  })
  delegation(@Root() row: ActorRow, @Ctx() context: Context) {
    return row.delegationId ? context.loader(delegationLoader).load(row.delegationId) : null
  }
}

@Resolver(() => CommitmentProgress)
export class CommitmentProgressResolver {
  @FieldResolver(() => ID, { description: 'Opaque id; files are attached to it.' })
  id(@Root() row: ProgressRow): string {
    return toGlobalId('CommitmentProgress', row.id)
  }

  @FieldResolver(() => PartialDate, { description: 'The day it speaks of.' })
  effectiveOn(@Root() row: ProgressRow): PartialDate {
    return dateOf(row.effectiveOn)!
  }

  @FieldResolver(() => AudienceTier, { description: 'Who may read it.' })
  audience(@Root() row: ProgressRow): string {
    return row.tier
  }

  @FieldResolver(() => OfficeName, { nullable: true, description: 'The office in which it was recorded.' })
  office(@Root() row: ProgressRow): string | null {
    return row.officeKind
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'The delegation that reports.' })
  delegation(@Root() row: ProgressRow, @Ctx() context: Context) {
    return row.delegationId ? context.loader(delegationLoader).load(row.delegationId) : null
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who reported it; null when the viewer may not know.' })
  reportedBy(@Root() row: ProgressRow, @Ctx() context: Context) {
    return row.personId ? context.loader(personLoader).load(row.personId) : null
  }
}
