import type { Transaction } from '../../kernel/transaction.js'
import type { ProposalEntity } from './proposal.entity.js'

/** What must happen with an act on a proposal, in its transaction. */
export interface ProposalListener {
  /** A revision has taken the place of the released one. */
  released: (transaction: Transaction, proposal: ProposalEntity, change: { number: number; kind: 'editorial' | 'substantive' }) => Promise<void>
  /** Its delegation is withdrawing it. Answers whether the listener has taken the step itself. */
  withdrawing: (transaction: Transaction, proposal: ProposalEntity, reason: string) => Promise<boolean>
}

/** Who listens; the rounds do. A proposal knows nothing of what is built on it. */
export const PROPOSAL_LISTENERS: ProposalListener[] = []
