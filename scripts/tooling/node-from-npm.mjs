import { spawn } from 'node:child_process'
import { npmEnvironment } from './process.mjs'

/** Runs the same command under Node 24 from the npm registry; nothing is installed on the machine. */
const system = process.platform === 'win32' ? 'win' : process.platform
const node = `node-${system}-${process.arch}@24.21.0`
console.log(`Node ${process.versions.node} is older than ${process.env.MIN_NODE}: using ${node} from npm for this run.`)

const child = spawn(
  'npm',
  ['exec', '--yes', '--ignore-scripts', `--package=${node}`, '--', 'node', 'scripts/run.mjs', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...npmEnvironment(), MIN_NODE: '' } },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
