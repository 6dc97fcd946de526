import { build } from '../tooling/build.mjs'
import { install } from '../tooling/install.mjs'
import { runServer } from '../tooling/server.mjs'

/** Measures the main screens' operations against hand-written SQL on a large world, and prints the table. */
export async function command(args) {
  const say = (line) => console.error(`mufakat: ${line}`)
  await install(say)
  await build(say, ['schema', 'server'])
  await runServer('bench/bench.js', args)
}
