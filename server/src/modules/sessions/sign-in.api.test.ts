import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { generate } from 'otplib'
import { cookieOf, givenServer, type GivenServer } from '../../testing/given-server.js'
import { newId } from '../../kernel/ids.js'
import { foldLogin } from './account.store.js'
import { hashPassword, isAcceptable } from './password.js'
import { newTotp } from './totp.js'

const WHO = `{ viewer { name isDemo delegation { key } offices { kind title { vi } } chairOf { name { en } } isSecretariat } }`
const PASSWORD = 'a calm and long phrase'

let server: GivenServer
let totp: { secret: string }

beforeAll(async () => {
  server = await givenServer()
  totp = newTotp('ông.đầu-mối')
  await server.owner.query(
    `insert into account (id, login, password_hash, totp_secret, created_at) values ($1, $2, $3, $4, now())`,
    [newId(), foldLogin('Ông.Đầu-Mối'), await hashPassword(PASSWORD), totp.secret],
  )
})

afterAll(() => server.close())

describe('a persona', () => {
  it('is signed in with one click, in a cookie that scripts cannot read', async () => {
    const answer = await server.post('/auth/demo', { persona: 'vn-focal-point' })
    expect(answer.headers.get('set-cookie')).toMatch(/^mufakat_session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/)
    const { data } = await server.ask(WHO, { cookie: cookieOf(answer) })
    expect(data.viewer).toMatchObject({
      isDemo: true,
      delegation: { key: 'viet-nam' },
      offices: [{ kind: 'FOCAL_POINT', title: { vi: 'Đầu mối' } }],
      chairOf: [],
    })
  })

  it('that holds the chair of the term is chair of both bodies, another chair of none', async () => {
    const { data } = await server.ask(WHO, { cookie: await server.be('kh-chair') })
    expect(data.viewer.chairOf).toEqual([{ name: { en: 'ACCSM' } }, { name: { en: 'ACCSM+3' } }])
  })

  it('whose office has ended has no rights', async () => {
    const cookie = await server.be('vn-former-official')
    const { data } = await server.ask(WHO, { cookie })
    expect(data.viewer).toMatchObject({ delegation: null, offices: [], isSecretariat: false })
  })

  it('loses its rights the moment its office ends, in the middle of a session', async () => {
    const cookie = await server.be('la-focal-point')
    await server.owner.query(
      `update office set to_at = now() where person_id = (select id from person where name = 'Khamla Demo-Vong')`,
    )
    const input = { idempotencyKey: randomUUID(), delegation: 'lao-pdr' }
    const { data } = await server.ask(
      `mutation ($input: ActForInput!) { actFor(input: $input) { __typename } }`,
      { cookie, variables: { input } },
    )
    expect(data.actFor.__typename).toBe('NotAllowed')
    expect((await server.ask(WHO, { cookie })).data.viewer.offices).toEqual([])
  })

  it('is refused by a name that is on no card', async () => {
    const answer = await server.post('/auth/demo', { persona: 'nobody' }, { 'accept-language': 'vi' })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ kind: 'WrongCredentials', message: 'Tên đăng nhập hoặc mật khẩu không đúng.' })
  })
})

