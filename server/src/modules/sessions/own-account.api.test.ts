import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generate } from 'otplib'
import { cookieOf, givenServer, type GivenServer } from '../../testing/given-server.js'
import { newId } from '../../kernel/ids.js'
import { hashPassword } from './password.js'
import { secretBox } from './secret-box.js'
import { hashOf, newToken } from './session.store.js'
import { newTotp } from './totp.js'

const FIRST = 'a calm and long phrase'
const SECOND = 'another rather long phrase'

let server: GivenServer
const accountId = newId()
let secret = newTotp('lan').secret

beforeAll(async () => {
  server = await givenServer()
  await server.owner.query(
    `insert into account (id, login, password_hash, totp_secret, created_at) values ($1, 'lan', $2, $3, now())`,
    [accountId, await hashPassword(FIRST), secretBox().seal(secret, accountId)],
  )
})
afterAll(() => server.close())

const CSRF = { 'x-mufakat-csrf': '1' }
const post = async (path: string, body: object, cookie?: string) => {
  const answer = await server.post(path, body, { ...CSRF, ...(cookie ? { cookie } : {}) })
  const told = (await answer.json()) as Record<'kind' | 'challenge' | 'secret' | 'link', string>
  return { ...told, status: answer.status }
}

/** Signs in with a code that has not been used. */
async function signIn(password: string): Promise<string | null> {
  await server.owner.query(`update account set totp_last_step = null where id = $1`, [accountId])
  const { challenge } = await post('/auth/password', { login: 'lan', password })
  if (!challenge) return null
  const answer = await server.post('/auth/totp', { challenge, code: await generate({ secret }) })
  return answer.ok ? cookieOf(answer) : null
}
/** A session that began just now. */
async function session(): Promise<string> {
  const token = newToken()
  await server.owner.query(
    `insert into session (token_hash, account_id, method, created_at, seen_at, expires_at)
     values ($1, $2, 'password', now(), now(), now() + interval '1 hour')`,
    [hashOf(token), accountId],
  )
  return `mufakat_session=${token}`
}
const isIn = async (cookie: string) => (await server.ask('{ viewer { id } }', { cookie })).data.viewer !== null

describe('one’s own account', () => {
  it('says how one can sign in, to its owner only, and never a secret', async () => {
    const cookie = await session()
    const answer = await fetch(`${server.address}/auth/account`, { headers: { cookie } })
    const text = await answer.text()
    expect(JSON.parse(text)).toEqual({
      login: 'lan',
      hasPassword: true,
      hasCode: true,
      isMinistrys: false,
      passkeys: [],
    })
    expect((await fetch(`${server.address}/auth/account`)).status).toBe(401)
  })

  it('changes its password for who knows the present one, and ends every other session', async () => {
    const elsewhere = await session()
    const cookie = await session()
    expect(await post('/auth/password/change', { password: 'wrong', next: SECOND }, cookie)).toMatchObject({
      status: 401,
    })
    expect(await post('/auth/password/change', { password: FIRST, next: 'short' }, cookie)).toMatchObject({
      status: 422,
      kind: 'WeakPassword',
    })
    expect(await post('/auth/password/change', { password: FIRST, next: SECOND }, cookie)).toMatchObject({
      status: 200,
    })
    expect([await isIn(cookie), await isIn(elsewhere)]).toEqual([true, false])
    expect(await signIn(FIRST)).toBeNull()
    expect(await signIn(SECOND)).not.toBeNull()
  })

  it('takes a new one-time code into use once its app has given the right code', async () => {
    const cookie = await session()
    const offered = await post('/auth/code', {}, cookie)
    expect(await post('/auth/code/confirm', { challenge: offered.challenge, code: '000000' }, cookie)).toMatchObject({
      status: 401,
    })
    const again = await post('/auth/code', {}, cookie)
    const code = await generate({ secret: again.secret })
    expect(await post('/auth/code/confirm', { challenge: again.challenge, code }, cookie)).toMatchObject({
      status: 200,
    })
    expect(await signIn(SECOND)).toBeNull()
    secret = again.secret
    expect(await signIn(SECOND)).not.toBeNull()
    const [row] = await server.owner.query(`select totp_secret from account where id = $1`, [accountId])
    expect(row.totp_secret).not.toContain(secret)
  })

  it('wants a fresh sign-in for all of this', async () => {
    const cookie = await session()
    await server.owner.query(`update session set created_at = now() - interval '11 minutes' where account_id = $1`, [
      accountId,
    ])
    for (const path of [
      '/auth/password/change',
      '/auth/code',
      '/auth/code/confirm',
      '/auth/passkeys/remove',
      '/auth/reset/offer',
    ])
      expect(await post(path, {}, cookie)).toMatchObject({ status: 401, kind: 'SignInNeeded' })
  })

  it('keeps its last way in: a passkey is removed only while there is another way', async () => {
    const cookie = await session()
    const add = (id: string) =>
      server.owner.query(
        `insert into passkey (id, account_id, public_key, counter, created_at) values ($1, $2, '\\x00', 0, now())`,
        [id, accountId],
      )
    await add('one')
    expect(await post('/auth/passkeys/remove', { id: 'one' }, cookie)).toMatchObject({ status: 200 })
    await add('two')
    await server.owner.query(`update account set totp_secret = null where id = $1`, [accountId])
    expect(await post('/auth/passkeys/remove', { id: 'two' }, cookie)).toMatchObject({ status: 409, kind: 'LastWay' })
    await server.owner.query(`update account set totp_secret = $2 where id = $1`, [
      accountId,
      secretBox().seal(secret, accountId),
    ])
  })
})

