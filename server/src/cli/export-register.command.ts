import { writeFileSync } from 'node:fs'
import { ReadUnit } from '../kernel/unit.js'
import { SYSTEM } from '../kernel/viewer.js'
import { exportedLines } from '../modules/register/export.js'
import { textOrNull, withDatabase, type Command } from './command.js'

export const exportRegister: Command = {
  says: 'writes the whole register as lines of JSON, positions and events included: to be kept where only member states read',
  options: { out: { type: 'string', value: 'file', says: 'where to; standard output when left out' } },
  run: async (values, env) => {
    const lines = await withDatabase(env, async ({ pool }) => {
      const reads = new ReadUnit(pool, SYSTEM)
      return exportedLines(reads).finally(() => reads.close())
    })
    const file = textOrNull(values, 'out')
    const texts = lines.map((line) => JSON.stringify(line))
    if (!file) return { json: lines, lines: texts }
    writeFileSync(file, `${texts.join('\n')}\n`, { mode: 0o600 })
    return { json: { file, lines: lines.length }, lines: [`${lines.length} lines in ${file}`] }
  },
}
