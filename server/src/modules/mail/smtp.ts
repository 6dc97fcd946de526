import { createTransport, type Transporter } from 'nodemailer'
import type { Services } from '../../context.js'
import type { Env } from '../../env.js'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import type { Job } from '../upkeep/jobs.js'
import { claimMail, markSent, markUnsent, type ClaimedMail } from './mail.store.js'

const AT_MOST_A_LOOK = 50
const ATTEMPTS_AT_MOST = 10

/** The job that sends what waits; none without a mail server. */
export function sendingJobs(env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'MODE'>): Job[] {
  const { SMTP_URL } = env
  if (!SMTP_URL) return []
  return [{ name: 'send mail', everyMinutes: 1, work: (services) => sendWaiting(services, transportTo(SMTP_URL, env.MODE), env.MAIL_FROM) }]
}

/** The mail server of an address. Production speaks with another machine over TLS only. */
export function transportTo(address: string, mode: Env['MODE']): Transporter {
  const { protocol, hostname, port, username, password } = new URL(address)
  const isSecure = protocol === 'smtps:'
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return createTransport({
    host: hostname, port: Number(port) || (isSecure ? 465 : 587), secure: isSecure, requireTLS: mode === 'production' && !isHere,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true,
  })
}

/**
 * Sends what waits, one by one. A mail is claimed, sent and marked in three steps: a server that dies in between leaves it
 * claimed, and after ten minutes it is sent again under the same Message-ID, by which a mailbox knows it as the same. That
 * is as far as SMTP goes: it has no way to ask whether a message had arrived. Answers how many were sent.
 */
export async function sendWaiting({ dataSource }: Pick<Services, 'dataSource'>, transport: Transporter, from: string): Promise<number> {
  let sent = 0
  for (let count = 0; count < AT_MOST_A_LOOK; count += 1) {
    const mail = await transact(dataSource, SYSTEM, claimMail)
    if (!mail) break
    const failure = await send(transport, from, mail)
    if (failure === null) sent += 1
    await transact(dataSource, SYSTEM, (system) =>
      failure === null ? markSent(system, mail) : markUnsent(system, mail, failure.error, failure.againInMinutes),
    )
  }
  transport.close()
  return sent
}

async function send(transport: Transporter, from: string, mail: ClaimedMail): Promise<{ error: string; againInMinutes: number | null } | null> {
  const host = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  try {
    await transport.sendMail({
      from, to: mail.address, subject: mail.subject, text: mail.bodyText, html: mail.bodyHtml, messageId: `<${mail.id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return null
  } catch (error) {
    const { responseCode, message } = error as { responseCode?: number; message: string }
    const isFinal = (responseCode !== undefined && responseCode >= 500) || mail.attempts >= ATTEMPTS_AT_MOST
    return { error: message, againInMinutes: isFinal ? null : Math.min(2 ** mail.attempts, 60) }
  }
}
