import { resetLink } from '../http/account.route.js'
import { offerReset } from '../modules/sessions/own-account.commands.js'
import { SignInRefused } from '../modules/sessions/sign-in.refusals.js'
import { text, withDatabase, WrongUsage, type Command } from './command.js'

export const resetPassword: Command = {
  says: 'prints a link with which the owner of a login sets a new password, once, within a day; audited',
  options: {
    login: { type: 'string', value: 'login', says: 'whose password', required: true },
    reason: { type: 'string', value: 'text', says: 'why, for the audit trail', required: true },
  },
  run: async (values, env) => {
    const asked = { login: text(values, 'login'), reason: text(values, 'reason'), by: null }
    const { token, hours } = await withDatabase(env, ({ dataSource }) => offerReset(dataSource, asked)).catch((error: unknown) => {
      throw error instanceof SignInRefused ? new WrongUsage(`${error.says.en} ${error.remedy.en}`) : error
    })
    const link = resetLink(env.BASE_URL ?? `http://${env.HOST}:${env.PORT}`, token)
    return { json: { link, hours }, lines: [link, `Good once, for ${hours} hours. Hand it over on a way that you trust.`] }
  },
}
