import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql'
import { abilitiesOf, LocalText } from '../../kernel/common.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { CALENDAR_ACTIONS } from './calendar.policy.js'
import type { WindowWarning } from './calendar.rules.js'

export enum WindowWarningEnum {
  NO_WORKING_DAY = 'NO_WORKING_DAY', CLOSES_ON_HOLIDAY = 'CLOSES_ON_HOLIDAY', CLOSES_ON_WEEKEND = 'CLOSES_ON_WEEKEND',
  CLOSES_AT_MIDNIGHT = 'CLOSES_AT_MIDNIGHT', HOLIDAYS_NOT_KNOWN = 'HOLIDAYS_NOT_KNOWN',
}
registerEnumType(WindowWarningEnum, {
  name: 'WindowWarning',
  description: 'What to look at before a deadline is set.',
  valuesConfig: {
    NO_WORKING_DAY: { description: 'Nobody works in that capital on any day of the window.' },
    CLOSES_ON_HOLIDAY: { description: 'The last day of the window is a public holiday there.' },
    CLOSES_ON_WEEKEND: { description: 'The last day of the window is on the weekend there.' },
    CLOSES_AT_MIDNIGHT: { description: 'It closes as the day begins there: the day before is the last one.' },
    HOLIDAYS_NOT_KNOWN: { description: 'The public holidays of a year in the window are not known: ask the focal point.' },
  },
})

@ObjectType({ description: 'A public holiday of a state, with its source.' })
export class Holiday {
  @Field(() => GraphQLLocalDate, { description: 'The calendar day in that state.' })
  day!: string
  @Field(() => LocalText, { description: 'What it is called in the working languages; no Vietnamese name for most holidays of other states.' })
  name!: LocalText
  @Field(() => String, { nullable: true, description: 'What it is called there, when that is neither.' })
  nameLocal!: string | null
  @Field(() => Boolean, { description: 'Worked out from the moon or the sun: the state announces the day itself, which may differ by one or two.' })
  isEstimate!: boolean
  @Field(() => String, { description: 'Where it is from: an address, a document, or the library that worked it out.' })
  source!: string
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  recordedAt!: Date
}

export const CalendarAbilities = abilitiesOf('CalendarAbilities', CALENDAR_ACTIONS)

@ObjectType({ description: 'The public holidays of a delegation in one year, and whether they are known at all.' })
export class CalendarYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number
}

@ObjectType({ description: 'A window for an answer as one capital sees it.' })
export class PlaceWindow {
  @Field(() => String, { description: 'IANA time zone of the capital.' })
  zone!: string
  @Field(() => String, { description: "Opening on the capital's clocks, '2026-12-04T17:00'." })
  opensLocal!: string
  @Field(() => String, { description: "Closing on the capital's clocks, '2026-12-18T17:00'." })
  closesLocal!: string
  @Field(() => String, { description: "How far its clocks are from UTC at the closing, '+06:30'." })
  closesOffset!: string
  @Field(() => Int, { description: 'Days on which people there work and the window is open for a time.' })
  workingDays!: number
  @Field(() => [Holiday], { description: 'Public holidays on days of the window, by day.' })
  holidays!: Holiday[]
  @Field(() => [Int], { description: 'Years of the window whose holidays are not known.' })
  unknownYears!: number[]
  @Field(() => [WindowWarningEnum], { description: 'What to look at, the gravest first; empty when all is well.' })
  warnings!: readonly WindowWarning[]
}

@ObjectType({ description: 'A window for an answer, by the working calendar of each delegation that counts.' })
export class DecisionWindow {
  @Field(() => GraphQLISODateTime, { description: 'First instant of the window.' })
  opensAt!: Date
  @Field(() => GraphQLISODateTime, { description: 'The deadline: the window is open before it and closed at it.' })
  closesAt!: Date
  @Field(() => String, { description: 'IANA zone in which the deadline is set.' })
  zone!: string
  @Field(() => Int, { description: 'Whole hours from opening to closing.' })
  hours!: number
  @Field(() => [PlaceWindow], { description: 'One of each delegation that counts at the opening, in protocol order.' })
  places!: PlaceWindow[]
}

@ObjectType({ description: 'The calendar was changed.' })
export class CalendarOk {
  @Field(() => Delegation, { description: 'The delegation whose calendar it is.' })
  delegation!: Delegation
}

export const RecordHolidayResult = resultUnion('RecordHoliday', CalendarOk)
export const ConfirmHolidayYearResult = resultUnion('ConfirmHolidayYear', CalendarOk)
