import type { AccessRules } from './kernel/access-rules.js'
import { KERNEL_ACCESS } from './kernel/kernel.access.js'
import { ATTACHMENT_ACCESS } from './modules/attachments/attachment.access.js'
import { CALENDAR_ACCESS } from './modules/calendar/calendar.access.js'
import { CLOCK_ACCESS } from './modules/clock/clock.access.js'
import { COMMENT_ACCESS } from './modules/comments/comment.access.js'
import { COMMITMENT_ACCESS } from './modules/commitments/commitment.access.js'
import { CONSULTATION_ACCESS } from './modules/consultation/consultation.access.js'
import { DEMO_ACCESS } from './modules/demo/demo.access.js'
import { FIGURE_ACCESS } from './modules/figures/figures.access.js'
import { HANDOVER_ACCESS } from './modules/handover/handover.access.js'
import { HISTORY_ACCESS } from './modules/history/history.access.js'
import { HOME_ACCESS } from './modules/home/home.access.js'
import { INSTITUTION_ACCESS } from './modules/institution/institution.access.js'
import { NODE_ACCESS } from './modules/node/node.access.js'
import { OFFICE_ACCESS } from './modules/offices/office.access.js'
import { PLAN_ACCESS } from './modules/plans/plan.access.js'
import { PROJECT_ACCESS } from './modules/projects/project.access.js'
import { PROPOSAL_ACCESS } from './modules/proposals/proposal.access.js'
import { REFERENCE_ACCESS } from './modules/reference/reference.access.js'
import { DECISION_ACCESS } from './modules/register/decision.access.js'
import { ROUND_ACCESS } from './modules/rounds/round.access.js'
import { SEARCH_ACCESS } from './modules/search/search.access.js'
import { SESSION_ACCESS } from './modules/sessions/session.access.js'

/** What guards each field of the schema. A field missing here, or gone from the schema, fails the test. */
export const ACCESS: AccessRules = {
  ...KERNEL_ACCESS,
  ...NODE_ACCESS,
  ...SESSION_ACCESS,
  ...DEMO_ACCESS,
  ...REFERENCE_ACCESS,
  ...INSTITUTION_ACCESS,
  ...OFFICE_ACCESS,
  ...HANDOVER_ACCESS,
  ...PLAN_ACCESS,
  ...PROJECT_ACCESS,
  ...FIGURE_ACCESS,
  ...PROPOSAL_ACCESS,
  ...ROUND_ACCESS,
  ...DECISION_ACCESS,
  ...CONSULTATION_ACCESS,
  ...COMMENT_ACCESS,
  ...ATTACHMENT_ACCESS,
  ...COMMITMENT_ACCESS,
  ...SEARCH_ACCESS,
  ...HISTORY_ACCESS,
  ...HOME_ACCESS,
  ...CALENDAR_ACCESS,
  ...CLOCK_ACCESS,
}
