import { PlainFailure } from './db/plain-failure.js'
import { WrongSettings, type Env } from './env.js'

/** What to tell the person at the terminal when the server could not start: one sentence with the remedy, else the stack. */
export function explainStart(error: unknown, env?: Pick<Env, 'HOST' | 'PORT' | 'DATA_DIR'>): string {
  if (error instanceof WrongSettings || error instanceof PlainFailure) return error.message
  const { code = '' } = (error ?? {}) as { code?: string }
  const { HOST: host = '', PORT: port = 0, DATA_DIR: folder = '' } = env ?? {}
  const known: Record<string, string> = {
    EADDRINUSE: `Port ${port} of ${host} is taken, perhaps by another Mufakat. Stop that program, or start with another port: PORT=${port + 1} npm start.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Correct HOST: 127.0.0.1 for this machine alone, 0.0.0.0 for every network.`,
    EACCES:
      port > 0 && port < 1024
        ? `This account may not listen on port ${port}. Choose one above 1023: PORT=4000 npm start.`
        : '',
    ENOSPC: `The disk that holds ${folder} is full. Free some space, or set DATA_DIR to another disk, and start again.`,
    EDQUOT: `This account's share of the disk that holds ${folder} is used up. Free some space, or set DATA_DIR to another disk.`,
    53100: 'The disk of the database is full. Free some space there and start again.',
  }
  return known[code] || (error instanceof Error ? (error.stack ?? error.message) : String(error))
}
