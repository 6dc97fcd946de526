import { type AccessRules, fields } from '../../kernel/access-rules.js'

/** Counts of projects stand behind the wall like the projects; reported figures are published. */
export const FIGURE_ACCESS: AccessRules = {
  ...fields('wall', 'WorkPlan', 'figures'),
  ...fields('anyone', 'WorkPlan', 'reportedFigures'),
  ...fields('wall', 'PlanFigures', 'asOf knownAt total buckets cancelled withoutStatus rule rounding'),
  ...fields('wall', 'FigureBucket', 'bucket count percent statuses'),
  ...fields('anyone', 'ReportedFigure', 'key total isPart note checks asOf reportedAt counts sources'),
  ...fields('wall', 'ReportedFigure', 'comparison'),
  ...fields('wall', 'FigureComparison', 'knownThen known difference words'),
  ...fields('anyone', 'ReportedCount', 'bucket count reportedPercent'),
  ...fields('anyone', 'FigureCheck', 'about verdict words'),
}
