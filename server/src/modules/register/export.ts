import type { Reader } from '../../kernel/unit.js'
import { wholeRegister } from './register.store.js'

/** The whole register as lines of JSON: one for the register, one a decision with all its parts, one a head; in order. */
export async function exportedLines(reads: Reader): Promise<object[]> {
  const { entries, parts, heads } = await wholeRegister(reads)
  const keys = [...new Map(heads.map(({ keyId, publicKey }) => [keyId, { id: keyId, publicKey }])).values()]
  return [
    { type: 'register', format: 'mufakat-register/1', size: entries.length, keys },
    ...entries.map(({ id, entry, leafHash }) => ({
      type: 'decision',
      entry: JSON.parse(entry) as unknown,
      leafHash,
      parts: Object.fromEntries(
        parts.filter((part) => part.decisionId === id).map(({ kind, salt, content }) => [kind, { salt, content: JSON.parse(content) as unknown }]),
      ),
    })),
    ...heads.map(({ size, note }) => ({ type: 'head', size, note })),
  ]
}
