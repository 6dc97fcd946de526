import { fields } from '../../kernel/access-rules.js'

export const COMMITMENT_ACCESS = {
  ...fields('wall', 'Query', 'commitments commitment'),
  ...fields('own', 'Query', 'myCommitments'),
  ...fields('anyone', 'Query', 'instruments instrument'),
  ...fields('policy', 'Mutation', 'recordCommitment amendCommitment reportProgress'),
  ...fields(
    'wall',
    'Commitment',
    `id code kind kindRule isPromise text verbVi madeAt paragraph due indicator isMeasurable isOverdue status
    audience sharedWith isDemo recordedAt revision actors body meeting instrument projects progress attachments sources viewerCan`,
  ),
  ...fields('wall', 'CommitmentConnection', 'edges pageInfo totalCount'),
  ...fields('wall', 'CommitmentEdge', 'cursor node'),
  ...fields('wall', 'CommitmentAbilities', 'reportProgress amend attach'),
  ...fields('wall', 'CommitmentActor', 'label delegation'),
  ...fields(
    'wall',
    'CommitmentProgress',
    'id status text effectiveOn evidenceUrl recordedAt office audience delegation reportedBy',
  ),
  ...fields('own', 'MyCommitments', 'delegation openPromises commitments nextDue projects'),
  ...fields('wall', 'CommitmentOk', 'commitment'),
  ...fields('anyone', 'Instrument', 'id key level kind number name dated issuer status note implements sources'),
  ...fields('wall', 'Instrument', 'commitments'),
  ...fields('anyone', 'InstrumentConnection', 'edges pageInfo totalCount'),
  ...fields('anyone', 'InstrumentEdge', 'cursor node'),
}
