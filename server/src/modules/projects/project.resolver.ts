import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, GraphQLISODateTime, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { abilitiesBy, judge } from '../../kernel/actions.js'
import { Ability, LocalText, PartialDate } from '../../kernel/common.types.js'
import { idOf, isRowId, toGlobalId } from '../../kernel/ids.js'
import { keysOf, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { Body } from '../institution/body.types.js'
import { bodyLoader } from '../institution/institution.store.js'
import { registerNode } from '../node/node.registry.js'
import { workPlanLoader } from '../plans/plan.store.js'
import { WorkPlan } from '../plans/plan.types.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { ProjectSortEnum, StatusBucket } from './project.enums.types.js'
import { filterOf } from './project.filter.js'
import { historyLoader } from './project.history.store.js'
import { ProjectFilterInput } from './project.inputs.js'
import { momentOf } from './project.moment.js'
import { PROJECT_ACTIONS, PROJECT_WORDS, type ProjectAction, rolesOf } from './project.policy.js'
import { BUCKET_OF } from './project.rules.js'
import { findProject, listProjects, projectLoader, type ProjectRow } from './project.store.js'
import { Project, ProjectAbilities, ProjectConnection, ProjectFact } from './project.types.js'

registerNode('Project', async (context, id) => (isRowId(id) ? context.loader(projectLoader).load(id) : null))

/** The moment that a question is about. */
@ArgsType()
export class MomentArgs {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'As of this day, by the day from which facts hold; null for today. Days are those of Jakarta, the seat.' })
  asOf?: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'By what was recorded until this instant; null for all that is recorded.' })
  knownAt?: Date | null
}

@ArgsType()
class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilterInput, { nullable: true, description: 'Which projects; null for all that the viewer may see.' })
  filter?: ProjectFilterInput | null
  @Field(() => ProjectSortEnum, { defaultValue: ProjectSortEnum.CODE, description: 'In which order.' })
  sort!: ProjectSortEnum
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'As of this day, by the day from which facts hold; null for today. Days are those of Jakarta, the seat.' })
  asOf?: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'By what was recorded until this instant; null for all that is recorded.' })
  knownAt?: Date | null
}

/** A page of projects; `planId` narrows beyond the filter. */
async function pageOfProjects(context: Context, { filter, sort, asOf, knownAt, first, after }: ProjectsArgs, planId?: string) {
  const wanted = { ...filterOf(filter ?? {}), ...(planId && { workPlanId: planId }) }
  const moment = momentOf(asOf, knownAt)
  const { rows, totalCount } = await listProjects(context.reads, wanted, sort, moment, first, keysOf(after, 2))
  return pageOf(rows, first, totalCount, ({ sortKey, id }) => [sortKey, id], after)
}

@Resolver(() => WorkPlan)
export class PlanProjectsResolver {
  @FieldResolver(() => ProjectConnection, { description: 'The projects of the plan that the viewer may see.' })
  projects(@Root() plan: { id: string }, @Args(() => ProjectsArgs) args: ProjectsArgs, @Ctx() context: Context) {
    return pageOfProjects(context, args, plan.id)
  }
}

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => ProjectConnection, { description: 'Projects that the viewer may see.' })
  projects(@Args(() => ProjectsArgs) args: ProjectsArgs, @Ctx() context: Context) {
    return pageOfProjects(context, args)
  }

  @Query(() => Project, { nullable: true, description: 'One project; null when there is none that the viewer may see, or none was known at that moment.' })
  project(
    @Arg('id', () => ID, { description: "Opaque id, or code such as 'P-2026-014'." }) id: string,
    @Args(() => MomentArgs) { asOf, knownAt }: MomentArgs,
    @Ctx() context: Context,
  ) {
    return findProject(context.reads, idOf('Project', id) ?? id, momentOf(asOf, knownAt))
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: ProjectRow): string {
    return toGlobalId('Project', row.id)
  }

  @FieldResolver(() => LocalText, { description: 'Title.' })
  title(@Root() row: ProjectRow): LocalText {
    return { en: row.titleEn, vi: row.titleVi }
  }

  @FieldResolver(() => LocalText, { description: 'Summary.' })
  summary(@Root() row: ProjectRow): LocalText {
    return { en: row.summaryEn, vi: row.summaryVi }
  }

  @FieldResolver(() => Body, { description: 'The body that it belongs to.' })
  body(@Root() row: ProjectRow, @Ctx() context: Context) {
    return context.loader(bodyLoader).load(row.bodyId)
  }

  @FieldResolver(() => WorkPlan, { nullable: true, description: 'The plan in which it stands; null when no source ties it to one.' })
  workPlan(@Root() row: ProjectRow, @Ctx() context: Context) {
    return row.workPlanId && context.loader(workPlanLoader).load(row.workPlanId)
  }

  @FieldResolver(() => StatusBucket, { nullable: true, description: 'The public group in which its status counts; null for none.' })
  bucket(@Root() row: ProjectRow) {
    return row.status && BUCKET_OF[row.status]
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'From which day the status holds.' })
  statusEffectiveOn(@Root() row: ProjectRow) {
    return dateOf(row.statusEffectiveOn)
  }

  @FieldResolver(() => [ProjectFact], { description: 'What was recorded, in the order of recording, as far as the viewer may see; the latest 500.' })
  history(@Root() row: ProjectRow, @Ctx() context: Context) {
    return context.loader(historyLoader).load({ id: row.id, moment: row.moment })
  }

  @FieldResolver(() => ProjectAbilities, { description: 'What the viewer may do with it now.' })
  viewerCan(@Root() row: ProjectRow, @Ctx() { viewer, language }: Context): Record<ProjectAction, Ability> {
    const roles = rolesOf(viewer, row)
    return abilitiesBy(PROJECT_ACTIONS, language, (name) => judge(PROJECT_ACTIONS[name], row.status ?? 'UNSTATED', roles, PROJECT_WORDS))
  }

  @FieldResolver(() => [Source], { description: 'Where it is known from.' })
  sources(@Root() row: ProjectRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
