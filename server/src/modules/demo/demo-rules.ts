import type { Transaction } from '../../kernel/transaction.js'
import { recordRule, type NewRule } from '../rounds/rule.commands.js'

const MADE_UP = 'Demonstration: made up to show'
const NOT_PUBLIC = 'It is not the rule of the body, which is not public.'

/** Silence is consent, within two weeks. */
const BY_SILENCE: Omit<NewRule, 'bodyId' | 'heard' | 'basis'> = {
  procedure: 'silence', effectiveFrom: '2026-01-01', counts: ['member'], mayCall: ['chair', 'desk_officer'], silenceMeans: 'consent',
  blocking: ['OBJECT', 'NEED_MORE_TIME', 'NEED_CAPITAL'], objectionNeedsReason: true, minimumHours: 72, usualHours: 336, quorum: null,
  earlyClose: 'all_answered', restartsOnChange: true, vacantBlocks: true, confirmHours: null, unconfirmedMeans: 'defers',
  leaverObjection: 'until_recorded', partnerConsent: 'named', partnerRefusal: 'consultation',
}

const RULES: NewRule[] = [
  {
    ...BY_SILENCE, bodyId: 'accsm', heard: ['member', 'observer'],
    basis: `${MADE_UP} a silence procedure, after the practice of UN decision 74/544 and the two weeks of a sister body. ${NOT_PUBLIC}`,
  },
  {
    ...BY_SILENCE, bodyId: 'accsm-plus-3', heard: ['member', 'partner', 'observer'],
    basis: `${MADE_UP} a joint item: the members decide by silence, and the partner that the text names gives its own consent afterwards. ${NOT_PUBLIC}`,
  },
]

/** A made-up second version of each body's silence procedure, by which silence is consent; made once. */
export async function loadDemoRules(system: Transaction): Promise<void> {
  const known = await system.rows<{ bodyId: string }>(`select body_id from decision_rule where is_demo`)
  for (const rule of RULES) if (!known.some(({ bodyId }) => bodyId === rule.bodyId)) await recordRule(system, rule, true)
}
