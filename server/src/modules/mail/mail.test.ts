import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { givenDecisions } from '../../testing/given-decisions.js'
import { givenWorld, type World } from '../../testing/world.js'
import { mailHeads } from '../register/head.mail.js'
import { readHead } from '../register/register-head.js'
import { enqueue, mailCounts } from './mail.store.js'
import { sendingJobs, sendWaiting, transportTo } from './smtp.js'

let world: World
let smtp: SMTPServer
let address: string
let arrived: { to: string; raw: string; messageId: string }[] = []
/** What the mail server answers to a recipient next; null to take the mail. */
let refusal: { responseCode: number } | null = null

beforeAll(async () => {
  world = await givenWorld()
  smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusal ? Object.assign(new Error('not now'), refusal) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        arrived.push({ to: session.envelope.rcptTo[0]!.address, raw, messageId: /^Message-ID: (.*)$/im.exec(raw)![1]! })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  address = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(resolve))
  await world.close()
})
beforeEach(async () => {
  arrived = []
  refusal = null
  await world.owner.query('delete from mail')
})

const send = () => sendWaiting(world.services, transportTo(address, 'demo'), 'Mufakat <register@workplan.example.org>')
const letter = { subject: 'Đầu sổ <5>', blocks: [{ text: 'Sổ có 5 quyết định & một mã gốc.' }, { lines: 'a\nb' }] }
const put = (to: string, about = '5') =>
  transact(world.services.dataSource, SYSTEM, (system) => enqueue(system, 'test', about, { address: to, personId: null, language: 'vi' }, letter))
const mails = () => world.owner.query(`select address, state, attempts, error from mail order by address`)

/** The parts of a mail as its reader sees them. */
function readOf(raw: string): { text: string; html: string } {
  const parts = raw.replaceAll('\r', '').split(/^--.*$/m).slice(1)
  const body = (type: string) => {
    const [head = '', ...rest] = (parts.find((part) => part.includes(`Content-Type: ${type}`)) ?? '').trim().split(/\r?\n\r?\n/)
    const coded = rest.join('\n\n').trim()
    if (/base64/i.test(head)) return Buffer.from(coded, 'base64').toString('utf8')
    if (!/quoted-printable/i.test(head)) return coded
    return Buffer.from(coded.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')
  }
  return { text: body('text/plain'), html: body('text/html') }
}

describe('the outbox', () => {
  it('sends each mail once, with the same words as text and as HTML', async () => {
    await put('an@example.org')
    await put('an@example.org')
    expect(await send()).toBe(1)
    expect(await send()).toBe(0)
    expect(arrived.map(({ to }) => to)).toEqual(['an@example.org'])
    const { text, html } = readOf(arrived[0]!.raw)
    const words = (of: string) => of.replace(/<title>.*<\/title>/, '').replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').split(/\s+/).filter(Boolean).join(' ')
    expect(text).toContain('Sổ có 5 quyết định & một mã gốc.')
    expect(words(html)).toBe(words(text))
    expect(arrived[0]!.raw).toMatch(/^Auto-Submitted: auto-generated$/m)
    expect(await mails()).toMatchObject([{ state: 'sent', attempts: 1 }])
  })

  it('sends once although several servers look at the same time', async () => {
    for (let count = 0; count < 12; count += 1) await put(`reader-${count}@example.org`)
    const counts = await Promise.all([send(), send(), send()])
    expect(counts.reduce((sum, count) => sum + count)).toBe(12)
    expect(new Set(arrived.map(({ to }) => to)).size).toBe(12)
    expect(arrived).toHaveLength(12)
  })

  it('sends again, under the same name, what a server had claimed when it died', async () => {
    await put('an@example.org')
    await world.owner.query(`update mail set state = 'sending', attempts = 1, claimed_at = now() - interval '9 minutes'`)
    expect(await send()).toBe(0)
    await world.owner.query(`update mail set claimed_at = now() - interval '11 minutes'`)
    expect(await send()).toBe(1)
    const [{ id }] = await world.owner.query(`select id from mail`)
    expect(arrived[0]!.messageId).toBe(`<${id}@workplan.example.org>`)
  })

  it('tries again later after a passing failure, and gives up after a lasting one', async () => {
    await put('an@example.org')
    refusal = { responseCode: 451 }
    expect(await send()).toBe(0)
    expect(await mails()).toMatchObject([{ state: 'waiting', attempts: 1, error: expect.stringContaining('not now') }])
    refusal = null
    expect(await send()).toBe(0)
    await world.owner.query(`update mail set not_before = now()`)
    expect(await send()).toBe(1)
    await put('bo@example.org')
    refusal = { responseCode: 550 }
    await send()
    expect(await mails()).toMatchObject([{ state: 'sent' }, { state: 'failed' }])
    expect(await transact(world.services.dataSource, SYSTEM, mailCounts)).toEqual({ waiting: 0, failed: 1 })
  })

  it('waits where no mail server is set', async () => {
    expect(sendingJobs({ MAIL_FROM: 'x@example.org', MODE: 'demo', SMTP_URL: undefined })).toEqual([])
    await put('an@example.org')
    expect(await transact(world.services.dataSource, SYSTEM, mailCounts)).toEqual({ waiting: 1, failed: 0 })
  })

  it('is seen by nobody but the server itself', async () => {
    await put('an@example.org')
    const desk = await world.viewer('asean-secretariat', 'desk_officer')
    expect(await transact(world.services.dataSource, desk, (transaction) => transaction.rows(`select id from mail`))).toEqual([])
  })
})

describe('the head of the register', () => {
  it('is mailed to the record of every member state, in the language of its reader, and tells nothing but numbers and hashes', async () => {
    const given = await givenDecisions(world)
    const people = [
      ['viet-nam', 'focal_point'], ['thailand', 'senior_official'], ['cambodia', 'head'], ['japan', 'partner_focal_point'], ['asean-secretariat', 'desk_officer'],
    ] as const
    for (const [delegation, kind] of people) {
      const { personId } = await world.viewer(delegation, kind)
      await world.owner.query(`insert into person_contact (person_id, email, tier, delegation_id) values ($1, $2, 'ams', $3)`, [personId, `${delegation}@example.org`, delegation])
    }
    await given.adopted()
    await given.deferred()
    const mail = () => transact(world.services.dataSource, SYSTEM, mailHeads)
    await mail()
    await mail()
    expect(await send()).toBe(2)
    expect(arrived.map(({ to }) => to).sort()).toEqual(['thailand@example.org', 'viet-nam@example.org'])
    const [{ note }] = await world.owner.query(`select note from register_head order by size desc limit 1`)
    for (const { to, raw } of arrived) {
      const { text } = readOf(raw)
      expect(text.includes('Keep this mail')).toBe(to.startsWith('thailand'))
      expect(text.includes('lưu thư này')).toBe(to.startsWith('viet-nam'))
      expect(text).toContain(note.trimEnd())
      const kept = text.slice(text.indexOf('mufakat/register'))
      expect(readHead(kept)).toMatchObject({ size: 2, root: readHead(note)!.root })
      expect(text).not.toMatch(/ethics|đạo đức|P-20\d\d/)
    }
    arrived = []
    await given.adopted()
    await mail()
    expect(await send()).toBe(2)
    expect(readOf(arrived[0]!.raw).text).toContain('mufakat/register\n3\n')
  })
})
