import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PlainFailure } from '../../db/plain-failure.js'
import type { Env } from '../../env.js'

const MARK = 'v1'

/** Keeps what the server must read again, such as the secret of an authenticator app: AES-256-GCM, bound to its account. */
export class SecretBox {
  private readonly key: Buffer
  private readonly former: SecretBox | null

  /**
   * `setting`: 32 bytes in base64. The key is derived from it, so that the setting can serve other ends too. `former`: the
   * one before it; what was sealed with that still opens.
   */
  constructor(setting: string, former?: string) {
    this.former = former ? new SecretBox(former) : null
    this.key = Buffer.from(hkdfSync('sha256', Buffer.from(setting, 'base64'), '', 'mufakat one-time codes', 32))
  }

  seal(secret: string, accountId: string): string {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(accountId))
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
    return [MARK, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
  }

  /** The secret; null when it was sealed with neither key or for another account. */
  open(stored: string, accountId: string): string | null {
    return this.openNow(stored, accountId) ?? this.former?.openNow(stored, accountId) ?? null
  }

  /** Whether it was sealed with the present key, not with the one before it. */
  isCurrent(stored: string, accountId: string): boolean {
    return isSealed(stored) && this.openNow(stored, accountId) !== null
  }

  private openNow(stored: string, accountId: string): string | null {
    if (!isSealed(stored)) return stored // from before secrets were sealed; `sealOldSecrets` takes care of it at the start
    const [nonce, tag, sealed] = stored.split('.').slice(1).map((part) => Buffer.from(part, 'base64url'))
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key, nonce!, { authTagLength: 16 })
      decipher.setAAD(Buffer.from(accountId)).setAuthTag(tag!)
      return Buffer.concat([decipher.update(sealed!), decipher.final()]).toString('utf8')
    } catch {
      return null
    }
  }
}

export const isSealed = (stored: string): boolean => stored.startsWith(`${MARK}.`)

let current: SecretBox | null = null

export function useSecretBox(box: SecretBox | null): void {
  current = box
}

/** The box of this process. Throws PlainFailure where production was started without a key. */
export function secretBox(): SecretBox {
  if (!current) throw new PlainFailure(NO_KEY)
  return current
}

/**
 * The box of the settings: SECRETS_KEY, with SECRETS_KEY_OLD while the key is being changed; in a demonstration else the file `secrets.key` in DATA_DIR, made once. Null in
 * production without the setting: a key that lies beside the data protects nothing.
 */
export function openSecretBox({ SECRETS_KEY, SECRETS_KEY_OLD, MODE, DATA_DIR }: Pick<Env, 'SECRETS_KEY' | 'MODE' | 'DATA_DIR'> & Partial<Pick<Env, 'SECRETS_KEY_OLD'>>): SecretBox | null {
  if (SECRETS_KEY) return new SecretBox(SECRETS_KEY, SECRETS_KEY_OLD)
  if (MODE === 'production') return null
  const file = join(DATA_DIR, 'secrets.key')
  if (!existsSync(file)) makeFile(file)
  return new SecretBox(readFileSync(file, 'utf8').trim())
}

function makeFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

export const NO_KEY =
  'SECRETS_KEY must be set in production where people sign in with a password and a code: make one with "openssl rand -base64 32" and keep it apart from the database.'
