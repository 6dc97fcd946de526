import type { Transaction } from '../../kernel/transaction.js'
import { json, put } from '../reference/put.js'

/** No source gives the order in which delegations chair ACCSM, nor who follows Cambodia: both are made up, and marked so. */
const ORDER = [
  'brunei', 'cambodia', 'indonesia', 'lao-pdr', 'malaysia', 'myanmar', 'philippines', 'singapore', 'thailand', 'timor-leste', 'viet-nam',
]
const NEXT = [
  { id: 'demo-accsm-24', bodyId: 'accsm', ordinal: 24 },
  { id: 'demo-accsm-plus-3-9', bodyId: 'accsm-plus-3', ordinal: 9 },
]

/** The demonstration's rotation and next chair terms. */
export async function loadDemoChair(system: Transaction): Promise<void> {
  for (const term of NEXT) {
    const row = { ...term, delegationId: 'indonesia', fromDate: '2027', toDate: '2028', termsReported: json([]), isDemo: true }
    await put(system, 'chair_term', ['id'], row)
    for (const [at, delegationId] of ORDER.entries()) {
      await put(system, 'chair_rotation', ['bodyId', 'position'], { bodyId: term.bodyId, position: at + 1, delegationId, isDemo: true })
    }
  }
}
