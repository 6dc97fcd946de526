import { AgencyResolver } from './agency.resolver.js'
import { BodyResolver, DecisionRuleResolver, ParticipationResolver } from './body.resolver.js'
import { ChairResolver, ChairTermResolver, ReportedTermResolver } from './chair.resolver.js'
import { DelegationResolver } from './delegation.resolver.js'
import { MeetingResolver } from './meeting.resolver.js'
import { OfficeResolver } from './office.resolver.js'
import { PersonResolver } from './person.resolver.js'

export const INSTITUTION_RESOLVERS = [
  AgencyResolver, BodyResolver, ChairResolver, ChairTermResolver, DecisionRuleResolver, DelegationResolver, MeetingResolver,
  OfficeResolver, ParticipationResolver, PersonResolver, ReportedTermResolver,
]