describe('a session', () => {
  it('is ended by signing out; its cookie is no good afterwards', async () => {
    const cookie = await server.be('id-focal-point')
    await server.post('/auth/sign-out', {}, { cookie })
    expect((await server.ask(WHO, { cookie })).data.viewer).toBeNull()
  })

  it('never begins under a token that was planted before', async () => {
    const planted = `mufakat_session=${'A'.repeat(43)}`
    const answer = await server.post('/auth/demo', { persona: 'id-focal-point' }, { cookie: planted })
    expect(cookieOf(answer)).not.toBe(planted)
    expect((await server.ask(WHO, { cookie: planted })).data.viewer).toBeNull()
  })

  it('ends when the same browser signs in as somebody else', async () => {
    const before = await server.be('id-focal-point')
    await server.post('/auth/demo', { persona: 'tl-focal-point' }, { cookie: before })
    expect((await server.ask(WHO, { cookie: before })).data.viewer).toBeNull()
  })

  it.each([
    ['after 30 idle minutes', `seen_at = now() - interval '31 minutes'`],
    ['after 12 hours, however busy', `expires_at = now()`],
  ])('ends %s', async (_, change) => {
    const cookie = await server.be('th-focal-point')
    await server.owner.query(`update session set ${change} where ended_at is null`)
    await new Promise((resolve) => setTimeout(resolve, 1100)) // a second's answer may be shared
    expect((await server.ask(WHO, { cookie })).data.viewer).toBeNull()
  })

  it('acts for one delegation at a time, the one its holder chose among those of their offices', async () => {
    const cookie = await server.be('bn-senior-official')
    await server.owner.query(`insert into office (id, person_id, delegation_id, kind, from_at)
      select $1, id, 'asean-secretariat', 'desk_officer', now() - interval '1 day' from person where name = 'Hassan Demo-Yusof'`, [newId()])
    const who = `{ viewer { delegation { key } isSecretariat mayActFor { key } offices { kind } } }`
    const brunei = { key: 'brunei' }
    const secretariat = { key: 'asean-secretariat' }
    expect((await server.ask(who, { cookie })).data.viewer).toMatchObject({
      delegation: brunei, isSecretariat: false, mayActFor: [brunei, secretariat], offices: [{ kind: 'SENIOR_OFFICIAL' }],
    })
    const act = (delegation: string) =>
      server.ask(`mutation ($input: ActForInput!) { actFor(input: $input) { __typename ... on ActForOk { viewer { delegation { key } } } } }`, {
        cookie, variables: { input: { idempotencyKey: randomUUID(), delegation } },
      })
    expect((await act('asean-secretariat')).data.actFor.viewer.delegation).toEqual(secretariat)
    expect((await server.ask(who, { cookie })).data.viewer).toMatchObject({ isSecretariat: true, offices: [{ kind: 'DESK_OFFICER' }] })
    expect((await act('viet-nam')).data.actFor.__typename).toBe('NotAllowed')
  })

  it('of a lost device is ended from another one', async () => {
    const [lost, here] = [await server.be('ph-focal-point'), await server.be('ph-focal-point')]
    const sessions = `{ viewer { sessions { id isCurrent method } } }`
    const { data } = await server.ask(sessions, { cookie: here })
    const other = data.viewer.sessions.find((each: { isCurrent: boolean }) => !each.isCurrent)
    const answer = await server.ask(
      `mutation ($input: EndSessionInput!) { endSession(input: $input) { ... on EndSessionOk { ended } } }`,
      { cookie: here, variables: { input: { idempotencyKey: randomUUID(), sessionId: other.id } } },
    )
    expect(answer.data.endSession).toEqual({ ended: 1 })
    expect((await server.ask(WHO, { cookie: lost })).data.viewer).toBeNull()
    expect((await server.ask(WHO, { cookie: here })).data.viewer).not.toBeNull()
  })

  it('of somebody else is as good as absent', async () => {
    const [mine, theirs] = [await server.be('sg-focal-point'), await server.be('my-focal-point')]
    const { data } = await server.ask(`{ viewer { sessions { id } } }`, { cookie: theirs })
    const answer = await server.ask(
      `mutation ($input: EndSessionInput!) { endSession(input: $input) { __typename } }`,
      { cookie: mine, variables: { input: { idempotencyKey: randomUUID(), sessionId: data.viewer.sessions[0].id } } },
    )
    expect(answer.data.endSession.__typename).toBe('NotFound')
    expect((await server.ask(WHO, { cookie: theirs })).data.viewer).not.toBeNull()
  })

  it('ignores headers that claim to be somebody', async () => {
    const headers = { 'x-user-id': newId(), 'x-role': 'secretariat', authorization: 'Bearer none' }
    expect((await server.ask(WHO, { headers })).data.viewer).toBeNull()
  })
})

