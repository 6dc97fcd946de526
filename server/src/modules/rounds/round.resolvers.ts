import { PositionMutations } from './position.mutations.js'
import { RoundLive } from './round.live.js'
import { RoundMutations } from './round.mutations.js'
import { OnBehalfResolver, PartnerConsentResolver, PositionResolver, ProposalRoundsResolver, RoundResolver, SeatResolver } from './round.resolver.js'
import { CallableProcedureResolver, ProposalProceduresResolver, RuleMutations, RuleWordsResolver } from './rule.resolver.js'

export const ROUND_RESOLVERS = [
  RoundResolver, SeatResolver, PositionResolver, PartnerConsentResolver, OnBehalfResolver, ProposalRoundsResolver, RuleWordsResolver, CallableProcedureResolver,
  ProposalProceduresResolver, RuleMutations, RoundMutations, PositionMutations, RoundLive,
]
