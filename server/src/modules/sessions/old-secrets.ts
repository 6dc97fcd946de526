import type { DataSource } from 'typeorm'
import { PlainFailure } from '../../db/plain-failure.js'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { accountsWithCode, resealTotp, saveTotp } from './account.store.js'
import { isSealed, NO_KEY, type SecretBox } from './secret-box.js'

/**
 * At the start: seals secrets that were stored before secrets were sealed. Throws PlainFailure when there are secrets and
 * no key, or when the key is another one than they were sealed with: nobody could sign in.
 */
export async function sealOldSecrets(dataSource: DataSource, box: SecretBox | null): Promise<number> {
  return transact(dataSource, SYSTEM, async (system) => {
    const accounts = await accountsWithCode(system)
    if (accounts.length === 0) return 0
    if (!box) throw new PlainFailure(NO_KEY)
    checkAllOpen(accounts, box)
    const old = accounts.filter(({ totpSecret }) => !isSealed(totpSecret))
    for (const { id, totpSecret } of old) await saveTotp(system, id, box.seal(totpSecret, id))
    return old.length
  })
}

/**
 * Seals anew with the present key what was sealed with the one before it, in one transaction; answers how many there were.
 * Afterwards the old key is needed no more. Throws PlainFailure when one opens with neither, and changes nothing.
 */
export async function resealSecrets(dataSource: DataSource, box: SecretBox): Promise<{ accounts: number; resealed: number }> {
  return transact(dataSource, SYSTEM, async (system) => {
    const accounts = await accountsWithCode(system)
    checkAllOpen(accounts, box)
    const old = accounts.filter(({ id, totpSecret }) => !box.isCurrent(totpSecret, id))
    for (const { id, totpSecret } of old) await resealTotp(system, id, box.seal(box.open(totpSecret, id)!, id))
    return { accounts: accounts.length, resealed: old.length }
  })
}

function checkAllOpen(accounts: { id: string; totpSecret: string }[], box: SecretBox): void {
  if (accounts.every(({ id, totpSecret }) => box.open(totpSecret, id) !== null)) return
  throw new PlainFailure(
    'SECRETS_KEY is not the key that the one-time codes of the accounts were sealed with. Set the one that was used before; to change it, set that one as SECRETS_KEY_OLD beside the new one.',
  )
}
