import { fields, type AccessRules } from '../../kernel/access-rules.js'

/** Holidays are published by every state; who may change them is judged. */
export const CALENDAR_ACCESS: AccessRules = {
  ...fields('anyone', 'Query', 'decisionWindow'),
  ...fields('policy', 'Mutation', 'recordHoliday confirmHolidayYear'),
  ...fields('anyone', 'Delegation', 'weekend calendar'),
  ...fields('anyone', 'CalendarYear', 'year isKnown source holidays'),
  ...fields('own', 'CalendarYear', 'viewerCan'),
  ...fields('own', 'CalendarAbilities', 'recordHoliday confirmHolidayYear'),
  ...fields('anyone', 'Holiday', 'day name nameLocal isEstimate source recordedAt'),
  ...fields('anyone', 'DecisionWindow', 'opensAt closesAt zone hours places'),
  ...fields('wall', 'Round', 'window'),
  ...fields('anyone', 'PlaceWindow', 'delegation zone opensLocal closesLocal closesOffset workingDays holidays unknownYears warnings'),
  ...fields('anyone', 'CalendarOk', 'delegation'),
}
