import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { DUTY_RULES, type DutyRule } from './duty-words.rules.js'

export enum DutyGroupEnum {
  DECIDE = 'DECIDE',
  RESPOND = 'RESPOND',
  REPORT = 'REPORT',
  PREPARE = 'PREPARE',
  READ = 'READ',
}
registerEnumType(DutyGroupEnum, {
  name: 'DutyGroup',
  description: 'What kind of act a duty asks for, in the order of the list.',
  valuesConfig: {
    DECIDE: { description: 'A decision is waiting for the viewer.' },
    RESPOND: { description: 'Somebody asked and waits for an answer.' },
    REPORT: { description: 'Something promised or led is to be reported on.' },
    PREPARE: { description: "The viewer's own unfinished work." },
    READ: { description: 'To know of.' },
  },
})

export const DutyRuleEnum = Object.fromEntries(Object.keys(DUTY_RULES).map((rule) => [rule, rule])) as Record<
  DutyRule,
  DutyRule
>
registerEnumType(DutyRuleEnum, {
  name: 'DutyRule',
  description: 'The rule that put a line on the list.',
  valuesConfig: Object.fromEntries(
    Object.entries(DUTY_RULES).map(([key, { rule }]) => [key, { description: rule.en }]),
  ),
})

@ObjectType({ description: 'One thing that needs the viewer.' })
export class Duty {
  @Field(() => String, { description: 'Stable as long as the duty is.' })
  key!: string
  @Field(() => DutyGroupEnum, { description: 'What kind of act it asks for.' })
  group!: string
  @Field(() => DutyRuleEnum, { description: 'The rule that put it here.' })
  rule!: string
  @Field(() => LocalText, { description: 'The rule in words.' })
  ruleText!: LocalText
  @Field(() => LocalText, { description: 'What to do, to be followed by the title: "Comment on".' })
  verb!: LocalText
  @Field(() => LocalText, { description: 'What it is about.' })
  title!: LocalText
  @Field(() => String, { description: 'Human code of what it is about.' })
  code!: string
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when, an instant; null when there is none.' })
  deadline!: Date | null
  @Field(() => String, { nullable: true, description: 'IANA zone in which the deadline was set; null without one.' })
  zone!: string | null
  @Field(() => PartialDate, { nullable: true, description: 'Due date of a calendar; null when there is none.' })
  due!: PartialDate | null
  @Field(() => Boolean, { description: 'Whether its due date has passed.' })
  isOverdue!: boolean
  @Field(() => Int, { nullable: true, description: 'How many things the line stands for; null for one.' })
  count!: number | null
}

@ObjectType({ description: 'How many duties of a group there are.' })
export class DutyCount {
  @Field(() => DutyGroupEnum, { description: 'The group.' })
  group!: string
  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'An office that the viewer took over within the last 30 days.' })
export class TakenOver {
  @Field(() => OfficeName, { description: 'Which.' })
  kind!: string
  @Field(() => GraphQLISODateTime, { description: 'Since when, an instant in UTC.' })
  at!: Date
}

@ObjectType({ description: 'What needs the viewer now.' })
export class NeedsMeNow {
  @Field(() => [Duty], {
    description: 'In order: decide, respond, report, prepare, read; the soonest first. 200 at most.',
  })
  duties!: Duty[]
  @Field(() => [DutyCount], {
    description: 'How many there are in each group, in order; groups without any are left out.',
  })
  counts!: DutyCount[]
}
