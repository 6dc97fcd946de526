import { transact } from '../kernel/transaction.js'
import { SYSTEM } from '../kernel/viewer.js'
import { revokeOffice } from '../modules/sessions/administration.commands.js'
import { withDatabase, type Command } from './command.js'
import { OFFICE_OPTIONS, officeOf } from './office.options.js'

export const revoke: Command = {
  says: 'ends an office now; what it allowed is gone at once',
  options: OFFICE_OPTIONS,
  run: async (values, env) => {
    const office = officeOf(values)
    const revoked = await withDatabase(env, ({ dataSource }) => transact(dataSource, SYSTEM, (system) => revokeOffice(system, office)))
    return { json: revoked, lines: [`ended: ${office.kind} of ${office.delegationId} held by ${office.login}`] }
  },
}
