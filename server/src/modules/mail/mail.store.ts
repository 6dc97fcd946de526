import { newId } from '../../kernel/ids.js'
import type { Language } from '../../kernel/languages.js'
import type { Reader } from '../../kernel/unit.js'
import { htmlOf, plainOf, type Letter } from './mail.words.js'

/** Whom to write to. */
export interface Recipient {
  address: string
  personId: string | null
  language: Language
}

/** A mail that is being sent. `attempts` counts this one. */
export interface ClaimedMail {
  id: string
  address: string
  subject: string
  bodyText: string
  bodyHtml: string
  attempts: number
}

/** Puts a letter in the outbox, once for a kind, what it is about and an address. Only the server's own unit may. */
export async function enqueue(system: Reader, kind: string, about: string, { address, personId, language }: Recipient, letter: Letter): Promise<void> {
  await system.rows(
    `insert into mail (id, kind, about, address, person_id, language, subject, body_text, body_html)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (kind, about, address) do nothing`,
    [newId(), kind, about, address, personId, language, letter.subject, plainOf(letter), htmlOf(letter, language)],
  )
}

/**
 * Takes the next mail for sending: one that waits, or one whose sender has not been heard of for ten minutes. Null when
 * there is none.
 */
export async function claimMail(system: Reader): Promise<ClaimedMail | null> {
  const [mail] = await system.rows<ClaimedMail>(
    `update mail set state = 'sending', attempts = attempts + 1, claimed_at = now()
     where id = (select id from mail
       where (state = 'waiting' and not_before <= now()) or (state = 'sending' and claimed_at < now() - interval '10 minutes')
       order by not_before, created_at limit 1 for update skip locked)
     returning id, address, subject, body_text, body_html, attempts`,
  )
  return mail ?? null
}

export async function markSent(system: Reader, { id, attempts }: ClaimedMail): Promise<void> {
  await system.rows(
    `update mail set state = 'sent', sent_at = now(), error = null where id = $1 and state = 'sending' and attempts = $2`,
    [id, attempts],
  )
}

/** Takes note that it was not sent: to be tried again after some minutes, or never where that is null. */
export async function markUnsent(system: Reader, { id, attempts }: ClaimedMail, error: string, againInMinutes: number | null): Promise<void> {
  await system.rows(
    `update mail set state = case when $4::int is null then 'failed' else 'waiting' end, error = $3,
       not_before = now() + make_interval(mins => coalesce($4, 0)) where id = $1 and state = 'sending' and attempts = $2`,
    [id, attempts, error.slice(0, 300), againInMinutes],
  )
}

/** How many mails are not out yet, and how many never will be. */
export async function mailCounts(system: Reader): Promise<{ waiting: number; failed: number }> {
  const [counts] = await system.rows<{ waiting: number; failed: number }>(
    `select count(*) filter (where state in ('waiting', 'sending'))::int as waiting, count(*) filter (where state = 'failed')::int as failed from mail`,
  )
  return counts!
}