describe('a reset link', () => {
  it('tells when its owner was last here: in a session before this one, never in one that began after it', async () => {
    const visit = async (cookie: string) => (await server.ask(`{ viewer { lastVisit } }`, { cookie })).data.viewer.lastVisit
    await server.be('ph-focal-point')
    await server.owner.query(`update session set created_at = now() - interval '3 days', seen_at = '2026-11-19T08:00:00Z', ended_at = now()
      where account_id = (select account_id from session order by created_at desc limit 1)`)
    const second = await server.be('ph-focal-point')
    expect(await visit(second)).toBe('2026-11-19T08:00:00.000Z')
    await server.be('ph-focal-point')
    expect(await visit(second)).toBe('2026-11-19T08:00:00.000Z')
    expect(await visit(await server.be('mm-focal-point'))).toBeNull()
  })

  it('is made by the Secretariat’s desk officer only, with a reason, and is audited', async () => {
    const desk = await server.be('asec-desk-officer')
    const vietNam = await server.be('vn-focal-point')
    const asked = { login: 'lan', reason: 'Lost it; identity checked by phone.' }
    expect(await post('/auth/reset/offer', asked, vietNam)).toMatchObject({ status: 401 })
    expect(await post('/auth/reset/offer', { login: 'lan' }, desk)).toMatchObject({ status: 422, kind: 'ReasonNeeded' })
    expect(await post('/auth/reset/offer', { ...asked, login: 'nobody' }, desk)).toMatchObject({ status: 404 })
    const { link } = await post('/auth/reset/offer', asked, desk)
    expect(link).toMatch(/\/reset-password#[\w-]{43}$/)
    const [entry] = await server.owner.query(`select reason from audit_entry where action = 'account.reset_offered'`)
    expect(entry.reason).toBe(asked.reason)
  })

  it('sets a new password once, and ends all sessions of the account; the code stays', async () => {
    const before = await session()
    const desk = await server.be('asec-desk-officer')
    const { link } = await post('/auth/reset/offer', { login: 'lan', reason: 'Lost.' }, desk)
    const token = link.split('#')[1]!
    expect(await post('/auth/reset', { token, next: 'aaaaaaaaaaaaaaa' })).toMatchObject({ status: 422 })
    expect(await post('/auth/reset', { token, next: FIRST })).toMatchObject({ status: 200 })
    expect(await isIn(before)).toBe(false)
    expect(await signIn(FIRST)).not.toBeNull()
    expect(await post('/auth/reset', { token, next: SECOND })).toMatchObject({ status: 401, kind: 'StartAgain' })
  })
})
