import { toGlobalId } from '../../kernel/ids.js'
import type { Transaction } from '../../kernel/transaction.js'
import { beginConsultation } from '../consultation/consultation.commands.js'
import { addContribution, suggestPosition } from '../consultation/contribution.commands.js'
import { personaContributorId } from './persona.store.js'

type As = <Result>(key: string, work: (transaction: Transaction) => Promise<Result>) => Promise<Result>

const FINANCE = 'vn-contributor'
const JUSTICE = 'vn-contributor-justice'
const DAYS = 7

/** Viet Nam's ministries are being asked about another state's proposal on the table: one has answered, one has still to. */
export async function loadDemoConsultation(as: As): Promise<void> {
  const { consultationId } = await as('vn-focal-point', async (transaction) => {
    const [proposal] = await transaction.rows<{ id: string }>(`select id from proposal where state = 'TABLED' and delegation_id <> 'viet-nam' order by code limit 1`)
    const at = new Date(transaction.now.getTime() + DAYS * 86_400_000)
    at.setUTCHours(10, 0, 0, 0)
    return beginConsultation(transaction, {
      proposal: toGlobalId('Proposal', proposal!.id), question: 'May Viet Nam take part, and what would it cost?',
      deadline: { at, zone: 'Asia/Ho_Chi_Minh' }, contributors: [FINANCE, JUSTICE].map((key) => toGlobalId('Contributor', personaContributorId(key))),
    })
  })
  const target = { id: toGlobalId('Consultation', consultationId) }
  await as(JUSTICE, (transaction) =>
    addContribution(transaction, target, { kind: 'QUESTION', text: 'Who keeps the personal data of the trainers?', section: null, number: 1 }),
  )
  await as(JUSTICE, (transaction) => suggestPosition(transaction, target, { kind: 'NO_OBJECTION', text: null, number: 1 }))
}
