import { type AccessRules, fields } from '../../kernel/access-rules.js'

export const PROJECT_ACCESS: AccessRules = {
  ...fields('wall', 'Query', 'projects project'),
  ...fields('policy', 'Mutation', 'recordProjectStatus changeProject'),
  ...fields('wall', 'ProjectOk', 'project'),
  ...fields('wall', 'WorkPlan', 'projects'),
  ...fields('wall', 'Project', `id code revision kind status statusRecordedAt participation participationReason recurring venue
    note tier isDemo title summary body workPlan bucket statusEffectiveOn history sources proposer lead leadAgency coLeads
    participants partners area pillars mandate plannedStart plannedEnd revisedStart revisedEnd actualStart actualEnd funding
    budgetNote aliases documents`),
  ...fields('policy', 'Project', 'viewerCan'),
  ...fields('policy', 'ProjectAbilities', 'recordStatus change'),
  ...fields('wall', 'ProjectConnection', 'edges pageInfo totalCount'),
  ...fields('wall', 'ProjectEdge', 'cursor node'),
  ...fields('wall', 'PillarLink', 'role pillar'),
  ...fields('wall', 'ProjectMandate', 'round number proposedBy raisedAt adoptedAt'),
  ...fields('wall', 'ProjectDocument', 'title address'),
  ...fields('wall', 'ProjectFact', `id field value label words effectiveOn recordedAt tier reason person delegation officeKind
    meeting sources`),
}
