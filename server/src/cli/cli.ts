import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { PlainFailure } from '../db/plain-failure.js'
import { readEnv } from '../env.js'
import { Refusal } from '../kernel/refusals.js'
import { codeOf } from '../kernel/transaction.js'
import { explainStart } from '../startup-failure.js'
import { EXIT, WrongUsage, type Command, type Values } from './command.js'
import { COMMANDS } from './commands.js'
import { helpFor, helpForAll } from './help.js'

/** `pnpm mufakat <command> [--options]`: runs one command and makes its outcome the exit code. */
async function main(words: string[]): Promise<number> {
  const [name = 'help', ...rest] = words
  if (['help', '--help', '-h'].includes(name)) return print(helpForAll(COMMANDS), EXIT.done)
  const command = COMMANDS[name]
  if (!command) throw new WrongUsage(`There is no command "${name}". See: pnpm mufakat help`)
  if (rest.includes('--help') || rest.includes('-h')) return print(helpFor(name, command), EXIT.done)
  const values = read(name, command, rest)
  const { json, lines, exit = EXIT.done } = await command.run(values, readEnv())
  return print(values['json'] ? JSON.stringify(json, null, 2) : lines.join('\n'), exit)
}

function read(name: string, command: Command, rest: string[]): Values {
  const options = { ...command.options, json: { type: 'boolean' as const } }
  let values: Values
  try {
    values = parseArgs({ args: rest, options, allowPositionals: false, strict: true }).values as Values
  } catch (error) {
    throw new WrongUsage(`${(error as Error).message.split('. ')[0]}. See: pnpm mufakat ${name} --help`)
  }
  const missing = Object.keys(command.options).filter((each) => command.options[each]!.required && !values[each])
  if (missing.length) {
    throw new WrongUsage(`Give ${missing.map((each) => `--${each}`).join(', ')}. See: pnpm mufakat ${name} --help`)
  }
  return values
}

function print(text: string, exit: number): number {
  if (text) console.log(text)
  return exit
}

function explain(error: unknown): [string, number] {
  if (error instanceof WrongUsage) return [error.message, EXIT.usage]
  if (error instanceof Refusal) return [`${error.says.en} ${error.remedy.en}`, EXIT.refused]
  if (['42P01', '42704', '22023'].includes(codeOf(error))) {
    return ['The database is not up to date. Run: pnpm mufakat migrate', EXIT.failed]
  }
  return [error instanceof PlainFailure ? error.message : explainStart(error), EXIT.failed]
}

/** The command line as a process; the outcome is its exit code. */
export async function cli(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    const [sentence, exit] = explain(error)
    console.error(`mufakat: ${sentence}`)
    process.exitCode = exit
  }
}
