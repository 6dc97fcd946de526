import { createHash } from 'node:crypto'
import type { Context } from '../context.js'
import { busy, isOverload } from './busy.js'
import { checkOffices, inWordsOfOffice } from './in-office.js'
import { answerOf } from './refusal.types.js'
import { Refusal, signInNeeded } from './refusals.js'
import { transact, type Transaction } from './transaction.js'
import { ReadUnit } from './unit.js'
import { SYSTEM } from './viewer.js'

/** What a command needs to run once however often it is sent. The key is the client's, kept 24 hours for one account. */
export interface Write {
  /** The mutation's name. */
  operation: string
  idempotencyKey: string
  input: unknown
  /** An act within a delegation, whose refusal is nobody else's business either. */
  isInside?: boolean
}

/** What an act has come to, and what the viewer is to be answered: found with the act itself, and there when it is committed. */
export interface Done<Outcome, Answer> {
  outcome: Outcome
  answer: Promise<Answer>
}

/**
 * Runs a mutation's command, as `command` does, whose answer needs no question of its own; `again` finds the answer of an act
 * that was done before.
 */
export async function commandAnswering<Outcome extends object, Answer>(
  context: Context,
  write: Write,
  work: (transaction: Transaction) => Promise<Done<Outcome, Answer>>,
  again: (outcome: Outcome) => Promise<Answer>,
): Promise<{ answer: Answer } | { refusal: object }> {
  let done: Done<Outcome, Answer> | undefined
  const outcome = await command(context, write, async (transaction) => (done = await work(transaction)).outcome)
  if ('kind' in outcome) return { refusal: outcome }
  return { answer: await (done?.outcome === outcome ? done.answer : again(outcome)) }
}

/**
 * Runs a mutation's command for the viewer: once per idempotency key, in one transaction with its audit entry, and
 * answers its outcome, or the refusal as data. An outcome is small and plain (ids), so that a retry after a cut line
 * gets the first answer again.
 */
export async function command<Outcome extends object>(
  context: Context,
  write: Write,
  work: (transaction: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  await context.reads.close()
  try {
    const { accountId } = context.viewer
    if (!accountId) throw signInNeeded()
    await context.services.deadlines?.settle()
    return await workOnce(context, accountId, write, work)
  } catch (error) {
    if (isOverload(error)) return answerOf(busy(), context.language) as Outcome
    if (!(error instanceof Refusal)) throw error
    await noteRefusal(context, write, error)
    return answerOf(await inWordsOfOffice(context, error), context.language) as Outcome
  } finally {
    context.renewReads()
  }
}

/** The key is written with the act, so only one of two with the same key can be done; the other gets the first one's answer. */
async function workOnce<Outcome extends object>(
  context: Context,
  accountId: string,
  write: Write,
  work: (transaction: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await transact(
      context.dataSource,
      context.viewer,
      async (transaction) => {
        transaction.requestId = context.requestId
        const outcome = await work(transaction)
        keepOutcome(transaction, accountId, write, outcome)
        return outcome
      },
      checkOffices,
    )
  } catch (error) {
    // Sent again after it was done, it fails on what it did itself: a taken key, a newer revision, a state left behind.
    const first = isOverload(error) ? null : await firstOutcome<Outcome>(context, accountId, write)
    if (!first) throw error
    return first
  }
}

/** Looked up outside the transaction: a key read inside it would set every writer against every other. */
async function firstOutcome<Outcome>(context: Context, accountId: string, write: Write): Promise<Outcome | null> {
  const reads = new ReadUnit(context.services.pool, context.viewer)
  const [known] = await reads
    .rows<{ operation: string; inputHash: string; outcome: Outcome }>(
      `select operation, input_hash, outcome from idempotency_key where account_id = $1 and key = $2`,
      [accountId, write.idempotencyKey],
    )
    .finally(() => void reads.close())
  if (!known) return null
  if (known.operation === write.operation && known.inputHash === hashOf(write.input)) return known.outcome
  throw new Refusal(
    'KeyReused',
    {
      en: 'This idempotency key was already used for another input.',
      vi: 'Khóa chống gửi trùng này đã được dùng cho một nội dung khác.',
    },
    { en: 'Send again with a new key.', vi: 'Hãy gửi lại với khóa mới.' },
    { path: ['idempotencyKey'] },
  )
}

function keepOutcome(transaction: Transaction, accountId: string, write: Write, outcome: object): void {
  transaction.send(
    `insert into idempotency_key (account_id, key, operation, input_hash, outcome, recorded_at)
     values ($1, $2, $3, $4, $5, now())`,
    [accountId, write.idempotencyKey, write.operation, hashOf(write.input), JSON.stringify(outcome)],
  )
}

async function noteRefusal(context: Context, write: Write, refusal: Refusal): Promise<void> {
  const { viewer, requestId } = context
  await transact(context.dataSource, SYSTEM, (transaction) =>
    transaction.rows(
      `insert into refusal_entry (at, account_id, delegation_id, action, code, request_id, inside)
       values (now(), $1, $2, $3, $4, $5, $6)`,
      [viewer.accountId, viewer.delegationId, write.operation, refusal.kind, requestId, write.isInside ?? false],
    ),
  )
}

function hashOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex')
}
