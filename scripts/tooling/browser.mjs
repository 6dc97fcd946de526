import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, Stop, run } from './process.mjs'

/** Chromium without a window of its own: opens a page for somebody new in a quarter of the time. */
const SHELL = '/usr/bin/chromium-headless-shell'
const INSTALLED = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const PLAYWRIGHT = join(ROOT, 'e2e/node_modules/@playwright/test/cli.js')

/** The path of a Chromium that runs: one that is here, or one fetched now. */
export async function findBrowser(say) {
  const told = process.env.CHROME_PATH
  if (told) {
    if (await works(told)) return told
    throw new Stop(
      `CHROME_PATH names ${told}, which is not a browser that runs. Correct it, or unset it to have one found.`,
    )
  }
  // On a machine that lives for one run it pays to fetch the quick one though there is another.
  if (process.env.CI && isRootOnDebian() && !existsSync(SHELL)) {
    say('fetching Chromium’s headless shell (about 70 MB)')
    await aptInstall(['chromium-headless-shell'])
  }
  const found = await firstThatWorks([...INSTALLED, await playwrightsOwn()])
  if (found) return found
  say('no Chromium here: fetching one (about 150 MB)')
  const debian = ['chromium-headless-shell', 'chromium'].map((name) => () => aptInstall([name, 'fonts-liberation']))
  const attempts = [...(isRootOnDebian() ? debian : []), playwrightInstall]
  const said = []
  for (const attempt of attempts) {
    said.push(await attempt())
    const fetched = await firstThatWorks([...INSTALLED, await playwrightsOwn()])
    if (fetched) return fetched
  }
  throw new Stop(
    `There is no Chromium and none could be fetched (${lastLine(said.join('\n'))}). ` +
      'Install Chromium or Chrome, and set CHROME_PATH if it is not in /usr/bin; then run npm test again.',
  )
}

async function firstThatWorks(paths) {
  for (const path of paths) if (path && existsSync(path) && (await works(path))) return path
  return undefined
}

async function works(path) {
  const { code, output } = await run(path, ['--version'], { quiet: true })
  return code === 0 && /Chrom/i.test(output)
}

async function playwrightsOwn() {
  const program = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
  const { output } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(ROOT, 'e2e'),
    quiet: true,
  })
  return output.trim()
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** Without a network it says so soon. */
const IMPATIENT = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20']

async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', [...IMPATIENT, 'update', '-q'], { quiet: true, env })
  const install = await run('apt-get', [...IMPATIENT, 'install', '-y', '-q', '--no-install-recommends', ...packages], {
    quiet: true,
    env,
  })
  return `${update.output}\n${install.output}`
}

async function playwrightInstall() {
  const { output } = await run(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], { quiet: true })
  return output
}

function lastLine(text) {
  return text.trim().split('\n').at(-1)
}
