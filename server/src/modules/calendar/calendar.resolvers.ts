import { CalendarMutations } from './calendar.mutations.js'
import {
  CalendarYearResolver, DecisionWindowResolver, DelegationCalendarResolver, HolidayResolver, PlaceWindowResolver, RoundWindowResolver,
} from './calendar.resolver.js'

export const CALENDAR_RESOLVERS = [
  CalendarMutations, CalendarYearResolver, DecisionWindowResolver, DelegationCalendarResolver, HolidayResolver, PlaceWindowResolver,
  RoundWindowResolver,
]
