import { build } from '../tooling/build.mjs'
import { install } from '../tooling/install.mjs'
import { LINT, runSteps, TYPES, WORDS } from '../tooling/steps.mjs'

/** All that needs no database and no browser: types, lint, import boundaries, unused code. */
export async function command() {
  const say = (line) => console.log(`mufakat: ${line}`)
  await install(say)
  await build(say, ['schema'])
  process.exitCode = (await runSteps([WORDS, ...TYPES, ...LINT])).length ? 1 : 0
}
