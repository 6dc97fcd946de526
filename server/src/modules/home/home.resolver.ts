import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, Node, PartialDate } from '../../kernel/common.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader, personLoader } from '../institution/institution.store.js'
import { Person } from '../institution/person.types.js'
import { recordOf } from '../node/record.loaders.js'
import { dutiesOf } from './home.duties.js'
import type { Duty as DutyRow } from './duty.rules.js'
import { DUTY_GROUPS, DUTY_RULES } from './duty-words.rules.js'
import { takenOver, type TakenOverRow } from './home.store.js'
import { Duty, DutyGroupEnum, NeedsMeNow, TakenOver } from './home.types.js'

const SHOWN = 200

@Resolver(() => Duty)
export class HomeResolver {
  @Query(() => NeedsMeNow, {
    description:
      'What needs the viewer now, each line with the rule that put it there; empty for a viewer without an office.',
  })
  async needsMeNow(@Ctx() context: Context) {
    const duties = await dutiesOf(context)
    const counts = DUTY_GROUPS.map((group) => ({
      group,
      count: duties.filter(({ rule }) => DUTY_RULES[rule].group === group).length,
    }))
    return { duties: duties.slice(0, SHOWN), counts: counts.filter(({ count }) => count > 0) }
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Whom it was addressed to, when that is the person before the viewer in the office; null otherwise.',
  })
  inheritedFrom(@Root() { inheritedFromId }: DutyRow, @Ctx() context: Context) {
    return inheritedFromId ? context.loader(personLoader).load(inheritedFromId) : null
  }

  @FieldResolver(() => String, { description: 'Stable as long as the duty is.' })
  key(@Root() { rule, subject }: DutyRow): string {
    return `${rule}:${subject.id}`
  }

  @FieldResolver(() => DutyGroupEnum, { description: 'What kind of act it asks for.' })
  group(@Root() { rule }: DutyRow): string {
    return DUTY_RULES[rule].group
  }

  @FieldResolver(() => LocalText, { description: 'The rule in words.' })
  ruleText(@Root() { rule }: DutyRow): LocalText {
    return DUTY_RULES[rule].rule
  }

  @FieldResolver(() => LocalText, { description: 'What to do, to be followed by the title: "Comment on".' })
  verb(@Root() { rule }: DutyRow): LocalText {
    return DUTY_RULES[rule].verb
  }

  @FieldResolver(() => LocalText, { description: 'What it is about.' })
  title(@Root() { titleEn, titleVi }: DutyRow): LocalText {
    return { en: titleEn, vi: titleVi }
  }

  @FieldResolver(() => String, { description: 'Human code of what it is about.' })
  code(@Root() { subject }: DutyRow): string {
    return subject.code
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Due date of a calendar; null when there is none.' })
  due(@Root() row: DutyRow): PartialDate | null {
    return dateOf(row.due)
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record to act on.' })
  subject(@Root() { subject }: DutyRow, @Ctx() context: Context) {
    return recordOf(context, subject.type, subject.id)
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'Who asks; null when nobody in particular does.' })
  askedBy(@Root() { askedById }: DutyRow, @Ctx() context: Context) {
    return askedById ? context.loader(delegationLoader).load(askedById) : null
  }
}

@Resolver(() => NeedsMeNow)
export class TakeoverResolver {
  @FieldResolver(() => [TakenOver], { description: 'Offices that the viewer took over from somebody else within the last 30 days, the latest first.' })
  takenOver(@Ctx() { reads, viewer }: Context): Promise<TakenOverRow[]> | TakenOverRow[] {
    const ids = viewer.offices.map(({ id }) => id)
    return ids.length > 0 ? takenOver(reads, ids) : []
  }
}

@Resolver(() => TakenOver)
export class TakenOverResolver {
  @FieldResolver(() => LocalText, { description: 'Title of the office in words.' })
  title(@Root() { titleEn, titleVi }: TakenOverRow): LocalText {
    return { en: titleEn, vi: titleVi }
  }

  @FieldResolver(() => Person, { nullable: true, description: 'From whom; null when the viewer may not know.' })
  from(@Root() { fromId }: TakenOverRow, @Ctx() context: Context) {
    return context.loader(personLoader).load(fromId)
  }
}
