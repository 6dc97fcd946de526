import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const PRESENT_AND_VERIFIED = 0x05
const NEW_CREDENTIAL = 0x40

/** A passkey as a phone would hold it, for one site. */
export class SoftwarePasskey {
  readonly id = randomBytes(16)
  private key: KeyObject
  private publicKey: KeyObject
  private counter = 0

  constructor(private readonly origin: string) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.key = pair.privateKey
    this.publicKey = pair.publicKey
  }

  /** Answers a registration's challenge. */
  register(challenge: string) {
    const { x, y } = this.publicKey.export({ format: 'jwk' }) as { x: string; y: string }
    const cose = new Map<number, number | Uint8Array>([
      [1, 2], [3, -7], [-1, 1], [-2, new Uint8Array(Buffer.from(x, 'base64url'))], [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ])
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, isoCBOR.encode(cose)])
    const authData = Buffer.concat([this.authenticatorData(PRESENT_AND_VERIFIED | NEW_CREDENTIAL), attested])
    const attestation = new Map<string, string | Map<string, string> | Uint8Array>([
      ['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(authData)],
    ])
    return this.credential({
      clientDataJSON: text(this.clientData('webauthn.create', challenge)),
      attestationObject: text(isoCBOR.encode(attestation)),
      transports: ['internal'],
    })
  }

  /** Answers a sign-in's challenge. */
  signIn(challenge: string) {
    this.counter += 1
    const clientData = this.clientData('webauthn.get', challenge)
    const authData = this.authenticatorData(PRESENT_AND_VERIFIED)
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), this.key)
    return this.credential({ clientDataJSON: text(clientData), authenticatorData: text(authData), signature: text(signature) })
  }

  private credential<Response>(response: Response) {
    return { id: text(this.id), rawId: text(this.id), type: 'public-key', clientExtensionResults: {}, response }
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }))
  }

  private authenticatorData(flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([sha256(new URL(this.origin).hostname), Buffer.from([flags]), counter])
  }
}
