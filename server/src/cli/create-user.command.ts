import { transact } from '../kernel/transaction.js'
import { SYSTEM } from '../kernel/viewer.js'
import { createUser as create } from '../modules/sessions/administration.commands.js'
import { inventPassword, isAcceptable } from '../modules/sessions/password.js'
import { text, textOrNull, withDatabase, WrongUsage, type Command } from './command.js'

export const createUser: Command = {
  says: 'makes an account with a password and a second factor; it gives no rights until an office is granted',
  options: {
    login: { type: 'string', value: 'login', says: 'what they type to sign in', required: true },
    name: { type: 'string', value: 'name', says: 'full name as its owner writes it', required: true },
    email: { type: 'string', value: 'address', says: 'e-mail address' },
    agency: { type: 'string', value: 'id', says: 'their agency, for example vn-moha' },
    password: { type: 'string', value: 'password', says: '12 to 128 characters; one is made up and printed when left out' },
  },
  run: async (values, env) => {
    const password = textOrNull(values, 'password') ?? inventPassword()
    if (!isAcceptable(password)) throw new WrongUsage('A password has 12 to 128 characters, at least five different ones.')
    const user = { login: text(values, 'login'), name: text(values, 'name'), email: textOrNull(values, 'email'), agencyId: textOrNull(values, 'agency'), password }
    const made = await withDatabase(env, ({ dataSource }) => transact(dataSource, SYSTEM, (system) => create(system, user)))
    return {
      json: { ...made, password },
      lines: [
        `login     ${made.login}`,
        `password  ${password}`,
        `code      add to an authenticator app: ${made.totp.uri}`,
        'Shown once. Next: pnpm mufakat grant --help',
      ],
    }
  },
}
