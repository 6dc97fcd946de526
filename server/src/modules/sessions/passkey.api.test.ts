import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cookieOf, givenServer, type GivenServer } from '../../testing/given-server.js'
import { SoftwarePasskey } from '../../testing/passkey.js'

let server: GivenServer
let origin: string
let passkey: SoftwarePasskey
let cookie: string

beforeAll(async () => {
  server = await givenServer()
  origin = server.address.replace('127.0.0.1', 'localhost')
  passkey = new SoftwarePasskey(origin)
  cookie = await server.be('vn-senior-official')
})

afterAll(() => server.close())

/** As a browser at localhost would send it: passkeys know no bare addresses. */
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-mufakat-csrf': '1', ...headers },
    body: JSON.stringify(body),
  })

interface Offer {
  challenge: string
  options: { challenge: string }
}

async function offer(path: string, headers = {}): Promise<Offer> {
  return (await (await post(path, {}, headers)).json()) as Offer
}

describe('a passkey', () => {
  it('is added by who has just signed in, and signs them in from then on', async () => {
    const { challenge, options } = await offer('/auth/passkeys/options', { cookie })
    const made = await post('/auth/passkeys', { challenge, label: 'phone', response: passkey.register(options.challenge) }, { cookie })
    expect(await made.json()).toEqual({ kept: true })
    const asked = await offer('/auth/passkey/options')
    const answer = await post('/auth/passkey', { challenge: asked.challenge, response: passkey.signIn(asked.options.challenge) })
    const { data } = await server.ask('{ viewer { name } }', { cookie: cookieOf(answer) })
    expect(data.viewer.name).toBe('Sơn Demo-Trần')
  })

  it('answers a challenge once', async () => {
    const asked = await offer('/auth/passkey/options')
    const body = { challenge: asked.challenge, response: passkey.signIn(asked.options.challenge) }
    expect((await post('/auth/passkey', body)).status).toBe(200)
    expect((await post('/auth/passkey', body)).status).toBe(401)
  })

  it('of another site, of nobody, or for another challenge is refused', async () => {
    const asked = async () => offer('/auth/passkey/options')
    const evil = new SoftwarePasskey('https://evil.example')
    for (const answer of [
      (challenge: string) => evil.signIn(challenge),
      (challenge: string) => new SoftwarePasskey(origin).signIn(challenge),
      () => passkey.signIn('AAAA'),
      () => ({}),
    ]) {
      const { challenge, options } = await asked()
      expect((await post('/auth/passkey', { challenge, response: answer(options.challenge) })).status).toBe(401)
    }
  })

  it('whose counter went back, as a copy would, is refused', async () => {
    await server.owner.query('update passkey set counter = 1000')
    const asked = await offer('/auth/passkey/options')
    const answer = await post('/auth/passkey', { challenge: asked.challenge, response: passkey.signIn(asked.options.challenge) })
    expect(answer.status).toBe(401)
  })

  it('is not added in a session that began a while ago, nor by nobody', async () => {
    await server.owner.query(`update session set created_at = now() - interval '11 minutes'`)
    for (const headers of [{ cookie }, {}]) {
      const answer = await post('/auth/passkeys/options', {}, headers as Record<string, string>)
      expect([answer.status, ((await answer.json()) as { kind: string }).kind]).toEqual([401, 'SignInNeeded'])
    }
  })
})
