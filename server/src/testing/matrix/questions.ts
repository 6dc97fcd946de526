import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredArgument,
  type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema, parse, type DocumentNode,
} from 'graphql'

/** What can stand for an argument: ids and codes of the fixture, keys of reference rows, words to search for. */
export interface Corpus {
  /** Opaque ids of one object of each kind and audience, by type. */
  ids: Record<string, string[]>
  codes: string[]
  words: string[]
}

/** One document to send, and the arguments it carries. */
export interface Question {
  field: string
  document: DocumentNode
}

const ALIASES = 20

/** Fields that answer a record of any type: what hangs on it is asked through its own field. */
const SHALLOW = ['node', 'nodes']

/** Every query field to this depth: one document for a field without required arguments, else one for each few candidates. */
export function questionsOf(schema: GraphQLSchema, corpus: Corpus, depth: number): Question[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const answers = getNamedType(field.type)
    const selection = selectionOf(schema, answers, SHALLOW.includes(field.name) ? 1 : depth)
    const fragment = selection && `fragment All on ${answers.name}${selection}`
    const calls = callsOf(field, corpus)
    const questions: Question[] = []
    for (let start = 0; start < calls.length; start += ALIASES) {
      const body = calls.slice(start, start + ALIASES).map((call, index) => `a${index}: ${field.name}${call}${selection && ' { ...All }'}`)
      questions.push({ field: field.name, document: parse(`query { ${body.join('\n')} } ${fragment}`) })
    }
    return questions
  })
}

/** The argument lists to call a field with: each candidate of its required arguments, and its widest page. */
function callsOf(field: GraphQLField<unknown, unknown>, corpus: Corpus): string[] {
  const asked = field.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'first')
  const candidates = new Map(asked.map((argument) => [argument, candidatesOf(argument, getNamedType(field.type).name, corpus)]))
  const open = asked.find((argument) => candidates.get(argument)!.length > 1)
  const call = (candidate: string | null) =>
    listed(asked.map((argument) => `${argument.name}: ${argument === open ? candidate : candidates.get(argument)![0]}`))
  return open ? candidates.get(open)!.map(call) : [call(null)]
}

const KEYS: Record<string, string[]> = {
  WorkPlan: ['accsm-2026-2030', 'accsm3-2026-2030'], Body: ['accsm', 'accsm-plus-3'], Delegation: ['viet-nam', 'japan'],
  Meeting: ['hcs-23-planned'], DecisionWindow: ['accsm', 'accsm-plus-3'],
}

/** What to try for an argument of a field that answers this type. */
function candidatesOf({ name, type }: GraphQLArgument, answers: string, corpus: Corpus): string[] {
  const quoted = (values: string[]) => values.map((value) => JSON.stringify(value))
  const everyId = Object.values(corpus.ids).flat()
  if (name === 'first') return ['50']
  if (name === 'code' || name === 'number') return quoted(corpus.codes)
  if (name === 'ids') return [`[${quoted(everyId).slice(0, 100).join(', ')}]`]
  if (name === 'query' || name === 'text') return quoted(corpus.words)
  if (getNamedType(type).name !== 'ID') return [literalOf(type)]
  if (answers === 'Node') return quoted(everyId)
  if (name === 'subject') return quoted([corpus.ids['Proposal'], corpus.ids['Project'], corpus.ids['Commitment']].flatMap((ids) => ids ?? []))
  return quoted(corpus.ids[answers] ?? KEYS[answers] ?? everyId.slice(0, 5))
}

/** Some value of an input type, as a literal. */
export function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType)
  if (isListType(type)) return '[]'
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
    return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`
  }
  return { Int: '1', Float: '1', Boolean: 'true', DateTimeISO: '"2099-01-01T10:00:00.000Z"', DateTime: '"2099-01-01T10:00:00.000Z"', LocalDate: '"2026-11-21"' }[getNamedType(type).name] ?? '"accsm"'
}

/** Everything that can be asked of a type, `depth` objects deep; pages and their edges cost no depth. */
export function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (!isCompositeType(type)) return ''
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).map((each) => `... on ${each.name} ${selectionOf(schema, each, depth)}`)
    return ` { __typename ${parts.filter((part) => part.includes('{ __typename ')).join(' ')} }`
  }
  const isPassage = /Connection$|Edge$/.test(type.name)
  const fields = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      const named = getNamedType(field.type)
      if (!isCompositeType(named)) return [`${alias(type.name, field.name)}: ${field.name}`]
      if (depth <= 1 && !isPassage && !isSmall(named.name)) return []
      const args = field.args.some((argument) => argument.name === 'first') ? '(first: 20)' : ''
      const inner = selectionOf(schema, named, isPassage || isSmall(named.name) ? depth : depth - 1)
      return inner.includes('{') ? [`${alias(type.name, field.name)}: ${field.name}${args}${inner}`] : []
    })
  return ` { __typename ${fields.join(' ')} }`
}

/** Fields of different types in one union must not clash: each answers under its type's name. */
function alias(type: string, field: string): string {
  return `${type}_${field}`
}

function isSmall(name: string): boolean {
  return ['LocalText', 'PartialDate', 'Ability', 'PageInfo'].includes(name)
}

function listed(parts: string[]): string {
  return parts.length ? `(${parts.join(', ')})` : ''
}
