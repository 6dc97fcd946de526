import { ownerSource } from '../db/data-source.js'
import { migrate as bringUpToDate } from '../db/migrate.js'
import { openDatabase } from '../db/open-database.js'
import type { Command } from './command.js'

export const migrate: Command = {
  says: 'brings the database up to date',
  options: {},
  run: async (_values, env) => {
    const { connection, stop } = await openDatabase(env)
    try {
      const owner = await ownerSource(connection).initialize()
      const ran = await bringUpToDate(owner).finally(() => owner.destroy())
      return { json: { ran }, lines: ran.length ? ran.map((name) => `ran ${name}`) : ['already up to date'] }
    } finally {
      await stop()
    }
  },
}
