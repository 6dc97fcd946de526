import { AppraisalEntity, ProposalEntity, ProposalRevisionEntity } from '../modules/proposals/proposal.entity.js'
import { PositionConfirmationEntity, PositionEntity, RoundEntity } from '../modules/rounds/round.entity.js'

/** Entities that commands save; one line a module. */
export const ENTITIES: (new () => object)[] = [
  ProposalEntity,
  ProposalRevisionEntity,
  AppraisalEntity,
  RoundEntity,
  PositionEntity,
  PositionConfirmationEntity,
]
