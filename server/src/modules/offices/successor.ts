import { newId } from '../../kernel/ids.js'
import { invalid, type Problem } from '../../kernel/refusals.js'
import { readText } from '../../kernel/text.js'
import type { Transaction } from '../../kernel/transaction.js'
import { foldLogin } from '../sessions/account.store.js'
import { loginTaken, noSuchPerson, ofAnotherDelegation } from './office.refusals.js'
import { candidate, invite } from './office.store.js'

/** Who is to hold an office: somebody with an account, by row id, or somebody to be invited. */
export interface Named {
  personId: string | null
  name: string | null
  login: string | null
}

/**
 * The person named, made with an account when they are new: from then on they sign in as every invited person does. `like`:
 * somebody whose place they take, known to the same people.
 */
export async function personNamed(
  transaction: Transaction,
  named: Named,
  delegationId: string,
  like: string | null,
  path: string[],
): Promise<{ id: string; name: string }> {
  if (named.personId !== null) {
    const person = await candidate(transaction, named.personId)
    if (!person) throw noSuchPerson([...path, 'personId'])
    if (person.delegationId !== delegationId) throw ofAnotherDelegation([...path, 'personId'], person.name)
    return person
  }
  const problems: Problem[] = []
  const name = readText([...path, 'name'], named.name, 200, problems)
  const login = readText([...path, 'login'], named.login, 200, problems)
  if (problems.length) throw invalid(problems)
  const [personId, accountId, folded] = [newId(), newId(), foldLogin(login!)]
  const { isDemo } = transaction.viewer
  const isMade = await invite(transaction, { accountId, personId, login: folded, name: name!, like, delegationId, isDemo })
  if (!isMade) throw loginTaken([...path, 'login'], folded)
  return { id: personId, name: name! }
}
