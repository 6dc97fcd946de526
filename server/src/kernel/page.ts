import { GraphQLError } from 'graphql'
import { isRowId } from './ids.js'
import type { Page } from './page.types.js'

/** A cursor's content: the sort keys of its row, all of them readable by the viewer. */
export type CursorKeys = (string | number | null)[]

export function cursorOf(keys: CursorKeys): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url')
}

/** The keys in a cursor of this many keys; null without a cursor. A forged cursor is bad input. */
export function keysOf(cursor: string | null | undefined, count: number): CursorKeys | null {
  if (!cursor) return null
  try {
    const keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown
    if (Array.isArray(keys) && keys.length === count && keys.every(isKey)) return keys as CursorKeys
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw forged()
}

function forged(): GraphQLError {
  return new GraphQLError('The cursor is not one of this list. Ask again without "after".', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** What a key of a cursor must look like, so that a forged one never reaches the database. */
const SHAPES = {
  text: (key: unknown) => typeof key === 'string',
  number: (key: unknown) => typeof key === 'number',
  day: (key: unknown) => key === null || (typeof key === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(key)),
  instant: (key: unknown) =>
    typeof key === 'string' && /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}[\d.+:Z-]*$/.test(key) && key.length < 40,
  id: (key: unknown) => typeof key === 'string' && isRowId(key),
}

/** As `keysOf`, for keys of these shapes. */
export function keysLike(cursor: string | null | undefined, shapes: (keyof typeof SHAPES)[]): CursorKeys | null {
  const keys = keysOf(cursor, shapes.length)
  if (keys === null || shapes.every((shape, index) => SHAPES[shape](keys[index]))) return keys
  throw forged()
}

/** A page from rows of which one more than asked was read, to know whether others follow. */
export function pageOf<Row>(
  rows: Row[],
  first: number,
  totalCount: number,
  keys: (row: Row) => CursorKeys,
  after?: string | null,
): Page<Row> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(keys(node)) }))
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function isKey(value: unknown): boolean {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
}
