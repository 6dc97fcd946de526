import { type AccessRules, fields } from '../../kernel/access-rules.js'

export const OFFICE_ACCESS: AccessRules = {
  ...fields('wall', 'Query', 'officeCandidates'),
  ...fields('policy', 'Mutation', 'handOverOffice entrustOffice endOffice appointToOffice'),
  ...fields('wall', 'Office', 'state takenOverFrom handedOverTo handedOverAt actingFor'),
  ...fields('own', 'Office', 'viewerCan'),
  ...fields('own', 'OfficeAbilities', 'handOver entrust end'),
  ...fields('own', 'Delegation', 'posts'),
  ...fields('own', 'Post', 'kind isVacant appoint'),
  ...fields('wall', 'Position', 'actingFor'),
  ...fields('wall', 'HandOverOfficeOk', 'office successor'),
  ...fields('wall', 'EntrustOfficeOk', 'office acting'),
  ...fields('wall', 'OfficeOk', 'office'),
}
