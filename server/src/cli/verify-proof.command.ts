import { readFileSync } from 'node:fs'
import { faultsOf, strayFrom, type Proof } from '../modules/register/proof.js'
import { EXIT, text, textOrNull, WrongUsage, type Command } from './command.js'

export const verifyProof: Command = {
  says: 'checks a downloaded proof of a decision, without database or network; exit code 4 when it proves nothing',
  options: {
    file: { type: 'string', value: 'file', says: 'the proof, for example D-2026-001.proof.json', required: true },
    head: { type: 'string', value: 'file', says: 'a head that somebody kept, as it was mailed: checks that the register goes on from it' },
  },
  run: async (values) => {
    const proof = read(text(values, 'file'))
    const kept = textOrNull(values, 'head')
    const stray = kept === null ? null : strayFrom(readFileSync(kept, 'utf8'), proof)
    const faults = [...faultsOf(proof), ...(stray ? [stray] : [])]
    return {
      json: { number: proof.number, faults },
      lines: faults.length ? faults : [`${proof.number} stands as entry ${proof.entry.seq} under the head below, signed with key ${proof.keyId}.`, proof.head],
      exit: faults.length ? EXIT.unhealthy : EXIT.done,
    }
  },
}

function read(file: string): Proof {
  try {
    const proof = JSON.parse(readFileSync(file, 'utf8')) as Proof
    if (proof.format === 'mufakat-proof/1') return proof
  } catch {
    // said below
  }
  throw new WrongUsage(`${file} is no proof of a decision.`)
}
