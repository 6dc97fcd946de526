import { ConsultationLive } from './consultation.live.js'
import { ConsultationMutations } from './consultation.mutations.js'
import { ConsultationResolver, NationalPositionResolver, ProposalConsultationResolver } from './consultation.resolver.js'
import { ContributionResolver, InvitationResolver } from './contribution.resolver.js'
import { ContributorResolver } from './contributor.resolver.js'

/** Every resolver of in-capital consultations. */
export const CONSULTATION_RESOLVERS = [
  ConsultationResolver,
  NationalPositionResolver,
  ProposalConsultationResolver,
  ConsultationMutations,
  ConsultationLive,
  InvitationResolver,
  ContributionResolver,
  ContributorResolver,
]
