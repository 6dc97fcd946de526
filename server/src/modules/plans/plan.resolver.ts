import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { keyOf, toGlobalId } from '../../kernel/ids.js'
import { dateOf } from '../../kernel/presenters.js'
import { Body } from '../institution/body.types.js'
import { bodyLoader, meetingLoader } from '../institution/institution.store.js'
import { Meeting } from '../institution/meeting.types.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { areasLoader, listWorkPlans, workPlanLoader, type WorkPlanRow } from './plan.store.js'
import { Area, WorkPlan } from './plan.types.js'

const findPlan = (context: Context, id: string) => context.loader(workPlanLoader).load(id)
registerNode('WorkPlan', findPlan)

@Resolver(() => WorkPlan)
export class WorkPlanResolver {
  @Query(() => [WorkPlan], { description: 'Work plans by body, newest first; at most 200.' })
  workPlans(
    @Arg('body', () => String, { nullable: true, description: 'Of this body only, by key or id.' }) body: string | null,
    @Ctx() context: Context,
  ) {
    return listWorkPlans(context.reads, body ? (keyOf('Body', body) ?? '') : null)
  }

  @Query(() => WorkPlan, { nullable: true, description: 'One work plan; null when there is none.' })
  workPlan(@Arg('id', () => ID, { description: "Opaque id, or key such as 'accsm3-2021-2025'." }) id: string, @Ctx() context: Context) {
    const key = keyOf('WorkPlan', id)
    return key && findPlan(context, key)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: WorkPlanRow): string {
    return toGlobalId('WorkPlan', row.id)
  }

  @FieldResolver(() => String, { description: "Stable key, for example 'accsm-2021-2025'; used in filters and addresses." })
  key(@Root() row: WorkPlanRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Name of the plan.' })
  name(@Root() row: WorkPlanRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }

  @FieldResolver(() => Body, { description: 'The body whose plan it is.' })
  body(@Root() row: WorkPlanRow, @Ctx() context: Context) {
    return context.loader(bodyLoader).load(row.bodyId)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The day of which the status is reported; null when it follows from the years.' })
  statusAsOf(@Root() row: WorkPlanRow) {
    return dateOf(row.statusAsOf)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was adopted; null when no source says so.' })
  adoptedOn(@Root() row: WorkPlanRow) {
    return dateOf(row.adoptedOn)
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting that adopted it; null when no source says so.' })
  adoptedAt(@Root() row: WorkPlanRow, @Ctx() context: Context) {
    return row.adoptedAtId && context.loader(meetingLoader).load(row.adoptedAtId)
  }

  @FieldResolver(() => [Area], { description: 'Its areas, by number.' })
  areas(@Root() row: WorkPlanRow, @Ctx() context: Context) {
    return context.loader(areasLoader).load(row.id)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: WorkPlanRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
