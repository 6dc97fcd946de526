import type { Env } from '../env.js'

const LEVELS = ['error', 'warn', 'info', 'debug'] as const
export type Level = (typeof LEVELS)[number]

/** Writes what happened as one JSON object a line: ids, codes and numbers, never a text that a person wrote. */
export type Log = (level: Level, event: string, facts?: Record<string, string | number | boolean | null>) => void

/** The log of this process; what is below `LOG_LEVEL` is left out. `write` takes whole lines. */
export function createLog(
  env: Pick<Env, 'LOG_LEVEL'>,
  write: (line: string) => void = (line) => void process.stdout.write(line),
): Log {
  const most = LEVELS.indexOf(env.LOG_LEVEL)
  return (level, event, facts) => {
    if (LEVELS.indexOf(level) > most) return
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`)
  }
}

/** The parts of an unexpected error that may be logged: its class, its code and the places of our own code, no values. */
export function traceOf(error: unknown): { error: string; code: string; stack: string } {
  const { name = 'Error', stack = '', code = '' } = (error ?? {}) as { name?: string; stack?: string; code?: string }
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return { error: name, code: String(code), stack: places.slice(0, 8).map((line) => line.trim()).join(' < ') }
}
