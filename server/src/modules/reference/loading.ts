import type { Transaction } from '../../kernel/transaction.js'
import { RECORDS, type RecordKind, type ReferenceData, type ReferenceRecord } from './reference.data.js'
import { type Put, together, type Tally } from './tally.js'

/** One run of the loader: what there is to load, where it goes, what has become of it. */
export interface Loading {
  transaction: Transaction
  data: ReferenceData
  tally: Tally
}

/** Why a record cannot be stored; ends that record, not the load. */
export class Unusable extends Error {}

/**
 * Loads the records of one kind in the file's order. A record that is not of its shape, that cites an unknown source
 * or that names something unknown is skipped with the reason; the others go on.
 */
export async function loadEach<Kind extends RecordKind>(
  { data, tally }: Loading,
  kind: Kind,
  load: (record: ReferenceRecord<Kind>) => Promise<Put[]>,
): Promise<void> {
  for (const raw of data.records[kind]) {
    const id = String((raw as { id?: unknown }).id ?? '?')
    try {
      const record = wellFormed(kind, raw)
      citesOnlyKnown(data, record.source)
      tally.count(kind, together(await load(record)))
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      tally.skip(kind, id, error.message)
    }
  }
}

/** The id when it is one of the known ones. */
export function knownId<Id extends string | null>(id: Id, known: ReadonlySet<string>, what: string): Id {
  if (id !== null && !known.has(id)) throw new Unusable(`it names the unknown ${what} '${id}'`)
  return id
}

/** The entry of a mapping table; a word that the table does not know makes the record unusable. */
export function mapped<Value>(table: Record<string, Value>, word: string, what: string): Value {
  if (!Object.hasOwn(table, word)) throw new Unusable(`the ${what} '${word}' is not one that we know`)
  return table[word]!
}

/** The ids of a kind as they stand in the file. */
export function idsOf(data: ReferenceData, ...kinds: RecordKind[]): Set<string> {
  return new Set(kinds.flatMap((kind) => data.records[kind].map((record) => (record as { id: string }).id)))
}

function wellFormed<Kind extends RecordKind>(kind: Kind, raw: unknown): ReferenceRecord<Kind> {
  const read = RECORDS[kind].safeParse(raw)
  if (read.success) return read.data as ReferenceRecord<Kind>
  const faults = read.error.issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`)
  throw new Unusable(`it is not of its shape (${faults.join('; ')})`)
}

function citesOnlyKnown(data: ReferenceData, cited: string[]): void {
  const unknown = cited.filter((source) => !Object.hasOwn(data.sources, source.split('#L')[0]!) && !Object.hasOwn(data.sources, source))
  if (unknown.length) throw new Unusable(`it cites unknown sources: ${unknown.join(', ')}`)
}
