import { DecisionMutations } from './decision.mutations.js'
import {
  DecidedPartnerResolver, DecidedSeatResolver, DecisionMarkResolver, DecisionResolver, ProjectDecisionResolver, ProposalDecisionsResolver,
} from './decision.resolver.js'

export const DECISION_RESOLVERS = [
  DecisionResolver, DecisionMutations, DecidedPartnerResolver, DecidedSeatResolver, DecisionMarkResolver, ProposalDecisionsResolver, ProjectDecisionResolver,
]
