import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { DataSource } from 'typeorm'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { SYSTEM, type Viewer } from '../../kernel/viewer.js'
import { openChallenge, takeChallenge } from './challenge.store.js'
import { addPasskey, passkeyById, passkeysOf, usePasskey } from './passkey.store.js'
import { startAgain, wrongCredentials } from './sign-in.refusals.js'

/** Loaded with the first passkey: it is a third of all that the server would load at its start. */
const webAuthn = () => import('@simplewebauthn/server')

/** Whom the browser's key is for: our address, for example https://workplan.example.org. */
export interface Site {
  origin: string
}

const rpId = ({ origin }: Site) => new URL(origin).hostname
const asSystem = <Result>(dataSource: DataSource, work: (transaction: Transaction) => Promise<Result>) =>
  transact(dataSource, SYSTEM, work)

/** What the browser needs to make a passkey for who is signed in. */
export async function offerPasskey(
  dataSource: DataSource,
  site: Site,
  { accountId, personName }: Viewer,
): Promise<{ options: PublicKeyCredentialCreationOptionsJSON; challenge: string }> {
  return asSystem(dataSource, async (transaction) => {
    const known = await passkeysOf(transaction, accountId!)
    const options = await (await webAuthn()).generateRegistrationOptions({
      rpName: 'Mufakat',
      rpID: rpId(site),
      userName: personName ?? 'Mufakat',
      userID: Buffer.from(accountId!),
      attestationType: 'none',
      excludeCredentials: known.map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    return { options, challenge: await openChallenge(transaction, 'passkey-registration', { accountId, expected: options.challenge }) }
  })
}

/** Keeps the passkey that the browser has made. */
export async function keepPasskey(
  dataSource: DataSource,
  site: Site,
  accountId: string,
  { challenge, label, response }: { challenge: string; label: string; response: RegistrationResponseJSON },
): Promise<void> {
  const taken = await asSystem(dataSource, (transaction) =>
    takeChallenge<{ accountId: string; expected: string }>(transaction, 'passkey-registration', challenge),
  )
  if (taken?.accountId !== accountId) throw startAgain()
  const { registrationInfo } = await (await webAuthn()).verifyRegistrationResponse({
    response,
    expectedChallenge: taken.expected,
    expectedOrigin: site.origin,
    expectedRPID: rpId(site),
  }).catch(() => ({ registrationInfo: undefined }))
  if (!registrationInfo) throw wrongCredentials()
  const { id, publicKey, counter } = registrationInfo.credential
  const transports = (response.response.transports ?? []).map(String).slice(0, 8)
  await asSystem(dataSource, (transaction) =>
    addPasskey(transaction, { id, accountId, publicKey, counter, transports, label: label.slice(0, 80) }),
  )
}

/** What the browser needs to sign in with any passkey it has for us. */
export async function askForPasskey(
  dataSource: DataSource,
  site: Site,
): Promise<{ options: PublicKeyCredentialRequestOptionsJSON; challenge: string }> {
  const options = await (await webAuthn()).generateAuthenticationOptions({ rpID: rpId(site), userVerification: 'required' })
  const challenge = await asSystem(dataSource, (transaction) =>
    openChallenge(transaction, 'passkey', { expected: options.challenge }),
  )
  return { options, challenge }
}

/** The account whose passkey answered. */
export async function provePasskey(
  dataSource: DataSource,
  site: Site,
  { challenge, response }: { challenge: string; response: AuthenticationResponseJSON },
): Promise<string> {
  const taken = await asSystem(dataSource, (transaction) =>
    takeChallenge<{ expected: string }>(transaction, 'passkey', challenge),
  )
  if (!taken) throw startAgain()
  return asSystem(dataSource, async (transaction) => {
    const passkey = await passkeyById(transaction, String(response.id))
    if (!passkey) throw wrongCredentials()
    const { verified, authenticationInfo } = await (await webAuthn()).verifyAuthenticationResponse({
      response,
      expectedChallenge: taken.expected,
      expectedOrigin: site.origin,
      expectedRPID: rpId(site),
      credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: Number(passkey.counter) },
    }).catch(() => ({ verified: false, authenticationInfo: null }))
    const isUsed = verified && authenticationInfo && (await usePasskey(transaction, passkey.id, authenticationInfo.newCounter))
    if (!isUsed) throw wrongCredentials()
    return passkey.accountId
  })
}
