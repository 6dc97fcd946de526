import { PlanFiguresResolver, ReportedFigureResolver } from '../figures/figures.resolver.js'
import { ProjectFactResolver } from './fact.resolver.js'
import { ProjectMutations } from './project.mutations.js'
import { PillarLinkResolver, ProjectMandateResolver, ProjectRelationsResolver } from './project.relations.resolver.js'
import { PlanProjectsResolver, ProjectResolver } from './project.resolver.js'

export const PROJECT_RESOLVERS = [
  PillarLinkResolver, PlanProjectsResolver, ProjectFactResolver, ProjectMandateResolver, ProjectMutations,
  ProjectRelationsResolver, ProjectResolver,
  PlanFiguresResolver, ReportedFigureResolver,
]
