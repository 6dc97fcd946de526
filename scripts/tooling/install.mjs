import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, Stop, run } from './process.mjs'

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const TOOLS = join(ROOT, '.tools')

/** Our own pnpm, run by the Node that runs us: the machine needs none. */
export const PNPM = join(TOOLS, 'node_modules/pnpm/bin/pnpm.cjs')

/** Installs what the lockfile says, and nothing when that is installed already. */
export async function install(say) {
  await installPnpm(say)
  if (isInstalled()) return
  say('installing packages (the first time takes about half a minute)')
  const result = await run(
    process.execPath,
    [PNPM, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false', '--reporter=append-only'],
    {
      quiet: true,
    },
  )
  if (result.code !== 0) throw new Stop(explain(result.output, 'The packages could not be installed'))
}

async function installPnpm(say) {
  const version = MANIFEST.packageManager.match(/^pnpm@([\d.]+)/)[1]
  const installed = join(TOOLS, 'node_modules/pnpm/package.json')
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === version) return
  say(`fetching pnpm ${version}`)
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error']
  const result = await run('npm', ['install', ...flags, '--prefix', TOOLS, `pnpm@${version}`], { quiet: true })
  if (result.code !== 0) throw new Stop(explain(result.output, `pnpm ${version} could not be fetched`))
}

function isInstalled() {
  const [wanted, present] = ['pnpm-lock.yaml', 'node_modules/.pnpm/lock.yaml'].map((file) => join(ROOT, file))
  return existsSync(present) && readFileSync(wanted, 'utf8') === readFileSync(present, 'utf8')
}

function explain(output, what) {
  const lines = output.trim().split('\n')
  const said = lines.find((line) => /ERR|error/i.test(line)) ?? lines.at(-1)
  if (/ENOSPC|no space left/i.test(output)) return `${what}: the disk is full. Free about 1 GB and try again.`
  if (/EACCES|EPERM|EROFS/.test(output))
    return `${what}: this account may not write in ${ROOT}. Give it the folder, or clone as this account.`
  if (/SELF_SIGNED|UNABLE_TO_|CERT_/.test(output)) {
    return `${what}: the npm registry's certificate is not trusted here. Name your network's own in NODE_EXTRA_CA_CERTS and try again.`
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET/.test(output)) {
    return `${what}: the npm registry does not answer. Check the network or the proxy (npm config get registry) and try again.`
  }
  if (/OUTDATED_LOCKFILE/.test(output))
    return `${what}: pnpm-lock.yaml does not fit the package.json files. Run pnpm install and commit the lockfile.`
  return `${what}: ${said}`
}
