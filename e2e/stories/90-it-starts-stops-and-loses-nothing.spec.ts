import { expect, test } from '@playwright/test'
import { processesBelow } from '../world/processes.js'
import { startProduct } from '../world/process.js'
import { programOf } from '../world/graphql.js'
import { writeUntilEnded, writtenTwiceOrNever } from '../world/writers.js'

/** A short while in every run; a minute and more when the machine has time: STORIES_KILL_SECONDS=60. */
const KILL_SECONDS = Number(process.env['STORIES_KILL_SECONDS'] ?? 6)
const WRITERS = ['vn', 'id', 'th', 'my', 'ph', 'sg', 'kh', 'la'].map((state) => `${state}-focal-point`)
const STOPS_WITHIN_MS = 2000

test.describe.configure({ mode: 'parallel' })

test('Ctrl-C stops everything within two seconds and leaves no process', async () => {
  const product = await startProduct()
  try {
    const database = product.postgres()!
    const running = [database, ...processesBelow(database)]
    expect(running.length, 'PostgreSQL and its own processes').toBeGreaterThan(1)
    expect(await product.end('SIGINT')).toBeLessThan(STOPS_WITHIN_MS)
    expect(running.filter(isAlive)).toEqual([])
    expect(product.postgres()).toBeNull()
  } finally {
    await product.close()
  }
})

test('after kill -9 the next start just works, with nothing lost', async () => {
  const product = await startProduct()
  try {
    const lan = await programOf(product, 'vn-focal-point')
    const { createProposal } = await lan.ask(CREATE, { key: 'before-the-kill', title: 'Written before the kill' })
    await product.end('SIGKILL')
    await product.again()
    const { proposal, viewer } = await lan.ask(
      `query ($code: String!) { viewer { name } proposal(code: $code) { title { en } } }`,
      {
        code: createProposal.proposal.code,
      },
    )
    expect(viewer?.name, 'the session went on').toContain('Lan')
    expect(proposal?.title.en).toBe('Written before the kill')
  } finally {
    await product.close()
  }
})

test.describe('what was acknowledged', () => {
  test.describe.configure({ retries: 0 }) // one lost write in a thousand is one too many

  test(`eight writers lose and double nothing while the server is killed again and again, for ${KILL_SECONDS} s`, async () => {
    test.setTimeout((KILL_SECONDS * 3 + 120) * 1000)
    const product = await startProduct()
    try {
      const people = await Promise.all(WRITERS.map((persona) => programOf(product, persona)))
      const isOver = new AbortController()
      const writing = people.map((person, writer) => writeUntilEnded(person, writer, isOver.signal))
      let kills = 0
      for (const began = Date.now(); Date.now() - began < KILL_SECONDS * 1000 || kills < 2; kills += 1) {
        await pause(300 + Math.random() * 700)
        await product.end('SIGKILL')
        await product.again()
      }
      isOver.abort()
      const written = (await Promise.all(writing)).flat()
      expect(written.length).toBeGreaterThan(WRITERS.length)
      expect(await writtenTwiceOrNever(people, written)).toEqual([])
      test.info().annotations.push({ type: 'writes', description: `${written.length} acknowledged, ${kills} kills` })
    } finally {
      await product.close()
    }
  })
})

const CREATE = `mutation ($key: String!, $title: String!) {
  createProposal(input: { idempotencyKey: $key, workPlanId: "accsm-2026-2030", conceptNote: { titleEn: $title } }) {
    ... on ProposalOk { proposal { code } }
  }
}`

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
