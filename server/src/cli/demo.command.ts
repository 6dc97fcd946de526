import { loadDemoWorld } from '../modules/demo/demo-world.js'
import { loadPersonas } from '../modules/demo/persona.store.js'
import { PERSONAS } from '../modules/demo/personas.js'
import { loadReference } from '../modules/reference/load.js'
import { withDatabase, WrongUsage, type Command } from './command.js'

export const demo: Command = {
  says: 'loads the reference data and the people, meetings and proposals of the demonstration; refused in production',
  options: {},
  run: async (_values, env) => {
    if (env.MODE === 'production') throw new WrongUsage('There is no demonstration data in production. Use MODE=demo and another database.')
    await withDatabase(env, async ({ dataSource, pool }) => {
      await loadReference(dataSource)
      await loadPersonas(dataSource)
      await loadDemoWorld(dataSource, pool)
    })
    const people = PERSONAS.map(({ key, name, delegationId, office }) => ({ key, name, delegationId, office }))
    return { json: people, lines: people.map(({ key, name, delegationId }) => `${key.padEnd(22)} ${name} (${delegationId})`) }
  },
}
