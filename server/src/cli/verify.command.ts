import { existsSync, readFileSync } from 'node:fs'
import { ReadUnit } from '../kernel/unit.js'
import { SYSTEM } from '../kernel/viewer.js'
import { brokenInWords, verifyRegister } from '../modules/register/verify.js'
import { EXIT, textOrNull, withDatabase, WrongUsage, type Command } from './command.js'

export const verify: Command = {
  says: 'recomputes the register of decisions from its rows; names the first broken entry, exit code 4 when there is one',
  options: {
    head: { type: 'string', value: 'file', says: 'a head that somebody kept, as it was mailed: finds what was taken away, put back or rewritten' },
  },
  run: async (values, env) => {
    const file = textOrNull(values, 'head')
    if (file && !existsSync(file)) throw new WrongUsage(`There is no file ${file}.`)
    const kept = file ? readFileSync(file, 'utf8') : null
    const verdict = await withDatabase(env, async ({ pool }) => {
      const reads = new ReadUnit(pool, SYSTEM)
      return verifyRegister(reads, kept).finally(() => reads.close())
    })
    const { size, root, broken } = verdict
    const [first] = broken
    return {
      json: { ...verdict, firstBroken: first?.number ?? null },
      lines: first
        ? [`BROKEN: first ${brokenInWords(first)}`, ...broken.slice(1, 20).map((each) => `  then ${brokenInWords(each)}`)]
        : [`whole: ${size} decisions, root ${root}${kept ? ', and as they were when the kept head was signed' : ''}`],
      exit: first ? EXIT.unhealthy : EXIT.done,
    }
  },
}
