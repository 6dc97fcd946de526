import { build } from '../tooling/build.mjs'
import { install } from '../tooling/install.mjs'
import { runServer } from '../tooling/server.mjs'

/** The administrator's commands. What we say goes to stderr: stdout is theirs, for `--json`. */
export async function command(args) {
  const say = (line) => console.error(`mufakat: ${line}`)
  await install(say)
  await build(say, ['server'])
  await runServer('cli/mufakat.js', args)
}
