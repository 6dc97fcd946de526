import { fields } from '../../kernel/access-rules.js'
import { ROUND_ACTIONS } from './round.policy.js'

export const ROUND_ACCESS = {
  ...fields('policy', 'Mutation', `tableProposal callRound extendRound restartRound stopRound moveToMeeting adoptProposal deferProposal referProposal
    sendBackProposal notAdoptProposal statePosition recordPosition confirmRecordedPosition confirmByCapital recordAttendance recordLeaving giveConsent contestChange
    recordDecisionRule`),
  ...fields('wall', 'Subscription', 'roundChanged'),
  ...fields('wall', 'Proposal', 'rounds currentRound procedures'),
  ...fields('wall', 'Round', `id code procedure ask state openedAt openedNumber releasedNumber closesAt closesZone confirmBy confirmZone
    calledReason closedAt closedBy closedHow outcome outcomeReason decidedNumber referredTo proposal meeting deferredTo follows rule board result
    positions viewerCan partners leavers`),
  ...fields('wall', 'Seat', 'counts notified left present delegation position'),
  ...fields('wall', 'Position', `kind text number statedAt outdated provisional pending delegation statedBy office onBehalf confirmation`),
  ...fields('wall', 'PartnerConsentWord', 'consents text at byProposal delegation givenBy office'),
  ...fields('wall', 'OnBehalf', 'channel date spokenBy confirmedAt recordedBy document'),
  ...fields('wall', 'CapitalsConfirmation', 'instrument reference at'),
  ...fields('wall', 'RoundResult', 'adoptable counting answered pending sentence inTheWay silent unreached awaited reserved'),
  ...fields('wall', 'CallableProcedure', 'earliestClose usualClose rule vacant viewerMay'),
  ...fields('anyone', 'DecisionRule', 'text sentences silence blocking'),
  ...fields('own', 'RoundAbilities', Object.keys(ROUND_ACTIONS).join(' ')),
  ...fields('wall', 'RoundStepOk', 'proposal round'),
  ...fields('wall', 'RoundOk', 'round'),
  ...fields('anyone', 'RecordDecisionRuleOk', 'rule'),
  ...fields('wall', 'StatePositionOk', 'round recordedAt replaced'),
}
