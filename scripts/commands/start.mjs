import { build } from '../tooling/build.mjs'
import { install } from '../tooling/install.mjs'
import { runServer } from '../tooling/server.mjs'

/** Installs, builds and runs the server until Ctrl-C; the server prints its address itself. */
export async function command(args) {
  const say = (line) => console.log(`mufakat: ${line}`)
  await install(say)
  await build(say)
  say('starting')
  await runServer('main.js', args)
}
