import { transact } from '../kernel/transaction.js'
import { SYSTEM } from '../kernel/viewer.js'
import { issueToken } from '../modules/sessions/administration.commands.js'
import { number, text, withDatabase, WrongUsage, type Command } from './command.js'

const SCOPES = ['graphql:adhoc', 'rate:unlimited']

export const token: Command = {
  says: 'issues a token for a program: Authorization: Bearer <token>',
  options: {
    for: { type: 'string', value: 'login', says: 'whose rights it has', required: true },
    label: { type: 'string', value: 'text', says: 'what it is for', required: true },
    scope: { type: 'string', value: 'scope', multiple: true, says: `besides known documents: ${SCOPES.join(', ')}; may be repeated` },
    days: { type: 'string', value: 'number', says: 'how long it lasts, 1 to 366', default: '90' },
  },
  run: async (values, env) => {
    const scopes = (values['scope'] ?? []) as string[]
    const unknown = scopes.find((scope) => !SCOPES.includes(scope))
    if (unknown) throw new WrongUsage(`There is no scope ${unknown}; there are ${SCOPES.join(' and ')}.`)
    const wanted = { login: text(values, 'for'), label: text(values, 'label'), scopes, days: number(values, 'days', 1, 366) }
    const issued = await withDatabase(env, ({ dataSource }) => transact(dataSource, SYSTEM, (system) => issueToken(system, wanted)))
    return { json: { ...issued, scopes, days: wanted.days }, lines: [issued.token] }
  },
}
