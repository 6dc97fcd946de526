import type { DataSource } from 'typeorm'
import { PlainFailure } from '../../db/plain-failure.js'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { accountsWithCode, saveTotp } from './account.store.js'
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
    const sealed = accounts.find(({ totpSecret }) => isSealed(totpSecret))
    if (sealed && box.open(sealed.totpSecret, sealed.id) === null) {
      throw new PlainFailure('SECRETS_KEY is not the key that the one-time codes of the accounts were sealed with. Set the one that was used before.')
    }
    const old = accounts.filter(({ totpSecret }) => !isSealed(totpSecret))
    for (const { id, totpSecret } of old) await saveTotp(system, id, box.seal(totpSecret, id))
    return old.length
  })
}
