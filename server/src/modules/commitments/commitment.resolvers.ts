import { CommitmentMutations } from './commitment.mutations.js'
import { CommitmentActorResolver, CommitmentProgressResolver, CommitmentResolver } from './commitment.resolver.js'
import { InstrumentResolver } from './instrument.resolver.js'
import { MyCommitmentsResolver } from './my-commitments.resolver.js'

export const COMMITMENT_RESOLVERS = [
  CommitmentResolver,
  CommitmentActorResolver,
  CommitmentProgressResolver,
  CommitmentMutations,
  MyCommitmentsResolver,
  InstrumentResolver,
]
