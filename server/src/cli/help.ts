import type { Command } from './command.js'

const OPENING = `pnpm mufakat <command> [--options]

Every command takes --json (the answer as JSON on standard output) and --help.
Exit codes: 0 done, 1 failed, 2 wrong call, 3 refused, 4 something is unhealthy.
`

/** What `pnpm mufakat help` says. */
export function helpForAll(commands: Record<string, Command>): string {
  const longest = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { says }]) => `  ${name.padEnd(longest)}  ${says}`)
  return `${OPENING}\n${lines.join('\n')}`
}

/** What `pnpm mufakat <command> --help` says. */
export function helpFor(name: string, { says, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, says: why, required, default: usual }]) => [
    `--${option}${value ? ` <${value}>` : ''}`,
    `${why}${required ? ' (needed)' : ''}${usual === undefined ? '' : ` (${String(usual)} when left out)`}`,
  ])
  const longest = Math.max(0, ...rows.map(([left]) => left!.length))
  return [`pnpm mufakat ${name}: ${says}`, ...rows.map(([left, right]) => `  ${left!.padEnd(longest)}  ${right}`)].join('\n')
}
