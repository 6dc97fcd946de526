import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReadUnit } from '../../kernel/unit.js'
import { ANONYMOUS, type Viewer } from '../../kernel/viewer.js'
import { givenDecisions } from '../../testing/given-decisions.js'
import { givenWorld, type World } from '../../testing/world.js'
import { faultsOf, proofOf, strayFrom, type Proof } from './proof.js'
import { readHead, signedHead } from './register-head.js'
import { keyFrom, newSeed } from './register-key.js'

const TOOL = fileURLToPath(new URL('../../../../tools/verify-proof.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mufakat-proof-'))

let world: World
let adopted: string, deferred: string
let thailand: Viewer, china: Viewer

beforeAll(async () => {
  world = await givenWorld()
  const given = await givenDecisions(world)
  thailand = await world.viewer('thailand', 'senior_official')
  china = await world.viewer('china', 'partner_focal_point')
  const code = await given.tabled()
  await given.states(thailand, code, 'SUPPORT_WITH_COMMENT', 'We help: 3 % more, “quoted”, tiếng Việt.')
  await given.act(given.chair, 'adoptProposal', code)
  adopted = await given.numberOf(code)
  deferred = await given.deferred()
  await given.adopted()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

const proofFor = async (viewer: Viewer, number: string, size: number | null = null, since: number | null = null): Promise<Proof | null> => {
  const reads = new ReadUnit(world.services.pool, viewer)
  return proofOf(reads, number, size, since).finally(() => reads.close())
}

/** Runs the offline command on a proof as somebody with nothing but Node would. */
function runTool(proof: unknown, head?: string) {
  const [file, kept] = [join(folder, 'proof.json'), join(folder, 'head.txt')]
  writeFileSync(file, JSON.stringify(proof, null, 2))
  if (head) writeFileSync(kept, head)
  const { status, stderr, stdout } = spawnSync(process.execPath, [TOOL, file, ...(head ? ['--head', kept] : [])], { encoding: 'utf8' })
  return { status, said: stderr + stdout }
}

describe('a proof of a decision', () => {
  it('is verified offline, by the product and by the small tool alike', async () => {
    for (const number of [adopted, deferred]) {
      const proof = (await proofFor(thailand, number))!
      expect(faultsOf(proof)).toEqual([])
      expect(runTool(proof)).toMatchObject({ status: 0, said: expect.stringContaining(number) })
    }
  })

  it('shows each reader the parts that they may see, and proves the entry to all who know of it', async () => {
    const kinds = async (viewer: Viewer, number: string) => Object.keys((await proofFor(viewer, number))?.parts ?? { none: 1 }).sort()
    expect(await kinds(thailand, adopted)).toEqual(['events', 'positions', 'summary', 'text', 'trail'])
    expect(await kinds(china, adopted)).toEqual(['summary'])
    expect(await kinds(ANONYMOUS, adopted)).toEqual(['summary'])
    expect(await kinds(ANONYMOUS, deferred)).toEqual(['none'])
    expect(await kinds(china, deferred)).toEqual(['none'])
    expect(runTool(await proofFor(ANONYMOUS, adopted)).status).toBe(0)
  })

  it('fails with any letter changed, for the product and for the tool', async () => {
    const proof = (await proofFor(thailand, adopted))!
    const changed: [string, Proof][] = [
      ['outcome', { ...proof, entry: { ...proof.entry, outcome: 'DEFERRED' } }],
      ['time', { ...proof, entry: { ...proof.entry, decidedAt: proof.entry.decidedAt.replace('2', '3') } }],
      ['part', JSON.parse(JSON.stringify(proof).replace('We help', 'We hope')) as Proof],
      ['salt', JSON.parse(JSON.stringify(proof).replace(proof.parts['text']!.salt, '0'.repeat(32))) as Proof],
      ['path', { ...proof, path: [...proof.path].reverse() }],
      ['head', { ...proof, head: proof.head.replace('\n3\n', '\n4\n') }],
      ['time of the head', { ...proof, head: proof.head.replace(/at \d{4}/, 'at 1999') }],
      ['key', { ...proof, publicKey: Buffer.alloc(32, 7).toString('base64') }],
    ]
    for (const [what, false_] of changed) {
      expect([what, faultsOf(false_).length > 0, runTool(false_).status !== 0]).toEqual([what, true, true])
    }
  })

  it('shows that the register goes on from the head that a delegation kept, as long as it was not rewritten', async () => {
    const kept = (await proofFor(thailand, adopted, 2))!.head
    const said = async (head: string, size: number | null, since: number | null) => {
      const proof = (await proofFor(thailand, adopted, size, since))!
      return [runTool(proof, head), strayFrom(head, proof)] as const
    }
    expect(await said(kept, null, 2)).toMatchObject([{ status: 0 }, null])
    expect(await said(kept, 2, null)).toMatchObject([{ status: 0 }, null])
    expect(await said(kept, null, null)).toMatchObject([{ status: 2, said: expect.stringContaining('?since=2') }, expect.stringContaining('?since=2')])
    const forged = kept.split('\n').with(2, Buffer.alloc(32).toString('base64')).join('\n')
    expect(await said(forged, null, 2)).toMatchObject([{ status: 1, said: expect.stringContaining('not signed') }, expect.stringContaining('not signed')])
    expect(await proofFor(thailand, deferred, 1)).toBeNull()
    expect(await proofFor(thailand, adopted, null, 99)).toBeNull()
  })

  it('finds a register that was rewritten and signed again with the right key', async () => {
    const proof = (await proofFor(thailand, adopted, null, 2))!
    const key = keyFrom(newSeed())
    const sign = (root: string, size: number) => signedHead({ size, root, at: new Date() }, key)
    const { root } = readHead(proof.head)!
    const own = { ...proof, publicKey: key.publicKey, keyId: key.id, head: sign(root, 3) }
    const first = readHead((await proofFor(thailand, adopted, 2))!.head)!.root
    for (const [before, isTrue] of [[first, true], ['ab'.repeat(32), false]] as const) {
      expect([strayFrom(sign(before, 2), own) === null, runTool(own, sign(before, 2)).status === 0]).toEqual([isTrue, isTrue])
    }
  })
})
