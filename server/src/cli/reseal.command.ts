import { resealSecrets } from '../modules/sessions/old-secrets.js'
import { secretBox } from '../modules/sessions/secret-box.js'
import { withDatabase, type Command } from './command.js'

export const reseal: Command = {
  says: 'seals the secrets of one-time codes anew with SECRETS_KEY, opening them with SECRETS_KEY_OLD; nobody sets up an app again',
  options: {},
  run: async (_values, env) => {
    const { accounts, resealed } = await withDatabase(env, ({ dataSource }) => resealSecrets(dataSource, secretBox()))
    return {
      json: { accounts, resealed },
      lines: [`${resealed} of ${accounts} sealed anew; SECRETS_KEY_OLD is needed no more.`],
    }
  },
}
