import { OfficeMutations } from './office.mutations.js'
import { DelegationPostsResolver, OfficeInTimeResolver, PositionOfficeResolver } from './office.resolver.js'

export const OFFICE_RESOLVERS = [OfficeInTimeResolver, OfficeMutations, DelegationPostsResolver, PositionOfficeResolver]
