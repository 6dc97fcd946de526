import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

const SHORTEST = 12
const LONGEST = 128

/** Whether a password may be chosen: 12 to 128 characters, not all the same, not only blanks. */
export function isAcceptable(password: string): boolean {
  const characters = [...normal(password)]
  return characters.length >= SHORTEST && characters.length <= LONGEST && new Set(characters).size >= 5
}

/** What is stored of a password: argon2id with the library's parameters (19 MiB, 2 passes). */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password))
}

/** Whether it is the password; without a stored hash the same work is done for nothing, so that time tells nothing. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const text = normal(password)
  const isTooLong = text.length > LONGEST * 4
  const matches = await verify(stored ?? (await decoy()), isTooLong ? '' : text)
  return matches && stored !== null && !isTooLong
}

/** A password that nobody has to think of, for a first sign-in. */
export function inventPassword(): string {
  return randomBytes(15).toString('base64url')
}

let made: Promise<string> | undefined

function decoy(): Promise<string> {
  made ??= hash(randomBytes(32).toString('hex'))
  return made
}

function normal(password: string): string {
  return password.slice(0, LONGEST * 8).normalize('NFKC')
}
