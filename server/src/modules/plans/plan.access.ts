import { type AccessRules, fields } from '../../kernel/access-rules.js'

/** Plans and their areas are published. */
export const PLAN_ACCESS: AccessRules = {
  ...fields('anyone', 'Query', 'workPlans workPlan pillars'),
  ...fields('anyone', 'WorkPlan', `id key fromYear toYear taxonomy status statusAsOf itemCount note isDemo name body adoptedOn
    adoptedAt areas sources`),
  ...fields('anyone', 'Area', 'id key kind number note name workPlan sources'),
  ...fields('anyone', 'Pillar', 'id key abbreviation note name sources'),
}
