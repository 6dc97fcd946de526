import { fields, type AccessRules } from '../../kernel/access-rules.js'

export const CLOCK_ACCESS: AccessRules = {
  ...fields('anyone', 'Query', 'clock'),
  ...fields('policy', 'Mutation', 'leapClock'),
  ...fields('anyone', 'Subscription', 'clockChanged'),
  ...fields('anyone', 'Clock', 'now leapSeconds'),
  ...fields('wall', 'Clock', 'next'),
  ...fields('own', 'Clock', 'viewerCanLeap'),
  ...fields('secretariat', 'Clock', 'serverSkew'),
  ...fields('wall', 'NextDeadline', 'at zone code'),
  ...fields('secretariat', 'ServerSkew', 'ms uncertaintyMs measuredAt'),
  ...fields('anyone', 'LeapClockOk', 'clock'),
}
