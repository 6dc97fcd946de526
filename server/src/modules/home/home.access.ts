import { fields } from '../../kernel/access-rules.js'

export const HOME_ACCESS = {
  ...fields('own', 'Query', 'needsMeNow'),
  ...fields('own', 'NeedsMeNow', 'duties counts takenOver'),
  ...fields('own', 'TakenOver', 'kind at title from'),
  ...fields('own', 'DutyCount', 'group count'),
  ...fields(
    'wall',
    'Duty',
    'key group rule ruleText verb title code deadline zone due isOverdue count subject askedBy inheritedFrom',
  ),
}
