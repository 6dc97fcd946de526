import { Stop } from '../tooling/process.mjs'

/** Every command is a file of its own: `export async function command(args)`, which sets process.exitCode. */
const COMMANDS = ['start', 'test', 'build', 'check', 'lint', 'schema', 'bench', 'mufakat']

const [name, ...args] = process.argv.slice(2)

try {
  if (!COMMANDS.includes(name))
    throw new Stop(`There is no command "${name ?? ''}". There are: ${COMMANDS.join(', ')}.`)
  const { command } = await import(`./${name}.mjs`)
  await command(args)
} catch (error) {
  if (error instanceof Stop) console.error(`\n${error.message}`)
  else console.error(error)
  process.exitCode = 1
}
