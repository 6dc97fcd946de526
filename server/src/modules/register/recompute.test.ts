import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReadUnit } from '../../kernel/unit.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { givenDecisions } from '../../testing/given-decisions.js'
import { givenWorld, type World } from '../../testing/world.js'
import { exportedLines } from './export.js'

const TOOL = fileURLToPath(new URL('../../../../tools/recompute-decisions.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mufakat-recompute-'))

let world: World
let lines: any[]

beforeAll(async () => {
  world = await givenWorld()
  const given = await givenDecisions(world)
  const thailand = await world.viewer('thailand', 'senior_official')
  await given.adopted()
  await given.deferred()
  const [reserved, objected, withdrawn] = [await given.tabled(), await given.tabled(), await given.tabled()]
  await given.states(thailand, reserved, 'RESERVATION', 'Our law differs.')
  await given.act(given.chair, 'adoptProposal', reserved)
  await given.states(thailand, objected, 'OBJECT', 'Not yet.')
  await given.act(given.chair, 'notAdoptProposal', objected, { reason: 'No consensus.' })
  await given.act(given.vietNam, 'withdrawProposal', withdrawn, { reason: 'Not needed.' })
  const reads = new ReadUnit(world.services.pool, SYSTEM)
  lines = await exportedLines(reads).finally(() => reads.close())
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

function recompute(changed: any[]) {
  const file = join(folder, 'register.jsonl')
  writeFileSync(file, changed.map((line) => JSON.stringify(line)).join('\n'))
  const { status, stdout } = spawnSync(process.execPath, [TOOL, file], { encoding: 'utf8' })
  return { status, said: stdout }
}

describe('every decision recomputed from the exported log, by a program that uses nothing of ours', () => {
  it('is the one that was entered', () => {
    const outcomes = lines.filter((line) => line.type === 'decision').map((line) => line.entry.outcome)
    expect(outcomes).toEqual(['ADOPTED', 'DEFERRED', 'ADOPTED_WITH_RESERVATION', 'NOT_ADOPTED', 'WITHDRAWN'])
    expect(recompute(lines)).toEqual({ status: 0, said: '5 recomputed identically, 0 not, 0 without a log\n' })
  })

  it('is another one where the entry or the log says what did not happen', () => {
    const change = (index: number, edit: (line: any) => void) => {
      const copy = structuredClone(lines)
      edit(copy.filter((line: any) => line.type === 'decision')[index])
      return recompute(copy)
    }
    const events = (line: any) => line.parts.events.content.events
    expect(change(2, (line) => (line.entry.outcome = 'ADOPTED'))).toMatchObject({ status: 1, said: expect.stringContaining('entered ADOPTED, recomputed ADOPTED_WITH_RESERVATION') })
    expect(change(2, (line) => (events(line).find((event: any) => event.kind === 'stated').data.kind = 'OBJECT'))).toMatchObject({ status: 1, said: expect.stringContaining('no outcome') })
    expect(change(3, (line) => { line.entry.outcome = 'ADOPTED'; events(line).at(-1).data.outcome = 'ADOPTED' })).toMatchObject({ status: 1 })
  })
})
