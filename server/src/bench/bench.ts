import { fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { EmbeddedConnection } from '../db/embedded.js'
import { serveLimit } from './limit.js'
import { measure, type Measured, type Pace } from './measure.js'
import { OPERATIONS } from './operations.js'
import { signIn, startProduct } from './product.js'
import { percent, writeReport, type WorldResult } from './report.js'
import { openWorld, type WorldName } from './world.js'

const HELP = `Measures the main screens' operations against hand-written SQL behind bare node:http, on a large and a small world.
  --quick          short rounds, and no report is written
  --only Q2,Q4     these operations only, and no report is written
  --world large    this world only, and no report is written
  --statements     also prints the statements of each operation
  --profile        writes a CPU profile of the server into .data/bench
  --reuse          takes the worlds as they are, though schema or seed have changed
  --note <text>    a remark for the report, such as who else used the machine`

const PEOPLE = 16
const CONNECTIONS = 16
const SELF = fileURLToPath(import.meta.url)
const FOLDER = resolve('.data/bench')
const say = (line: string) => console.error(`mufakat: ${line}`)

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' }, world: { type: 'string' },
    statements: { type: 'boolean' }, profile: { type: 'boolean' }, reuse: { type: 'boolean' }, note: { type: 'string' },
    limit: { type: 'string' },
  },
})

if (values.help) console.log(HELP)
else if (values.limit) process.send!(await serveLimit(JSON.parse(values.limit) as EmbeddedConnection, CONNECTIONS))
else await bench()

async function bench(): Promise<void> {
  const pace: Pace = {
    connections: CONNECTIONS, ...(values.quick ? { rounds: 2, seconds: 1.5, warmUp: 400 } : { rounds: 5, seconds: 2, warmUp: 4000 }),
  }
  const names: WorldName[] = values.world ? [values.world as WorldName] : ['small', 'large']
  const results: WorldResult[] = []
  for (const name of names) results.push(await benchWorld(name, pace))
  const isWhole = !values.quick && !values.only && !values.world
  const text = await writeReport(results, pace, { note: values.note, keep: isWhole })
  console.log(text)
}

async function benchWorld(name: WorldName, pace: Pace): Promise<WorldResult> {
  const world = await openWorld(name, FOLDER, say, values.reuse)
  const limit = fork(SELF, ['--limit', JSON.stringify(world.connection)])
  try {
    const [limitPort] = (await once(limit, 'message')) as [number]
    const credentials = await signIn(world, PEOPLE)
    const starts: number[] = []
    for (let n = 0; n < (values.quick ? 0 : 2); n += 1) {
      const product = await startProduct(world)
      starts.push(product.startedIn)
      await product.stop()
    }
    const product = await startProduct(world, values.profile ? ['--cpu-prof', `--cpu-prof-dir=${FOLDER}`] : [])
    starts.push(product.startedIn)
    const measured: Measured[] = []
    const failed: string[] = []
    try {
      for (const operation of OPERATIONS.filter((each) => !values.only || values.only.split(',').includes(each.name))) {
        const found = await measure({ world, product, limitPort, limitPid: limit.pid!, credentials }, operation, pace).catch((error: Error) => {
          say(`${name} ${operation.name}: ${error.message}`)
          failed.push(operation.name)
          return null
        })
        if (!found) continue
        measured.push(found)
        const { product: ours, limit: theirs } = found
        say(`${name} ${operation.name}: ${ours.perSecond.toFixed(0)} of ${theirs.perSecond.toFixed(0)} a second, ratio ${(ours.perSecond / theirs.perSecond).toFixed(2)}, p50 ${ours.p50.toFixed(1)} of ${theirs.p50.toFixed(1)} ms, p99 ${ours.p99.toFixed(1)} of ${theirs.p99.toFixed(1)}, CPU ${ours.cpu.toFixed(2)}+${ours.databaseCpu.toFixed(2)} of ${theirs.cpu.toFixed(2)}+${theirs.databaseCpu.toFixed(2)} ms, ${found.statements} statements, stolen ${percent(found.stolen)} (${found.disturbed} rounds again), ${ours.bytes.toFixed(0)} of ${theirs.bytes.toFixed(0)} bytes`)
        if (values.statements) for (const text of found.texts) say(`    ${text.slice(0, 400)}`)
      }
      return { name, measured, failed, memory: product.memory(), startedIn: starts.sort((a, b) => a - b)[Math.floor(starts.length / 2)]! }
    } finally {
      await product.stop()
    }
  } finally {
    limit.kill()
    await world.stop()
  }
}
