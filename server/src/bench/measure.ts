import { readdirSync, readFileSync } from 'node:fs'
import { bodyOf, type Product } from './product.js'
import { ask, fire, type Sample, type Shot } from './load.js'
import type { Operation } from './operations.js'
import { asOwner, type World } from './world.js'

/** One side's figures for one operation. Milliseconds; requests a second are the median of the rounds. */
export interface Figures {
  perSecond: number
  p50: number
  p99: number
  bytes: number
  /** Processor time for one request: of the server's process, and of PostgreSQL's. */
  cpu: number
  databaseCpu: number
}

export interface Measured {
  operation: Operation
  limit: Figures
  product: Figures
  /** Statements a request of the product makes, without begin, settings and commit. */
  statements: number
  /** What they were, the most expensive first. */
  texts: string[]
  /** The largest share of the processors that the host withheld from this virtual machine in a round that counts, 0 to 1. */
  stolen: number
  /** How many rounds do not count, because the host withheld more. */
  disturbed: number
}

export interface Pace {
  rounds: number
  seconds: number
  connections: number
  /** Requests to each side before the first round, so that the code that runs is compiled; at most twenty seconds long. */
  warmUp: number
}

export interface Sides {
  world: World
  product: Product
  limitPort: number
  limitPid: number
  credentials: (operation: Operation, n: number) => string
}

/** Measures an operation on both sides by turns, so that what else the machine does meets both alike. */
export async function measure(sides: Sides, operation: Operation, pace: Pace): Promise<Measured> {
  const ours = shotsAtProduct(sides, operation)
  const theirs = shotsAtLimit(sides, operation)
  const { statements, texts } = await statementsOf(sides, ours)
  const load = { seconds: pace.seconds, connections: pace.connections }
  for (const [port, next] of [[sides.limitPort, theirs], [sides.product.port, ours]] as const) {
    await fire(port, next, { ...load, seconds: 0.5, atLeast: pace.warmUp })
  }
  const pairs: Pair[] = []
  while (pairs.filter(isOurs).length < pace.rounds && pairs.length < 3 * pace.rounds) {
    const limit = await timed(sides.world, sides.limitPid, () => fire(sides.limitPort, theirs, load))
    const product = await timed(sides.world, sides.product.pid, () => fire(sides.product.port, ours, load))
    pairs.push({ limit, product, stolen: Math.max(limit.stolen, product.stolen) })
  }
  const kept = pairs.toSorted((a, b) => a.stolen - b.stolen).slice(0, pace.rounds)
  return {
    operation, statements, texts, disturbed: pairs.length - kept.length, stolen: kept.at(-1)!.stolen,
    limit: figuresOf(kept.map(({ limit }) => limit)), product: figuresOf(kept.map(({ product }) => product)),
  }
}

/** A round of each side, and the share of the processors that was missing in the worse of the two. */
interface Pair {
  limit: Round
  product: Round
  stolen: number
}

const STOLEN_AT_MOST = 0.03

/** A process on a processor that the host takes away waits for seconds: such a round tells nothing of either side. */
function isOurs({ stolen }: Pair): boolean {
  return stolen <= STOLEN_AT_MOST
}

function shotsAtProduct({ world, credentials }: Sides, operation: Operation): () => Shot {
  let n = 0
  return () => {
    n += 1
    return { headers: credentials(operation, n), body: bodyOf(operation, operation.ask(world.name, n).variables) }
  }
}

function shotsAtLimit({ world }: Sides, operation: Operation): () => Shot {
  let n = 0
  return () => {
    n += 1
    return { body: JSON.stringify({ name: operation.name, values: operation.ask(world.name, n).limit }) }
  }
}

const COUNTED = 24
const FRAME = `^(begin|start transaction|commit|set |rollback)|set_config|viewer_of|pg_stat_statements|pg_extension`

/** Lets PostgreSQL itself count what a request makes, after the first few have warmed up. */
async function statementsOf({ world, product }: Sides, next: () => Shot): Promise<Pick<Measured, 'statements' | 'texts'>> {
  for (let n = 0; n < 6; n += 1) await ask(product.port, next())
  await asOwner(world.connection, 'select pg_stat_statements_reset()')
  for (let n = 0; n < COUNTED; n += 1) await ask(product.port, next())
  const rows = await asOwner<{ query: string; calls: string; millis: number }>(
    world.connection,
    `select query, calls, total_exec_time / calls as millis from pg_stat_statements where calls >= ${COUNTED / 4} and query !~* $1
     order by total_exec_time desc`,
    [FRAME],
  )
  const texts = rows.map(({ query, calls, millis }) => `${(Number(calls) / COUNTED).toFixed(1)} × ${millis.toFixed(2)} ms ${query.replace(/\s+/g, ' ')}`)
  return { statements: Math.round(rows.reduce((sum, { calls }) => sum + Number(calls) / COUNTED, 0)), texts }
}

interface Round extends Sample {
  cpu: number
  databaseCpu: number
  stolen: number
}

/** Adds the processor time, in milliseconds, that this process and PostgreSQL took meanwhile, and the share that the host withheld. */
async function timed(world: World, pid: number, work: () => Promise<Sample>): Promise<Round> {
  const backends = await asOwner<{ pid: number }>(world.connection, 'select pid from pg_stat_activity where pid <> pg_backend_pid()')
  const taken = () => [cpuOf(pid), backends.reduce((sum, backend) => sum + cpuOf(backend.pid), 0)] as const
  const [server, database] = taken()
  const machine = machineTime()
  const sample = await work()
  const after = taken()
  const { all, stolen } = machineTime()
  return {
    ...sample, cpu: after[0] - server, databaseCpu: after[1] - database, stolen: (stolen - machine.stolen) / Math.max(1, all - machine.all),
  }
}

/** Ticks of all processors since the start of the machine, and those that its host gave to somebody else. */
function machineTime(): { all: number; stolen: number } {
  const ticks = /^cpu +(.*)/.exec(readFileSync('/proc/stat', 'utf8'))![1]!.split(' ').map(Number)
  return { all: ticks.slice(0, 8).reduce((sum, each) => sum + each, 0), stolen: ticks[7]! }
}

function cpuOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((task) => Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
      .reduce((sum, each) => sum + each, 0)
  } catch {
    return 0 // it has ended
  }
}

function figuresOf(samples: Round[]): Figures {
  const millis = samples.flatMap((sample) => sample.millis).sort((a, b) => a - b)
  const rates = samples.map((sample) => sample.millis.length / sample.seconds).sort((a, b) => a - b)
  const at = (share: number) => millis[Math.min(millis.length - 1, Math.floor(millis.length * share))]!
  return {
    perSecond: rates[Math.floor(rates.length / 2)]!,
    p50: at(0.5),
    p99: at(0.99),
    bytes: samples.reduce((sum, sample) => sum + sample.bytes, 0) / millis.length,
    cpu: samples.reduce((sum, sample) => sum + sample.cpu, 0) / millis.length,
    databaseCpu: samples.reduce((sum, sample) => sum + sample.databaseCpu, 0) / millis.length,
  }
}
