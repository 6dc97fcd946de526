import { DecisionMutations } from './decision.mutations.js'
import {
  DecidedSeatResolver, DecisionMarkResolver, DecisionResolver, ProjectDecisionResolver, ProposalDecisionsResolver,
} from './decision.resolver.js'

export const DECISION_RESOLVERS = [
  DecisionResolver, DecisionMutations, DecidedSeatResolver, DecisionMarkResolver, ProposalDecisionsResolver, ProjectDecisionResolver,
]
