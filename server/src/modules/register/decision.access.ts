import { fields } from '../../kernel/access-rules.js'

export const DECISION_ACCESS = {
  ...fields('wall', 'Query', 'decision decisions'),
  ...fields('anyone', 'Query', 'registerHead'),
  ...fields('policy', 'Mutation', 'setReviewDate citeParagraph'),
  ...fields('wall', 'Decision', `id number seq outcome decidedAt recordedAt leafHash reviewBy paragraph code title text body proposedBy meeting
    proposal project round conceptNote trail seats partners arithmetic changes changedBy marks proof viewerCan`),
  ...fields('wall', 'DecidedSeat', 'counts kind text number statedAt delegation'),
  ...fields('wall', 'DecidedPartner', 'consents text at byProposal delegation'),
  ...fields('wall', 'DecisionTrail', 'circulatedAt openedAt revision reason rule ruleVersion'),
  ...fields('wall', 'DecisionMark', 'kind value reason at setBy delegation'),
  ...fields('anyone', 'RegisterHead', 'size root at note keyId publicKey'),
  ...fields('own', 'DecisionAbilities', 'setReviewDate citeParagraph'),
  ...fields('wall', 'DecisionOk', 'decision'),
  ...fields('wall', 'DecisionEdge', 'cursor node'),
  ...fields('wall', 'DecisionConnection', 'edges pageInfo totalCount'),
  ...fields('wall', 'Proposal', 'decisions'),
  ...fields('wall', 'Project', 'decision'),
}
