import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { PartialDate } from '../../kernel/common.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { meetingLoader } from '../institution/institution.store.js'
import { Meeting } from '../institution/meeting.types.js'
import { WorkPlan } from '../plans/plan.types.js'
import { momentOf } from '../projects/project.moment.js'
import { MomentArgs } from '../projects/project.resolver.js'
import { ROLL_UP_RULE, ROUNDING_RULE, statusesIn } from '../projects/project.rules.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { comparisonOf } from './comparison.js'
import { figuresOf } from './figures.rules.js'
import { reportedFiguresLoader, type ReportedFigureRow, statusCountsLoader } from './figures.store.js'
import { FigureCheck, FigureComparison, PlanFigures, ReportedCount, ReportedFigure } from './figures.types.js'
import { BUCKET_OF_GROUP, checksOf, REPORTED_GROUPS } from './reconcile.rules.js'
import { seatDay } from '../../kernel/wall-time.js'

@Resolver(() => WorkPlan)
export class PlanFiguresResolver {
  @FieldResolver(() => PlanFigures, { description: 'Its projects counted by public group; each count is the number of rows that the same filter finds.' })
  async figures(@Root() plan: { id: string }, @Args(() => MomentArgs) { asOf, knownAt }: MomentArgs, @Ctx() context: Context) {
    const moment = momentOf(asOf, knownAt)
    const figures = figuresOf(await context.loader(statusCountsLoader).load({ planId: plan.id, moment }))
    const buckets = figures.buckets.map((bucket) => ({ ...bucket, statuses: statusesIn(bucket.bucket) }))
    const day = moment?.day ?? seatDay(await context.reads.now())
    return { ...figures, buckets, asOf: day, knownAt: moment?.knownAt ?? null, rule: ROLL_UP_RULE, rounding: ROUNDING_RULE }
  }

  @FieldResolver(() => [ReportedFigure], { description: 'Figures that sources report about it, latest first.' })
  reportedFigures(@Root() plan: { id: string }, @Ctx() context: Context) {
    return context.loader(reportedFiguresLoader).load(plan.id)
  }
}

@Resolver(() => ReportedFigure)
export class ReportedFigureResolver {
  @FieldResolver(() => String, { description: "Stable key, for example 'accsm3-2022-08-03'." })
  key(@Root() row: ReportedFigureRow): string {
    return row.id
  }

  @FieldResolver(() => PartialDate, { description: 'The day that the figure speaks of.' })
  asOf(@Root() row: ReportedFigureRow) {
    return dateOf(row.asOf)
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting at which it was reported; null when not known.' })
  reportedAt(@Root() row: ReportedFigureRow, @Ctx() context: Context) {
    return row.reportedAtId && context.loader(meetingLoader).load(row.reportedAtId)
  }

  @FieldResolver(() => [ReportedCount], { description: 'The counts that it gives, in the order of reports.' })
  counts(@Root() { counts, reportedPercent }: ReportedFigureRow): object[] {
    return REPORTED_GROUPS.filter((group) => counts?.[group] !== undefined).map((group) => ({
      bucket: BUCKET_OF_GROUP[group], count: counts![group], reportedPercent: reportedPercent?.[group] ?? null,
    }))
  }

  @FieldResolver(() => [FigureCheck], { description: 'The figure against its own counts; empty when there is nothing to compare.' })
  checks(@Root() row: ReportedFigureRow) {
    return checksOf(row)
  }

  @FieldResolver(() => FigureComparison, { nullable: true, description: "The reported total beside the projects known here; null for a figure that counts only some of the plan's items." })
  comparison(@Root() row: ReportedFigureRow, @Ctx() context: Context) {
    return row.isPart ? null : comparisonOf(context, row)
  }

  @FieldResolver(() => [Source], { description: 'Who reports it.' })
  sources(@Root() row: ReportedFigureRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
