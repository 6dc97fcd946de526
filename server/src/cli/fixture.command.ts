import { sessionCookieName } from '../http/cookies.js'
import { isSecure } from '../http/identity.js'
import { PlainFailure } from '../db/plain-failure.js'
import { makeFixture } from '../modules/fixture/fixture.js'
import { text, withDatabase, WrongUsage, type Command } from './command.js'

export const fixture: Command = {
  says: 'fills an empty database with objects of every type in every tier and state; prints each with who may see it',
  options: {
    mark: { type: 'string', value: 'word', says: 'small letters that begin the word in every text, for example zebra', required: true },
  },
  run: async (values, env) => {
    const mark = text(values, 'mark')
    if (!/^[a-z]{3,20}$/.test(mark)) throw new WrongUsage('--mark must be 3 to 20 small letters, for example "zebra".')
    const made = await withDatabase(env, ({ dataSource, pool }) => makeFixture(dataSource, pool, mark)).catch((error: Error) => {
      throw error.message.includes('empty database') ? new PlainFailure(`${error.message} Use another DATA_DIR or DATABASE_URL.`) : error
    })
    const name = sessionCookieName(isSecure(env))
    const identities = made.identities.map(({ key, token }) => ({ key, cookie: token && `${name}=${token}` }))
    const objects = made.objects.map(({ type, id, globalId, code, word, audience, seenBy }) => ({
      type, id, globalId, code, word, tier: audience.tier, delegation: audience.delegationId, body: audience.bodyId,
      sharedWith: audience.sharedWith, seenBy,
    }))
    return {
      json: { identities, objects },
      lines: [
        ...identities.map(({ key, cookie }) => `${key.padEnd(28)} ${cookie ?? '(no session)'}`),
        ...objects.map((each) => `${each.type.padEnd(18)} ${each.globalId} ${each.word} ${each.tier.padEnd(11)} ${each.seenBy.join(' ') || '(nobody)'}`),
      ],
    }
  },
}
