import { loadReference as load } from '../modules/reference/load.js'
import { withDatabase, type Command } from './command.js'

export const loadReference: Command = {
  says: 'loads the reference data; running it again changes nothing',
  options: {},
  run: async (_values, env) => {
    const report = await withDatabase(env, ({ dataSource }) => load(dataSource))
    const lines = report.flatMap(({ kind, loaded, changed, unchanged, skipped, notes }) => [
      `${kind}: ${loaded} loaded, ${changed} changed, ${unchanged} unchanged, ${skipped.length} skipped`,
      ...skipped.map(({ id, why }) => `  skipped ${id}: ${why}`),
      ...notes.map((each) => `  ${each}`),
    ])
    return { json: report, lines }
  },
}
