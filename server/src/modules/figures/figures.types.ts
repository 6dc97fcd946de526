import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql'
import { LocalText } from '../../kernel/common.types.js'
import { ProjectStatusEnum, StatusBucket } from '../projects/project.enums.types.js'

@ObjectType({ description: 'One group of a count.' })
export class FigureBucket {
  @Field(() => StatusBucket, { description: 'The group.' })
  bucket!: StatusBucket
  @Field(() => Int, { description: 'How many projects count in it.' })
  count!: number
  @Field(() => Int, { description: 'Its share of the total in whole percent; the shares add up to 100.' })
  percent!: number
  @Field(() => [ProjectStatusEnum], { description: 'The statuses that count in it: the filter that finds exactly these projects.' })
  statuses!: ProjectStatusEnum[]
}

@ObjectType({ description: "A plan's projects counted at a moment, as far as the viewer may see them." })
export class PlanFigures {
  @Field(() => GraphQLLocalDate, { description: 'As of this day.' })
  asOf!: string
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'By what was recorded until this instant; null for all that is recorded.' })
  knownAt!: Date | null
  @Field(() => Int, { description: 'How many projects count: the sum of the groups.' })
  total!: number
  @Field(() => [FigureBucket], { description: 'The groups in the order of reports.' })
  buckets!: FigureBucket[]
  @Field(() => Int, { description: 'Cancelled projects, outside the total.' })
  cancelled!: number
  @Field(() => Int, { description: 'Projects whose status nobody has stated, outside the total.' })
  withoutStatus!: number
  @Field(() => LocalText, { description: 'The rule by which statuses roll up to groups.' })
  rule!: LocalText
  @Field(() => LocalText, { description: 'How percentages are rounded.' })
  rounding!: LocalText
}

export enum FigureVerdict { AGREES = 'AGREES', CONTRADICTS = 'CONTRADICTS' }
registerEnumType(FigureVerdict, {
  name: 'FigureVerdict',
  description: "Whether what a source prints agrees with the source's own counts.",
  valuesConfig: { AGREES: { description: 'It agrees.' }, CONTRADICTS: { description: 'It contradicts them.' } },
})

export enum FigureCheckSubject { TOTAL = 'TOTAL', SHARES = 'SHARES', GROUP_SHARES = 'GROUP_SHARES' }
registerEnumType(FigureCheckSubject, {
  name: 'FigureCheckSubject',
  description: 'What is compared.',
  valuesConfig: {
    TOTAL: { description: 'The total with the sum of the counts.' },
    SHARES: { description: 'The printed shares of the three groups with the counts.' },
    GROUP_SHARES: { description: 'The printed shares of "completed or ongoing" and "planned" with the counts.' },
  },
})

@ObjectType({ description: 'One comparison of a reported figure with its own counts.' })
export class FigureCheck {
  @Field(() => FigureCheckSubject, { description: 'What is compared.' })
  about!: FigureCheckSubject
  @Field(() => FigureVerdict, { description: 'What came of it.' })
  verdict!: FigureVerdict
  @Field(() => LocalText, { description: 'The arithmetic in words.' })
  words!: LocalText
}

@ObjectType({ description: 'A count as a source reports it.' })
export class ReportedCount {
  @Field(() => StatusBucket, { description: 'The group.' })
  bucket!: StatusBucket
  @Field(() => Int, { description: 'The count.' })
  count!: number
  @Field(() => Int, { nullable: true, description: 'The share that the source prints, whole percent; null when it prints none.' })
  reportedPercent!: number | null
}

@ObjectType({ description: 'A figure quoted in a source, kept as reported and compared with its own counts and with the projects known here.' })
export class ReportedFigure {
  @Field(() => String, { description: "Stable key, for example 'accsm3-2022-08-03'." })
  key!: string
  @Field(() => Int, { nullable: true, description: 'The reported total; null when not reported.' })
  total!: number | null
  @Field(() => Boolean, { description: "Whether it counts only some of the plan's items, as its note says." })
  isPart!: boolean
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
  @Field(() => [FigureCheck], { description: 'The figure against its own counts; empty when there is nothing to compare.' })
  checks!: FigureCheck[]
}

@ObjectType({ description: 'A reported total beside the projects known here by title, and the difference.' })
export class FigureComparison {
  @Field(() => Int, { description: "Projects of the plan that are known here by title as of the figure's day." })
  knownThen!: number
  @Field(() => Int, { description: 'Projects of the plan that are known here by title as of today.' })
  known!: number
  @Field(() => Int, { nullable: true, description: 'Reported total less known projects of today, at least 0; null without a reported total.' })
  difference!: number | null
  @Field(() => LocalText, { description: 'The same in words.' })
  words!: LocalText
}
