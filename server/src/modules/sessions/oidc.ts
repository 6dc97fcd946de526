import * as oidc from 'openid-client'
import type { DataSource } from 'typeorm'
import { newId } from '../../kernel/ids.js'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { accountBySubject, addAccount } from './account.store.js'
import { openChallenge, takeChallenge } from './challenge.store.js'
import { startAgain, wrongCredentials } from './sign-in.refusals.js'

/** The provider as the settings name it. */
export interface Provider {
  issuer: string
  clientId: string
  clientSecret: string
}

interface Pending {
  verifier: string
  nonce: string
  state: string
  next: string
}

/** Sign-in at an OpenID Connect provider: authorization code with PKCE, state and nonce. */
export class OidcSignIn {
  private configuration: Promise<oidc.Configuration> | undefined

  constructor(
    private readonly dataSource: DataSource,
    private readonly provider: Provider,
  ) {}

  /** Where to send the browser, and the secret by which it is known when it comes back. */
  async begin(redirectUri: string, next: string): Promise<{ address: string; challenge: string }> {
    const pending: Pending = {
      verifier: oidc.randomPKCECodeVerifier(),
      nonce: oidc.randomNonce(),
      state: oidc.randomState(),
      next,
    }
    const address = oidc.buildAuthorizationUrl(await this.discovered(), {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      nonce: pending.nonce,
      state: pending.state,
    })
    const challenge = await this.asSystem((transaction) => openChallenge(transaction, 'oidc', pending))
    return { address: address.href, challenge }
  }

  /** The account of who came back, made at the first sign-in, without any rights; and where they wanted to go. */
  async finish(cameBackTo: URL, challenge: string): Promise<{ accountId: string; next: string }> {
    const pending = await this.asSystem((transaction) => takeChallenge<Pending>(transaction, 'oidc', challenge))
    if (!pending) throw startAgain()
    const { verifier, nonce, state, next } = pending
    const tokens = await oidc
      .authorizationCodeGrant(await this.discovered(), cameBackTo, {
        pkceCodeVerifier: verifier,
        expectedNonce: nonce,
        expectedState: state,
        idTokenExpected: true,
      })
      .catch(() => null)
    const claims = tokens?.claims()
    if (!claims) throw wrongCredentials()
    const email = typeof claims['email'] === 'string' ? claims['email'] : null
    return { accountId: await this.accountOf(claims.iss, claims.sub, email), next }
  }

  private accountOf(issuer: string, subject: string, email: string | null): Promise<string> {
    return this.asSystem(async (transaction) => {
      const known = await accountBySubject(transaction, issuer, subject)
      if (known?.isDisabled) throw wrongCredentials()
      if (known) return known.id
      const id = newId()
      const login = `${subject}@${new URL(issuer).host}`
      const account = { id, personId: null, login, email, passwordHash: null, totpSecret: null, issuer, subject }
      if (!(await addAccount(transaction, account))) throw wrongCredentials()
      return id
    })
  }

  /** The provider's description of itself, fetched when first needed, so that we start while it is away. */
  private discovered(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.provider
    const server = new URL(issuer)
    const execute = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []
    this.configuration ??= oidc.discovery(server, clientId, clientSecret, undefined, { execute, timeout: 10 })
    this.configuration.catch(() => {
      this.configuration = undefined
    })
    return this.configuration
  }

  private asSystem<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return transact(this.dataSource, SYSTEM, work)
  }
}
