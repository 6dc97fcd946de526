import { randomUUID } from 'node:crypto'
import type { Program } from './graphql.js'

/** One write that the server acknowledged: a draft with this title and code. */
export interface Written {
  title: string
  code: string
}

const CREATE = `mutation ($key: String!, $title: String!) {
  createProposal(input: { idempotencyKey: $key, workPlanId: "accsm-2026-2030", conceptNote: { titleEn: $title } }) {
    __typename
    ... on ProposalOk { proposal { code } }
    ... on Refused { message }
  }
}`

/**
 * Writes drafts one after another. A write whose answer was cut off, or whose turn did not come, is sent again with the
 * same key until the server acknowledges it; those in flight at the end are too. Answers what was acknowledged.
 */
export async function writeUntilEnded(person: Program, writer: number, over: AbortSignal): Promise<Written[]> {
  const written: Written[] = []
  for (let count = 0; !over.aborted; count += 1) {
    const title = `Writer ${writer}, draft ${count}`
    written.push({ title, code: await acknowledged(person, { key: randomUUID(), title }) })
  }
  return written
}

async function acknowledged(person: Program, variables: { key: string; title: string }): Promise<string> {
  for (;;) {
    const answer = await person.response(CREATE, variables).catch(() => undefined)
    const result = answer?.data?.createProposal
    if (result?.__typename === 'ProposalOk') return result.proposal.code
    if (result && result.__typename !== 'Busy') throw new Error(`${variables.title}: ${result.message}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** The acknowledged writes that are not there exactly once with their code, and drafts that nobody was told of. */
export async function writtenTwiceOrNever(people: Program[], written: Written[]): Promise<string[]> {
  const expected = new Map(written.map(({ title, code }) => [title, code]))
  const found = (await Promise.all(people.map(draftsOf))).flat().filter(({ title }) => title.startsWith('Writer '))
  const counts = new Map<string, number>()
  for (const { title } of found) counts.set(title, (counts.get(title) ?? 0) + 1)
  return [
    ...[...expected.keys()]
      .filter((title) => counts.get(title) !== 1)
      .map((title) => `${title}: ${counts.get(title) ?? 0} times`),
    ...found
      .filter(({ title, code }) => expected.get(title) !== code)
      .map(({ title, code }) => `${title}: ${code} was never told`),
  ]
}

async function draftsOf(person: Program): Promise<Written[]> {
  const drafts: Written[] = []
  for (let after: string | null = null; ;) {
    const { proposals } = await person.ask(
      `query ($after: String) { proposals(first: 100, after: $after, states: [DRAFT]) {
         edges { node { code title { en } } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    for (const { node } of proposals.edges) drafts.push({ title: node.title.en, code: node.code })
    if (!proposals.pageInfo.hasNextPage) return drafts
    after = proposals.pageInfo.endCursor
  }
}
