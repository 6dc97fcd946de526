import { Arg, Ctx, FieldResolver, GraphQLISODateTime, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { abilitiesBy, judge } from '../../kernel/actions.js'
import { LocalText, type Ability } from '../../kernel/common.types.js'
import { keyOf } from '../../kernel/ids.js'
import { isZone } from '../../kernel/wall-time.js'
import { Delegation } from '../institution/delegation.types.js'
import { bodyLoader, delegationLoader, type DelegationRow } from '../institution/institution.store.js'
import type { RoundRow } from '../rounds/round.store.js'
import { Round } from '../rounds/round.types.js'
import { CALENDAR_ACTIONS, CALENDAR_WORDS, rolesOf } from './calendar.policy.js'
import { hoursBetween, type HolidayRow, type PlaceWindow as PlaceWindowRow } from './calendar.rules.js'
import { holidaysLoader, knownYearsLoader, weekendLoader, type Year } from './calendar.store.js'
import { CalendarAbilities, CalendarYear, DecisionWindow, Holiday, PlaceWindow } from './calendar.types.js'
import { isWindow, roundWindowLoader, windowOf } from './decision-window.js'

@Resolver(() => DecisionWindow)
export class DecisionWindowResolver {
  @Query(() => DecisionWindow, {
    nullable: true,
    description: 'How a window for an answer falls in the capitals of those who count in a body; null when there is no such body or zone, or the window is empty or longer than 400 days.',
  })
  async decisionWindow(
    @Arg('body', () => ID, { description: "Opaque id or key, 'accsm'." }) body: string,
    @Arg('closesAt', () => GraphQLISODateTime, { description: 'The deadline.' }) closesAt: Date,
    @Arg('opensAt', () => GraphQLISODateTime, { nullable: true, description: 'First instant; null for now.' }) opensAt: Date | null,
    @Arg('zone', () => String, { nullable: true, description: "IANA zone of the deadline; null for the body's seat." }) zone: string | null,
    @Ctx() context: Context,
  ) {
    const found = await context.loader(bodyLoader).load(keyOf('Body', body) ?? '')
    const from = opensAt ?? (await context.reads.now())
    if (!found || !isZone(zone ?? found.seatZone) || !isWindow(from, closesAt)) return null
    const places = await windowOf(context.reads, found.id, from, closesAt)
    return { opensAt: from, closesAt, zone: zone ?? found.seatZone, hours: hoursBetween(from, closesAt), places }
  }
}

@Resolver(() => Round)
export class RoundWindowResolver {
  @FieldResolver(() => [PlaceWindow], { nullable: true, description: 'How its window falls in the capital of each delegation that counts in it, in protocol order; null in session.' })
  window(@Root() row: RoundRow, @Ctx() context: Context) {
    return context.loader(roundWindowLoader).load(row)
  }
}

@Resolver(() => PlaceWindow)
export class PlaceWindowResolver {
  @FieldResolver(() => Delegation, { description: 'Whose capital it is.' })
  delegation(@Root() row: PlaceWindowRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }
}

@Resolver(() => Holiday)
export class HolidayResolver {
  @FieldResolver(() => LocalText, { description: 'What it is called in the working languages; no Vietnamese name for most holidays of other states.' })
  name(@Root() row: HolidayRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }
}

@Resolver(() => Delegation)
export class DelegationCalendarResolver {
  @FieldResolver(() => [Int], { description: 'Days on which its public offices are closed every week, in ISO days: 5 is Friday, 7 is Sunday.' })
  async weekend(@Root() row: DelegationRow, @Ctx() context: Context) {
    return (await context.loader(weekendLoader).load(row.id))?.days ?? []
  }

  @FieldResolver(() => CalendarYear, { description: 'Its public holidays in a year.' })
  async calendar(
    @Root() row: DelegationRow,
    @Arg('year', () => Int, { nullable: true, description: 'From 2000 to 2200; null for the running year.' }) year: number | null,
    @Ctx() context: Context,
  ): Promise<Year> {
    const asked = year ?? (await context.reads.now()).getUTCFullYear()
    return { delegationId: row.id, year: Math.min(2200, Math.max(2000, asked)) }
  }
}

@Resolver(() => CalendarYear)
export class CalendarYearResolver {
  @FieldResolver(() => Boolean, { description: 'Whether its holidays are known: given by the library, or confirmed by an official.' })
  async isKnown(@Root() row: Year, @Ctx() context: Context) {
    return (await yearOf(context, row)) !== null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who says so; null when they are not known.' })
  async source(@Root() row: Year, @Ctx() context: Context) {
    return (await yearOf(context, row))?.source ?? null
  }

  @FieldResolver(() => [Holiday], { description: 'Those on record, by day; some may be on record though the year is not known.' })
  holidays(@Root() row: Year, @Ctx() context: Context) {
    return context.loader(holidaysLoader).load(row)
  }

  @FieldResolver(() => CalendarAbilities, { description: 'What the viewer may do with this calendar.' })
  viewerCan(@Root() row: Year, @Ctx() context: Context): Record<string, Ability> {
    const roles = rolesOf(context.viewer, row.delegationId)
    return abilitiesBy(CALENDAR_ACTIONS, context.language, (name) => judge(CALENDAR_ACTIONS[name], 'ON_RECORD', roles, CALENDAR_WORDS))
  }
}

async function yearOf(context: Context, { delegationId, year }: Year) {
  const years = await context.loader(knownYearsLoader).load(delegationId)
  return years.find((known) => known.year === year) ?? null
}
