import type { ParseArgsConfig } from 'node:util'
import type { DataSource } from 'typeorm'
import type pg from 'pg'
import { applicationSource, poolOf, type Connection } from '../db/data-source.js'
import { openDatabase } from '../db/open-database.js'
import { PlainFailure } from '../db/plain-failure.js'
import type { Env } from '../env.js'
import { openSecretBox, useSecretBox } from '../modules/sessions/secret-box.js'
import { openRegisterKey, useRegisterKey } from '../modules/register/register-key.js'

export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, unhealthy: 4 } as const

type Option = NonNullable<ParseArgsConfig['options']>[string] & {
  /** What it is for, in the help. */
  says: string
  /** The word that stands for its value in the help. */
  value?: string
  required?: boolean
}

export type Values = Record<string, string | boolean | string[] | undefined>

/** What a command tells: data for `--json`, lines for people. */
export interface Told {
  json: unknown
  lines: string[]
  exit?: number
}

/** One command of `pnpm mufakat`. */
export interface Command {
  says: string
  options: Record<string, Option>
  run(values: Values, env: Env): Promise<Told>
}

/** A call that cannot be understood. */
export class WrongUsage extends PlainFailure {}

/** Opens the database, joining a server that runs on it, for as long as the work takes. */
export async function withDatabase<Result>(
  env: Env,
  work: (database: { connection: Connection; dataSource: DataSource; pool: pg.Pool }) => Promise<Result>,
): Promise<Result> {
  const { connection, stop } = await openDatabase(env)
  useRegisterKey(openRegisterKey(env))
  useSecretBox(openSecretBox(env))
  try {
    const dataSource = await applicationSource(connection, 4).initialize()
    try {
      return await work({ connection, dataSource, pool: poolOf(dataSource) })
    } finally {
      await dataSource.destroy()
    }
  } finally {
    await stop()
  }
}

export function text(values: Values, name: string): string {
  return String(values[name] ?? '')
}

export function textOrNull(values: Values, name: string): string | null {
  const value = values[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A whole number within bounds; refuses anything else. */
export function number(values: Values, name: string, least: number, most: number): number {
  const given = Number(values[name])
  if (!Number.isInteger(given) || given < least || given > most) {
    throw new WrongUsage(`--${name} must be a whole number from ${least} to ${most}.`)
  }
  return given
}
