import { sessionCookieName } from '../http/cookies.js'
import { isSecure } from '../http/identity.js'
import { transact } from '../kernel/transaction.js'
import { SYSTEM } from '../kernel/viewer.js'
import { breakGlass } from '../modules/sessions/administration.commands.js'
import { number, text, withDatabase, type Command } from './command.js'

export const session: Command = {
  says: 'opens a break-glass session without any proof, and audits it; prints its cookie',
  options: {
    as: { type: 'string', value: 'login', says: 'whose session, for example asec-desk-officer@demo', required: true },
    hours: { type: 'string', value: 'number', says: 'how long at most, 1 to 12', default: '1' },
    reason: { type: 'string', value: 'text', says: 'why, for the audit trail', default: 'break-glass' },
  },
  run: async (values, env) => {
    const wanted = { login: text(values, 'as'), hours: number(values, 'hours', 1, 12), reason: text(values, 'reason') }
    const opened = await withDatabase(env, ({ dataSource }) => transact(dataSource, SYSTEM, (system) => breakGlass(system, wanted)))
    const cookie = `${sessionCookieName(isSecure(env))}=${opened.token}`
    return { json: { cookie, accountId: opened.accountId, hours: wanted.hours }, lines: [cookie] }
  },
}
