import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { cookieOf, givenServer, type GivenServer } from '../../testing/given-server.js'

let provider: Server
let issuer: string
let server: GivenServer

beforeAll(async () => {
  // The provider warns at length that these settings are for trying out.
  for (const level of ['info', 'warn'] as const) jest.spyOn(console, level).mockImplementation(() => undefined)
  provider = createServer()
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  const port = 4100 + Math.floor(Math.random() * 800)
  const address = `http://127.0.0.1:${port}`
  server = await givenServer(
    { PORT: String(port), BASE_URL: address, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'mufakat', OIDC_CLIENT_SECRET: 'a secret of 24 letters..' },
  )
  const ministry = new Provider(issuer, {
    clients: [{ client_id: 'mufakat', client_secret: 'a secret of 24 letters..', redirect_uris: [`${address}/auth/oidc/callback`] }],
    claims: { openid: ['sub'], email: ['email'] },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@moha.example` }) }),
    pkce: { required: () => true },
  })
  provider.on('request', ministry.callback())
})

afterAll(async () => {
  await server.close()
  provider.closeAllConnections()
  provider.close()
})

/** Cookies of one browser at both places, and no redirect followed by itself. */
class Browser {
  private jar = new Map<string, string>()

  async go(url: string, form?: Record<string, string>): Promise<Response> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie, ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      body: form ? new URLSearchParams(form) : undefined,
    })
    for (const each of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(each)!
      if (/expires=Thu, 01 Jan 1970|Max-Age=0/i.test(each)) this.jar.delete(name!)
      else this.jar.set(name!, value!)
    }
    return answer
  }

  get session(): string {
    return `mufakat_session=${this.jar.get('mufakat_session') ?? ''}`
  }

  /** Follows redirects and fills in the ministry's forms until it stands before our callback; answers its address. */
  async untilCallback(start: string, subject: string): Promise<string> {
    let url = start
    for (let step = 0; step < 12; step += 1) {
      if (new URL(url).pathname === '/auth/oidc/callback') return url
      const answer = await this.go(url)
      const to = answer.headers.get('location')
      if (to) {
        url = new URL(to, url).href
        continue
      }
      const page = await answer.text()
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
      const action = /action="([^"]+)"/.exec(page)?.[1]
      if (!prompt || !action) throw new Error(`stuck at ${url}: ${answer.status} ${page.slice(0, 300)}`)
      const done = await this.go(new URL(action, url).href, { prompt, login: subject, password: 'any' })
      url = new URL(done.headers.get('location')!, url).href
    }
    throw new Error('the ministry never came to an end')
  }
}

async function signIn(subject: string, next = '/plans'): Promise<{ browser: Browser; landed: Response }> {
  const browser = new Browser()
  const callback = await browser.untilCallback(`${server.address}/auth/oidc?next=${encodeURIComponent(next)}`, subject)
  return { browser, landed: await browser.go(callback) }
}

const WHO = '{ viewer { id name person { name } delegation { key } offices { kind } } }'

describe("signing in at one's own ministry", () => {
  it('makes an account without any rights at first, and is the same account the next time', async () => {
    const { browser, landed } = await signIn('lan')
    expect([landed.status, landed.headers.get('location')]).toEqual([303, '/plans'])
    const first = await server.ask(WHO, { cookie: browser.session })
    expect(first.data.viewer).toMatchObject({ person: null, delegation: null, offices: [] })
    const again = await server.ask(WHO, { cookie: (await signIn('lan')).browser.session })
    expect(again.data.viewer.id).toBe(first.data.viewer.id)
  })

  it('has rights once an office is granted', async () => {
    const { browser } = await signIn('minh')
    const { transact } = await import('../../kernel/transaction.js')
    const { SYSTEM } = await import('../../kernel/viewer.js')
    const { grantOffice } = await import('./administration.commands.js')
    await transact(server.services.dataSource, SYSTEM, (system) =>
      grantOffice(system, {
        login: `minh@${new URL(issuer).host}`, kind: 'focal_point', delegationId: 'viet-nam', bodyId: null,
        title: { en: null, vi: null }, name: 'Minh', from: null, to: null, reason: 'named by letter',
      }),
    )
    const { data } = await server.ask(WHO, { cookie: browser.session })
    expect(data.viewer).toMatchObject({ name: 'Minh', delegation: { key: 'viet-nam' }, offices: [{ kind: 'FOCAL_POINT' }] })
  })

  it('works once for each answer of the provider, and only in the browser that began', async () => {
    const browser = new Browser()
    const callback = await browser.untilCallback(`${server.address}/auth/oidc`, 'lan')
    const elsewhere = await new Browser().go(callback)
    expect(elsewhere.headers.get('location')).toBe('/sign-in?problem=StartAgain')
    expect((await browser.go(callback)).headers.get('location')).toBe('/')
    expect((await browser.go(callback)).headers.get('location')).toMatch(/^\/sign-in\?problem=/)
  })

  it('is refused when the answer was tampered with', async () => {
    const browser = new Browser()
    const callback = new URL(await browser.untilCallback(`${server.address}/auth/oidc`, 'lan'))
    callback.searchParams.set('state', 'other')
    const answer = await browser.go(callback.href)
    expect(answer.headers.get('location')).toBe('/sign-in?problem=WrongCredentials')
    expect(cookieOf(answer)).not.toMatch(/mufakat_session=\w/)
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/\tx'])(
    'never leads on to %j', async (next) => {
      const { landed } = await signIn('lan', next)
      expect(landed.headers.get('location')).toBe('/')
    },
  )
})
