import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT, run } from './process.mjs'
import { tell } from './steps.mjs'

const REPORTS = join(ROOT, '.tools/reports')

/** Counts of tests, and those by name that failed or needed a second try. One that did not run because its file broke counts as failed. */
const NONE = { passed: 0, failed: 0, told: [] }

/** Runs the jest tests of a package. */
export async function runJest(folder, { workers }) {
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--silent=false']
  return runSuite(`tests: ${folder}`, {
    args: [...args, `--maxWorkers=${workers}`, '--json', `--outputFile=${reportOf(folder)}`],
    cwd: join(ROOT, folder),
    report: reportOf(folder),
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      told: report.testResults.flatMap(({ name, status, assertionResults }) => {
        const tests = assertionResults.filter((test) => test.status === 'failed')
        if (status === 'failed' && tests.length === 0) return [`failed: ${relative(ROOT, name)}`]
        return tests.map(({ fullName }) => `failed: ${relative(ROOT, name)}: ${fullName}`)
      }),
    }),
  })
}

/** Runs the stories in a real browser. */
export async function runStories(browser) {
  return runSuite('stories: Chromium', {
    args: ['node_modules/@playwright/test/cli.js', 'test'],
    cwd: join(ROOT, 'e2e'),
    env: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('e2e') },
    report: reportOf('e2e'),
    count: ({ stats, errors, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      told: suites.flatMap((suite) => unsteady(suite, '')),
    }),
  })
}

async function runSuite(name, { args, cwd, env, report, count }) {
  mkdirSync(REPORTS, { recursive: true })
  rmSync(report, { force: true })
  const { code, output, seconds } = await run(process.execPath, args, { cwd, env, quiet: true })
  const counts = countsIn(report, count)
  const isBroken = code !== 0 && counts.failed === 0
  const told = isBroken ? { ...counts, failed: 1 } : counts
  tell(name, code === 0, seconds, `${told.passed} passed, ${told.failed} failed`)
  for (const line of told.told) console.log(line)
  if (code !== 0 || told.told.length) console.log(withoutGreen(output))
  return told
}

/** The stories in a suite that failed, or passed only when told again, by name. */
function unsteady({ title, specs, suites = [] }, above) {
  const name = [above, title].filter(Boolean).join(': ')
  const judged = specs.map((spec) => ({ name: `${name}: ${spec.title}`, status: spec.tests[0]?.status }))
  return [
    ...judged.filter(({ status }) => status === 'unexpected').map((story) => `failed: ${story.name}`),
    ...judged.filter(({ status }) => status === 'flaky').map((story) => `passed only when told again: ${story.name}`),
    ...suites.flatMap((suite) => unsteady(suite, name)),
  ]
}

/** What a suite said, without the tests that passed: a log that is cut off then still names those that failed. */
function withoutGreen(output) {
  const lines = output.trimEnd().split('\n')
  return lines.filter((line) => !/^\s*(✓|PASS )/.test(line)).join('\n')
}

function countsIn(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return NONE
  }
}

function reportOf(folder) {
  return join(REPORTS, `${folder}.json`)
}
