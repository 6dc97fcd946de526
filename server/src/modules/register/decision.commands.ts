import { announce } from '../../kernel/audit.js'
import { newId } from '../../kernel/ids.js'
import type { Transaction } from '../../kernel/transaction.js'
import { audienceOf, entryText, partsOf, type DecisionSource, type Part } from './entry.js'
import { append, EMPTY, leafHash, NO_ENTRY, rootOf, type Hash } from './merkle.js'
import { signedHead } from './register-head.js'
import { registerKey } from './register-key.js'

/**
 * Enters a closed round in the register, in the transaction that closes it: number, entry, parts and a signed head.
 * There is one writer at a time; another one in the same instant is tried again from its start.
 */
export async function enterDecision(transaction: Transaction, roundId: string): Promise<{ decisionId: string; number: string }> {
  const [{ source }] = (await transaction.rows<{ source: DecisionSource }>(`select decision_source($1, null) as source`, [roundId])) as [
    { source: DecisionSource },
  ]
  const entered = await enter(transaction, source, partsOf(source))
  announce(transaction, 'Decision', entered.decisionId)
  return entered
}

/** What of a round is needed for an entry besides its parts. */
export type EntrySource = Pick<DecisionSource, 'round' | 'proposal' | 'audience' | 'changes'>

/** The same with these parts; for rows that are made up. */
export async function enter(
  transaction: Transaction,
  source: EntrySource,
  parts: Part[],
  id = newId(),
): Promise<{ decisionId: string; number: string }> {
  const { round, proposal } = source
  const end = await claimRegister(transaction)
  const [{ number }] = (await transaction.rows<{ number: string }>(`select next_code('D', extract(year from clock_now())::int) as number`)) as [
    { number: string },
  ]
  const entry = entryText(
    {
      seq: end.seq, number, body: round.body_id, outcome: round.outcome, decidedAt: round.closed_at, round: round.code,
      proposal: proposal.code, previous: end.previous,
    },
    parts,
  )
  const [leaf, of] = [leafHash(entry), audienceOf(source)]
  transaction.send(
    `insert into decision (id, seq, number, body_id, outcome, decided_at, round_id, proposal_id, changes_id, recorded_at, entry,
       leaf_hash, prev_hash, tier, delegation_id, shared_with)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      id, end.seq, number, round.body_id, round.outcome, round.closed_at, round.id, proposal.id, source.changes?.id ?? null, end.at,
      entry, leaf, end.previous, of.tier, of.delegationId, of.sharedWith,
    ],
  )
  for (const part of parts) {
    transaction.send(
      `insert into decision_part (decision_id, kind, salt, content, tier, delegation_id, body_id, shared_with)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, part.kind, part.salt, part.content, part.tier, part.delegationId, part.bodyId, part.sharedWith],
    )
  }
  signHead(transaction, end, leaf)
  return { decisionId: id, number }
}

/** Where the register ends, locked until the transaction does. */
interface RegisterEnd {
  /** Of the decision that is entered now. */
  seq: number
  previous: Hash
  frontier: Hash[]
  at: Date
}

async function claimRegister(transaction: Transaction): Promise<RegisterEnd> {
  const [{ register }] = (await transaction.rows<{ register: { seq: number; at: string; previous: Hash | null; frontier: Hash[] | null } }>(
    `select claim_register() as register`,
  )) as [{ register: { seq: number; at: string; previous: Hash | null; frontier: Hash[] | null } }]
  const { seq, at, previous, frontier } = register
  return { seq, at: new Date(at), previous: previous ?? NO_ENTRY, frontier: frontier ?? EMPTY.roots }
}

function signHead(transaction: Transaction, { seq, frontier, at }: RegisterEnd, leaf: Hash): void {
  const key = registerKey()
  const tree = append({ size: seq - 1, roots: frontier }, leaf)
  const root = rootOf(tree)
  transaction.send(`insert into register_key (id, public_key, since) values ($1, $2, $3) on conflict do nothing`, [
    key.id, key.publicKey, at,
  ])
  transaction.send(`insert into register_head (size, root, at, frontier, note, key_id) values ($1, $2, $3, $4, $5, $6)`, [
    seq, root, at, tree.roots, signedHead({ size: seq, root, at }, key), key.id,
  ])
}
