import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Figures, Measured, Pace } from './measure.js'
import { SCREENS } from './operations.js'
import { SIZES } from './seed.sql.js'
import type { WorldName } from './world.js'

/** What was measured on one world. Memory in MB, the start in milliseconds. */
export interface WorldResult {
  name: WorldName
  measured: Measured[]
  /** Operations that could not be measured, because an answer was an error. */
  failed: string[]
  memory: number
  startedIn: number
}

const HEAD = ['', 'operation', 'limit, req/s', 'product, req/s', 'ratio', 'target', 'limit p50', 'product p50', 'product p99', 'CPU, limit',
  'CPU, product', 'statements',
  "growth, limit's", 'growth']

/** The table as Markdown; kept in docs/benchmark.md when the whole was measured. */
export async function writeReport(results: WorldResult[], pace: Pace, { note, keep }: { note?: string | undefined; keep: boolean }): Promise<string> {
  const small = results.find(({ name }) => name === 'small')
  const main = results.find(({ name }) => name === 'large') ?? small!
  const rows = main.measured.flatMap((each) => [
    rowOf(each, small?.measured.find(({ operation }) => operation.name === each.operation.name)),
    ...SCREENS.filter(({ parts }) => parts.at(-1) === each.operation.name).flatMap((screen) => screenRow(screen, main.measured)),
  ])
  const table = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const { plans, projects, proposals, commentsPerProposal, projectComments, commitments } = SIZES[main.name]
  const text = `# Benchmark

Printed by \`pnpm bench\`. The product's built server in production mode, signed in, behind the row-level wall, against **the limit**: the same
rows by hand-written SQL, one prepared statement each, its JSON text passed through bare \`node:http\` with \`pg\`, without a wall.
What the server puts into words itself, what it says that the viewer can do, and GraphQL's type names are in the product's answers only.
Both on one database and one machine, by turns in one run: ${pace.rounds} rounds of ${pace.seconds} s a side, ${pace.connections} connections, after up to ${grouped(pace.warmUp)} requests to warm up.

${table}

${results.flatMap(({ name, failed }) => failed.map((operation) => `**${operation} failed in the ${name} world**: under this load an answer was an error.\n`)).join('')}
A ratio is the product's requests a second over the limit's; times are milliseconds; CPU is the processor
time of server + PostgreSQL for one request; statements are those of one request, without begin,
settings and commit, counted by PostgreSQL; growth is the time a request costs in the large world over the small one's.

${stolenWords(main.measured)}- Memory of the server after the load: ${main.memory} MB (target: below 250 MB).
- Cold start of the built server, PostgreSQL running, until /readyz answers: ${(main.startedIn / 1000).toFixed(2)} s (target: below 1.5 s).
- World: ${grouped(plans)} plans, ${grouped(projects)} projects, ${grouped(3 * projects)} status changes, ${grouped(proposals)} proposals,
  ${grouped(proposals * commentsPerProposal + projectComments)} comments, ${grouped(commitments)} commitments. The small one: ${SIZES.small.projects} projects,
  ${SIZES.small.proposals * SIZES.small.commentsPerProposal + SIZES.small.projectComments} comments.
- Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, the embedded PostgreSQL 18
  with its default settings; load generator, both servers and the database share the cores.${note ? `\n- ${note}` : ''}
`
  if (keep) writeFileSync('docs/benchmark.md', text)
  return text
}

function rowOf({ operation, limit, product, statements }: Measured, small: Measured | undefined): string[] {
  const grown = (side: 'limit' | 'product', now: number) => (small ? `${(small[side].perSecond / now).toFixed(1)}x` : '')
  return [
    operation.name, operation.what, limit.perSecond.toFixed(0), product.perSecond.toFixed(0),
    (product.perSecond / limit.perSecond).toFixed(2), operation.target?.toFixed(2) ?? '', limit.p50.toFixed(1), product.p50.toFixed(1),
    product.p99.toFixed(1), cpu(limit), cpu(product), String(statements), grown('limit', limit.perSecond), grown('product', product.perSecond),
  ]
}

/** One of each part takes as long as they do after each other. */
function screenRow({ name, what, target, parts }: (typeof SCREENS)[number], measured: Measured[]): string[][] {
  const found = measured.filter(({ operation }) => parts.includes(operation.name))
  if (found.length < parts.length) return []
  const perSecond = (side: 'limit' | 'product') => 1 / found.reduce((sum, each) => sum + 1 / each[side].perSecond, 0)
  const statements = found.reduce((sum, each) => sum + each.statements, 0)
  const [limit, product] = [perSecond('limit'), perSecond('product')]
  const figures = [limit.toFixed(0), product.toFixed(0), (product / limit).toFixed(2), target.toFixed(2), '', '', '', '', '', String(statements), '', '']
  return [[name, what, ...figures]]
}

/** What the host of a virtual machine took; nothing where it took nothing. */
function stolenWords(measured: Measured[]): string {
  const again = measured.reduce((sum, { disturbed }) => sum + disturbed, 0)
  const most = Math.max(0, ...measured.map(({ stolen }) => stolen))
  if (again === 0 && most === 0) return ''
  return `- The host of this virtual machine withheld at most ${percent(most)} of its processors in a round that counts; ${again} rounds do
  not count, because it withheld more than 3 % and an undisturbed one could be measured instead.\n`
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function cpu({ cpu, databaseCpu }: Figures): string {
  return `${cpu.toFixed(2)} + ${databaseCpu.toFixed(2)}`
}

function grouped(n: number): string {
  return n.toLocaleString('en').replaceAll(',', ' ')
}
