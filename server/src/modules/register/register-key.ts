import { createPrivateKey, createPublicKey, randomBytes, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PlainFailure } from '../../db/plain-failure.js'
import type { Env } from '../../env.js'
import { keyId } from './register-head.js'

/** The Ed25519 key that signs the heads of the register. `publicKey` in base64, 32 bytes. */
export interface RegisterKey {
  id: string
  publicKey: string
  privateKey: KeyObject
}

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

let current: RegisterKey | null = null

/** The key of this process. Whoever closes rounds has called `useRegisterKey` before. */
export function registerKey(): RegisterKey {
  if (!current) throw new Error('The register has no key: call useRegisterKey first.')
  return current
}

export function useRegisterKey(key: RegisterKey): void {
  current = key
}

/**
 * The key of the settings: REGISTER_KEY, else the file `register.key` in DATA_DIR, made at the first start and readable by
 * its owner only. (Production with a database of its own needs REGISTER_KEY, see env.ts: a folder that comes and goes with
 * the machine would lose it.) Throws PlainFailure.
 */
export function openRegisterKey({ REGISTER_KEY, DATA_DIR }: Pick<Env, 'REGISTER_KEY' | 'DATA_DIR'>): RegisterKey {
  if (REGISTER_KEY) return keyFrom(REGISTER_KEY)
  const file = join(DATA_DIR, 'register.key')
  if (!existsSync(file)) makeFile(file)
  return keyFrom(readFileSync(file, 'utf8').trim())
}

/** Makes the file once: of two processes that start together, one writes it and both read it. */
function makeFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, `${newSeed()}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** 32 random bytes in base64, as REGISTER_KEY takes them. */
export function newSeed(): string {
  return randomBytes(32).toString('base64')
}

/** The key that a seed of 32 bytes in base64 stands for. */
export function keyFrom(seed: string): RegisterKey {
  const bytes = Buffer.from(seed, 'base64')
  if (bytes.length !== 32) throw new PlainFailure('The key of the register must be 32 bytes in base64: make one with "openssl rand -base64 32".')
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')
  return { id: keyId(publicKey), publicKey, privateKey }
}
