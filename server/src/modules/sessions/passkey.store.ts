import type { Reader } from '../../kernel/unit.js'

export interface PasskeyRow {
  id: string
  accountId: string
  publicKey: Buffer
  counter: string
  transports: string[]
  label: string | null
  createdAt: Date
  usedAt: Date | null
}

export async function passkeysOf(system: Reader, accountId: string): Promise<PasskeyRow[]> {
  return system.rows<PasskeyRow>(
    `select id, account_id, public_key, counter, transports, label, created_at, used_at from passkey
     where account_id = $1 order by created_at, id`,
    [accountId],
  )
}

/** The passkey of an account that may sign in; null when there is none. */
export async function passkeyById(system: Reader, id: string): Promise<PasskeyRow | null> {
  const [found] = await system.rows<PasskeyRow>(
    `select p.id, account_id, public_key, counter, transports, label, p.created_at, p.used_at
     from passkey p join account a on a.id = p.account_id where p.id = $1 and a.disabled_at is null`,
    [id],
  )
  return found ?? null
}

export async function addPasskey(
  system: Reader,
  passkey: { id: string; accountId: string; publicKey: Uint8Array; counter: number; transports: string[]; label: string },
): Promise<void> {
  await system.rows(
    `insert into passkey (id, account_id, public_key, counter, transports, label, created_at)
     values ($1, $2, $3, $4, $5, $6, now()) on conflict do nothing`,
    [passkey.id, passkey.accountId, Buffer.from(passkey.publicKey), passkey.counter, passkey.transports, passkey.label],
  )
}

/** Takes note of a use; false when the counter went backwards, as that of a copied key does. */
export async function usePasskey(system: Reader, id: string, counter: number): Promise<boolean> {
  const used = await system.rows(
    `update passkey set counter = $2, used_at = now() where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`,
    [id, counter],
  )
  return used.length === 1
}

/** Takes a passkey away from its account; false when it has none of this id. */
export async function removePasskey(system: Reader, accountId: string, id: string): Promise<boolean> {
  const removed = await system.rows(`delete from passkey where account_id = $1 and id = $2 returning id`, [accountId, id])
  return removed.length === 1
}
