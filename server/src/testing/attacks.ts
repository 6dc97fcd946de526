/** Documents that are refused before anything is executed, whichever way they come. Each makes its text when asked. */
export const TOO_LARGE: [what: string, document: () => string][] = [
  ['101 aliases of __typename', () => `query { ${times(101, (at) => `a${at}: __typename`)} }`],
  ['101 aliases of a field', () => `{ ${times(101, (at) => `a${at}: node(id: "x") { id }`)} }`],
  ['aliases multiplied by fragments', () =>
    `{ ...a ...b } fragment a on Query { ${times(20, (at) => `a${at}: __typename`)} } fragment b on Query { ${times(20, (at) => `b${at}: __typename`)} }`],
  ['a cycle to depth 12', () => nested(12)],
  ['a cycle to depth 90', () => nested(90)],
  ['a cycle in fragments, one of them named __schema', () =>
    `{ people { ...__schema } } ${times(12, (at) => `fragment ${at ? `f${at}` : '__schema'} on PersonConnection { edges { node { delegation { id } agency { delegation { id } } } } ${at < 11 ? `...f${at + 1}` : ''} }`)} ${nested(40).replace('{', 'query b {')}`],
  ['a field 500 times', () => `{ ${times(500, () => '__typename')} }`],
  ['a field 20 000 times', () => `{ ${times(20_000, () => '__typename')} }`],
  ['2000 overlapping selections', () => `{ ${times(2000, () => 'viewer { name }')} }`],
  ['2000 inline fragments', () => `{ ${times(2000, () => '... on Query { __typename }')} }`],
  ['a fragment bomb', () =>
    `{ ...f0 } ${times(25, (at) => `fragment f${at} on Query { ${at < 24 ? `...f${at + 1} ...f${at + 1}` : '__typename'} }`)}`],
  ['a fragment that spreads itself', () => `{ ...a } fragment a on Query { ...a }`],
  ['a ring of 50 fragments', () => `{ ...f0 } ${times(50, (at) => `fragment f${at} on Query { ...f${(at + 1) % 50} }`)}`],
  ['13 directives', () => `{ __typename ${times(13, () => '@include(if: true)')} }`],
  ['2000 directives', () => `{ __typename ${times(2000, () => '@a')} }`],
  ['unknown directives', () => `{ __typename @defer @stream @export(as: "x") }`],
  ['5000 selections in one another', () => `{ ${'a {'.repeat(5000)}`],
  ['5000 lists in one another', () => `{ node(id: ${'['.repeat(5000)}`],
  ['5000 objects in one another', () => `{ node(id: ${'{a:'.repeat(5000)}`],
  ['a type of 5000 lists', () => `query ($a: ${'['.repeat(5000)}Int) { __typename }`],
  ['2000 inline fragments in one another', () => `{ ${'... {'.repeat(2000)} __typename ${'}'.repeat(2000)} }`],
  ['2000 operations', () => times(2000, (at) => `query q${at} { __typename }`)],
  ['300 kB of commas', () => `{ __typename ${','.repeat(300_000)} }`],
  ['300 kB of comments', () => `{ __typename }\n${'# \n'.repeat(100_000)}`],
  ['5000 tokens', () => `{ node(id: [${'1 '.repeat(5000)}]) { id } }`],
  ['pages in pages in pages', () =>
    `{ workPlans { projects(first: 100) { edges { node { workPlan { projects(first: 100) { edges { node { id } } } } } } } } }`],
  ['a text with a NUL', () => `{ node(id: "\\u0000") { id } }`],
]

function times(count: number, part: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => part(at)).join(' ')
}

function nested(depth: number): string {
  const pairs = Math.ceil(depth / 2)
  return `{ offices { ${'person { offices { '.repeat(pairs)} kind ${'} } '.repeat(pairs)} } }`
}
