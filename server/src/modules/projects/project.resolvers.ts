import { ProjectFactResolver } from './fact.resolver.js'
import { PillarLinkResolver, ProjectMandateResolver, ProjectRelationsResolver } from './project.relations.resolver.js'
import { PlanProjectsResolver, ProjectResolver } from './project.resolver.js'

export const PROJECT_RESOLVERS = [
  PillarLinkResolver, PlanProjectsResolver, ProjectFactResolver, ProjectMandateResolver, ProjectRelationsResolver, ProjectResolver,
]
