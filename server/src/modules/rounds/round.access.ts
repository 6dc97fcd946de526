import { fields } from '../../kernel/access-rules.js'

export const ROUND_ACCESS = {
  ...fields('policy', 'Mutation', 'tableProposal statePosition adoptProposal deferProposal sendBackProposal notAdoptProposal'),
  ...fields('wall', 'Subscription', 'roundChanged'),
  ...fields('wall', 'Proposal', 'rounds currentRound'),
  ...fields('wall', 'Round', `id code state openedAt openedNumber releasedNumber closedAt outcome outcomeReason decidedNumber proposal
    meeting deferredTo rule board result positions viewerCan`),
  ...fields('wall', 'Seat', 'counts delegation position'),
  ...fields('wall', 'Position', 'kind text number statedAt outdated delegation statedBy'),
  ...fields('wall', 'RoundResult', 'adoptable counting answered sentence'),
  ...fields('own', 'RoundAbilities', 'statePosition'),
  ...fields('wall', 'RoundStepOk', 'proposal round'),
  ...fields('wall', 'StatePositionOk', 'round recordedAt'),
}
