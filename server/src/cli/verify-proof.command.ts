import { readFileSync } from 'node:fs'
import { faultsOf, type Proof } from '../modules/register/proof.js'
import { EXIT, text, WrongUsage, type Command } from './command.js'

export const verifyProof: Command = {
  says: 'checks a downloaded proof of a decision, without database or network; exit code 4 when it proves nothing',
  options: { file: { type: 'string', value: 'file', says: 'the proof, for example D-2026-001.proof.json', required: true } },
  run: async (values) => {
    const proof = read(text(values, 'file'))
    const faults = faultsOf(proof)
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
