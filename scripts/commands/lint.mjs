import { install } from '../tooling/install.mjs'
import { LINT, runSteps } from '../tooling/steps.mjs'

/** Lint, import boundaries and unused code. */
export async function command() {
  await install((line) => console.log(`mufakat: ${line}`))
  process.exitCode = (await runSteps(LINT)).length ? 1 : 0
}
