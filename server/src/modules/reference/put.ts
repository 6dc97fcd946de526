import type { Transaction } from '../../kernel/transaction.js'
import type { Put } from './tally.js'

/** A row by column name in camelCase. Objects other than arrays of text are stored as JSON by the caller's `json`. */
export type Row = Record<string, unknown>

/** Writes a row where it is missing or differs; answers which it was. `keys` name the columns that identify it. */
export async function put(transaction: Transaction, table: string, keys: string[], row: Row): Promise<Put> {
  const names = Object.keys(row)
  const columns = names.map(snake)
  const rest = names.filter((name) => !keys.includes(name) && name !== 'id').map(snake)
  const list = (prefix: string) => `(${rest.map((column) => `${prefix}.${column}`).join(', ')})`
  const written = await transaction.rows<{ isNew: boolean }>(
    `insert into ${table} as old (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})
     on conflict (${keys.map(snake).join(', ')}) do update
       set ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}
       where ${list('old')} is distinct from ${list('excluded')}
     returning xmax = 0 as is_new`,
    Object.values(row),
  )
  if (!written[0]) return 'unchanged'
  return written[0].isNew ? 'loaded' : 'changed'
}

/** A value for a jsonb column. */
export function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
