import { fields } from '../../kernel/access-rules.js'

export const HISTORY_ACCESS = {
  ...fields('wall', 'Query', 'history auditTrail'),
  ...fields(
    'wall',
    'AuditEntry',
    'id at action act subjectType subjectCode subject delegation person actingFor office changes reason audience',
  ),
  ...fields('wall', 'FieldChange', 'field before after'),
  ...fields('wall', 'AuditEntryConnection', 'edges pageInfo totalCount isCapped'),
  ...fields('wall', 'AuditEntryEdge', 'cursor node'),
}
