import type { ActionTable, Words } from './kernel/actions.js'
import { ATTACHMENT_ACTIONS, ATTACHMENT_WORDS } from './modules/attachments/attachment.policy.js'
import { CALENDAR_ACTIONS, CALENDAR_WORDS } from './modules/calendar/calendar.policy.js'
import { COMMENT_ACTIONS, COMMENT_WORDS } from './modules/comments/comment.policy.js'
import { COMMITMENT_ACTIONS, COMMITMENT_WORDS } from './modules/commitments/commitment.policy.js'
import { HANDOVER_ACTIONS, HANDOVER_WORDS } from './modules/handover/handover.policy.js'
import { OFFICE_ACTIONS, OFFICE_WORDS } from './modules/offices/office.policy.js'
import { CONSULTATION_ACTIONS, CONSULTATION_WORDS } from './modules/consultation/consultation.policy.js'
import { PROJECT_ACTIONS, PROJECT_WORDS } from './modules/projects/project.policy.js'
import { PROPOSAL_ACTIONS, PROPOSAL_WORDS } from './modules/proposals/proposal.policy.js'
import { DECISION_ACTIONS, DECISION_WORDS } from './modules/register/decision.policy.js'
import { ROUND_ACTIONS, ROUND_WORDS } from './modules/rounds/round.policy.js'

/** A workflow as it is printed and checked. */
export interface Workflow {
  title: string
  actions: ActionTable<string, string>
  words: Words<string, string>
  /** Where a new record begins. */
  begins: string[]
}

/** Every action table of the product. */
export const WORKFLOWS: Workflow[] = [
  { title: 'Proposal', actions: PROPOSAL_ACTIONS, words: PROPOSAL_WORDS, begins: ['DRAFT'] },
  { title: 'Round', actions: ROUND_ACTIONS, words: ROUND_WORDS, begins: Object.keys(ROUND_WORDS.states) },
  { title: 'Project', actions: PROJECT_ACTIONS, words: PROJECT_WORDS, begins: Object.keys(PROJECT_WORDS.states) },
  { title: 'Comment', actions: COMMENT_ACTIONS, words: COMMENT_WORDS, begins: ['OPEN'] },
  { title: 'Commitment', actions: COMMITMENT_ACTIONS, words: COMMITMENT_WORDS, begins: Object.keys(COMMITMENT_WORDS.states) },
  { title: 'Decision', actions: DECISION_ACTIONS, words: DECISION_WORDS, begins: ['ENTERED'] },
  { title: 'In-capital consultation', actions: CONSULTATION_ACTIONS, words: CONSULTATION_WORDS, begins: ['OPEN'] },
  { title: 'Attachment', actions: ATTACHMENT_ACTIONS, words: ATTACHMENT_WORDS, begins: Object.keys(ATTACHMENT_WORDS.states) },
  { title: 'Office', actions: OFFICE_ACTIONS, words: OFFICE_WORDS, begins: ['VACANT', 'COMING', 'HELD'] },
  { title: 'Calendar', actions: CALENDAR_ACTIONS, words: CALENDAR_WORDS, begins: Object.keys(CALENDAR_WORDS.states) },
  { title: 'Handover of the chair', actions: HANDOVER_ACTIONS, words: HANDOVER_WORDS, begins: ['NEXT_UNKNOWN', 'UNSIGNED'] },
] as unknown as Workflow[]
