import { fields } from '../../kernel/access-rules.js'
import { PROPOSAL_ACTIONS } from './proposal.policy.js'

export const PROPOSAL_ACCESS = {
  ...fields('wall', 'Query', 'proposal proposals'),
  ...fields('anyone', 'Query', 'appraisalPoints'),
  ...fields('policy', 'Mutation', `createProposal saveConceptNote submitProposal returnProposal circulateProposal startRevision
    releaseRevision withdrawProposal`),
  ...fields('wall', 'Subscription', 'proposalChanged'),
  ...fields('wall', 'Proposal', `id code state revision tier audience releasedNumber commentsCloseAt commentsCloseZone isDemo
    createdAt changedAt endedReason title delegation body workPlan meeting sharedWith revisions newestRevision appraisals
    viewerCan`),
  ...fields('wall', 'ProposalRevision', `id number changeKind changeSummary contestedAt contestReason contestedBy savedAt submittedAt releasedAt
    textHash saves isDraft conceptNote createdBy sections`),
  ...fields('wall', 'ConceptNote', `titleEn titleVi briefEn briefVi isRecurring previousProjectCode crossSector pillarIds areaId
    problem objective outputs activities indicators beneficiaries inclusion risks sustainability leadId leadAgencyId coLeadIds
    participation participantIds participationReason partnerIds plannedStart plannedEnd venue funding budgetNote`),
  ...fields('wall', 'Funding', 'sourceId label amount currency costSharing'),
  ...fields('wall', 'Activity', 'text when'),
  ...fields('wall', 'Indicator', 'text target'),
  ...fields('wall', 'SectionStatus', 'key isComplete isStarted missing'),
  ...fields('wall', 'Appraisal', 'number checklist outcome reasons recordedAt appraisedBy'),
  ...fields('wall', 'CheckedPoint', 'key met note'),
  ...fields('anyone', 'AppraisalPoint', 'key asks'),
  ...fields('wall', 'ProposalOk', 'proposal'),
  ...fields('wall', 'ProposalEdge', 'cursor node'),
  ...fields('wall', 'ProposalConnection', 'edges pageInfo totalCount'),
  ...fields('own', 'ProposalAbilities', Object.keys(PROPOSAL_ACTIONS).join(' ')),
}
