import type { Program } from './graphql.js'

interface Hidden {
  id: string
  code: string
  /** A word of its title that stands nowhere else. */
  word: string
}

/** Every way to a record, and what of it somebody finds that way; empty when they find nothing anywhere. */
export async function tracesOf(viewer: Program, { id, code, word }: Hidden): Promise<string[]> {
  const found: string[] = []
  const look = async (way: string, query: string, variables: object, isEmpty: (data: unknown) => boolean) => {
    const data: unknown = await viewer.ask(query, variables)
    if (!isEmpty(data)) found.push(way)
  }
  const isNowhere = (data: unknown) => !JSON.stringify(data).includes(code) && !JSON.stringify(data).includes(word)
  await look(
    'address',
    'query ($code: String!, $key: ID!) { proposal(code: $code) { id } project(id: $key) { id } }',
    { code, key: code },
    isNull,
  )
  await look('node', 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id }, isNull)
  await look('list', '{ proposals(first: 100) { edges { node { code title { en vi } } } } }', {}, isNowhere)
  await look('plan', '{ projects(first: 100) { edges { node { code } } } }', {}, isNowhere)
  await look(
    'search',
    'query ($word: String!) { search(query: $word) { totalCount } }',
    { word },
    (data) => (data as { search: { totalCount: number } }).search.totalCount === 0,
  )
  await look('count', COUNTS, {}, (data) => countsAgree(data as Counts))
  return found
}

const COUNTS = '{ proposals(first: 100, body: "accsm") { totalCount edges { node { id } } } }'

interface Counts {
  proposals: { totalCount: number; edges: unknown[] }
}

/** A count says no more than the rows that are shown. */
const countsAgree = ({ proposals }: Counts) => proposals.totalCount === proposals.edges.length

const isNull = (data: unknown): boolean =>
  Object.values(data as object).every(
    (value) => value === null || (Array.isArray(value) && value.every((each) => each === null)),
  )
