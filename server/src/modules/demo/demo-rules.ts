import type { Transaction } from '../../kernel/transaction.js'
import { recordRule } from '../rounds/rule.commands.js'

const BASIS = 'Demonstration: made up to show a silence procedure, after the practice of UN decision 74/544 and the two weeks of a sister body. It is not the rule of ACCSM, which is not public.'

/** A made-up second version of ACCSM's silence procedure, by which silence is consent; made once. */
export async function loadDemoRule(system: Transaction): Promise<void> {
  const known = await system.rows(`select from decision_rule where is_demo`)
  if (known.length > 0) return
  await recordRule(
    system,
    {
      bodyId: 'accsm', procedure: 'silence', effectiveFrom: '2026-01-01', counts: ['member'], heard: ['member', 'observer'],
      mayCall: ['chair', 'desk_officer'], silenceMeans: 'consent', blocking: ['OBJECT', 'NEED_MORE_TIME', 'NEED_CAPITAL'],
      objectionNeedsReason: true, minimumHours: 72, usualHours: 336, quorum: null, earlyClose: 'all_answered', restartsOnChange: true,
      vacantBlocks: true, confirmHours: null, unconfirmedMeans: 'defers', leaverObjection: 'until_recorded',
      partnerConsent: 'named', partnerRefusal: 'consultation', basis: BASIS,
    },
    true,
  )
}
