import { AreaResolver, PillarResolver } from './area.resolver.js'
import { WorkPlanResolver } from './plan.resolver.js'

export const PLAN_RESOLVERS = [AreaResolver, PillarResolver, WorkPlanResolver]
