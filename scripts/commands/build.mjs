import { build } from '../tooling/build.mjs'
import { install } from '../tooling/install.mjs'

/** Installs, and builds what changed. */
export async function command() {
  const say = (line) => console.log(`mufakat: ${line}`)
  await install(say)
  await build(say)
  say('built')
}