describe('password and second factor', () => {
  const first = (login: string, password: string) => server.post('/auth/password', { login, password })

  it('let in who has both, whatever the case and width of the letters of the login', async () => {
    const answer = await first('  ÔNG.ĐẦU-ＭỐI​ ', PASSWORD)
    const { challenge } = (await answer.json()) as { challenge: string }
    const second = await server.post('/auth/totp', { challenge, code: await generate({ secret: totp.secret }) })
    expect(second.status).toBe(200)
    const { data } = await server.ask(WHO, { cookie: cookieOf(second) })
    expect(data.viewer).toMatchObject({ name: 'ông.đầu-mối', offices: [], delegation: null })
  })

  it('refuse a code that was used, and let only one of eight at once in', async () => {
    const codes = await generate({ secret: totp.secret, epoch: Math.floor(Date.now() / 1000) + 30 })
    const challenges = []
    for (let count = 0; count < 3; count += 1) {
      challenges.push(((await (await first('ông.đầu-mối', PASSWORD)).json()) as { challenge: string }).challenge)
    }
    const tries = challenges.flatMap((challenge) => [challenge, challenge, challenge]).slice(0, 8)
    const statuses = await Promise.all(
      tries.map(async (challenge) => (await server.post('/auth/totp', { challenge, code: codes })).status),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  })

  it('answer the same for a wrong password and for nobody, and slow both down without locking', async () => {
    const told = async (login: string) => {
      const answer = await first(login, 'not the password')
      return { status: answer.status, body: await answer.text() }
    }
    const [nobody, known] = [await told('nobody.at.all'), await told('ông.đầu-mối')]
    expect(known).toEqual(nobody)
    expect(known.status).toBe(401)
    const later = []
    for (let count = 0; count < 6; count += 1) later.push((await told('nobody.at.all')).status)
    expect(later).toContain(429)
  })

  it.each([
    ['short', false], ['            ', false], ['aaaaaaaaaaaaaaaa', false], ['a calm phrase', true], ['x'.repeat(129), false],
  ])('take %j as a new password: %s', (password, answer) => {
    expect(isAcceptable(password)).toBe(answer)
  })
})

describe('another site', () => {
  it.each([
    ['a form', { 'content-type': 'text/plain' }],
    ['a script', { origin: 'http://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
  ])('cannot act in the name of who is signed in, by %s', async (_, headers) => {
    const cookie = await server.be('kr-focal-point')
    const answer = await server.post('/graphql', { query: '{ viewer { name } }' }, { cookie, ...headers } as Record<string, string>)
    expect([403, 415]).toContain(answer.status)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('cannot sign anybody in or out', async () => {
    const headers = { origin: 'http://evil.example' }
    expect((await server.post('/auth/demo', { persona: 'kr-focal-point' }, headers)).status).toBe(403)
    const bare = await fetch(`${server.address}/auth/sign-out`, { method: 'POST' })
    expect(bare.status).toBe(403)
  })
})

describe('in production', () => {
  it('there is no demo sign-in, no persona, no introspection, and only known documents are answered', async () => {
    const production = await givenServer({ MODE: 'production', BASE_URL: 'https://workplan.example.org' })
    try {
      const own = { origin: 'https://workplan.example.org' }
      expect((await production.post('/auth/demo', { persona: 'vn-focal-point' }, own)).status).toBe(404)
      const answer = await production.ask('{ demoPersonas { name } }', { headers: own })
      expect(answer.errors[0].extensions.code).toBe('PERSISTED_QUERY_ONLY')
      const methods = await (await fetch(`${production.address}/auth/methods`)).json()
      expect(methods).toEqual({ demo: false, password: true, passkey: true, oidc: null })
    } finally {
      await production.close()
    }
  })
})
