import { findBrowser } from '../tooling/browser.mjs'
import { build } from '../tooling/build.mjs'
import { renewContract } from '../tooling/contract.mjs'
import { install } from '../tooling/install.mjs'
import { Stop } from '../tooling/process.mjs'
import { LINT, runSteps, tell, TYPES } from '../tooling/steps.mjs'
import { runJest, runStories } from '../tooling/suites.mjs'

/**
 * Everything that must hold. Ends with the line `N passed, N failed`: tests, and each check that failed as one.
 * What has no Chromium, no network or no build is said in one sentence, and nothing further is run.
 */
export async function command() {
  const began = Date.now()
  const failures = []
  const told = []
  let passed = 0
  let failed = 0
  try {
    const browser = await prepare(failures)
    const [checks, ...suites] = await Promise.all([
      runSteps([...TYPES, ...LINT]),
      runJest('server', { workers: 2 }),
      runJest('client', { workers: 1 }),
    ])
    failures.push(...checks)
    suites.push(await runStories(browser))
    passed = suites.reduce((sum, suite) => sum + suite.passed, 0)
    failed = suites.reduce((sum, suite) => sum + suite.failed, 0)
    told.push(...suites.flatMap((suite) => suite.told))
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    failures.push(error.message)
  }
  console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s`)
  for (const line of [...told, ...failures.map((failure) => `failed: ${failure}`)]) console.log(line)
  console.log(`${passed} passed, ${failed + failures.length} failed`)
  process.exitCode = failed + failures.length ? 1 : 0
}

/** Installs, finds a browser, renews the contract and builds; answers the browser's path. */
async function prepare(failures) {
  const say = (line) => console.log(`mufakat: ${line}`)
  await install(say)
  const browser = await findBrowser(say)
  const began = Date.now()
  const changed = await renewContract(say)
  tell('the committed contract', changed.length === 0, (Date.now() - began) / 1000)
  if (changed.length)
    failures.push(`${changed.join(', ')} had not followed the code: look at the change and commit it.`)
  await build(say)
  return browser
}
