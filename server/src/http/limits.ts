import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** How large a document may be. Known documents of the client stay under them too: a test says so. */
export const LIMITS = {
  bytes: 20_000,
  tokens: 3_000,
  directives: 8,
  aliases: 30,
  /** Fields once every fragment is spread out. */
  fields: 1_500,
  /** How often one selection set may name the same field. */
  repeats: 20,
  depth: 10,
  introspectionDepth: 18,
  operations: 10,
  errors: 50,
  /** Rows times fields that the database may be asked for at most. */
  cost: 50_000,
} as const

/** What of a selection set counts, with its fragments spread out. */
interface Measure {
  fields: number
  aliases: number
  depth: number
}

const NOTHING: Measure = { fields: 0, aliases: 0, depth: 0 }

/** The fault of a parsed document that is too large to be looked at further; null when it may be. Linear in its text. */
export function faultOf(document: DocumentNode): GraphQLError | null {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (operations.length > LIMITS.operations) return refusal(`more than ${LIMITS.operations} operations`)
  try {
    const measurer = new Measurer(document)
    for (const operation of operations) checkOperation(operation, measurer)
    return null
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function checkOperation(operation: OperationDefinitionNode, measurer: Measurer): void {
  const { fields, aliases } = measurer.measure(operation.selectionSet, 'root')
  if (fields > LIMITS.fields) throw refusal(`more than ${LIMITS.fields} fields`)
  if (aliases > LIMITS.aliases) throw refusal(`more than ${LIMITS.aliases} aliases`)
}

export function refusal(fault: string): GraphQLError {
  return new GraphQLError(`The document is too large: it has ${fault}.`, { extensions: { code: 'DOCUMENT_TOO_LARGE' } })
}

class Measurer {
  private fragments = new Map<string, FragmentDefinitionNode>()
  private measured = new Map<string, Measure | 'open'>()

  constructor(document: DocumentNode) {
    for (const each of document.definitions) {
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(each.name.value, each)
    }
  }

  measure(set: SelectionSetNode, place: 'root' | 'data' | 'introspection', level = 0): Measure {
    if (level > LIMITS.introspectionDepth * 2) throw refusal('too many levels')
    const total = { ...NOTHING }
    const seen = new Map<string, number>()
    for (const selection of set.selections) {
      const part = this.part(selection, place, level, seen)
      total.fields += part.fields
      total.aliases += part.aliases
      total.depth = Math.max(total.depth, part.depth)
      if (total.fields > LIMITS.fields) throw refusal(`more than ${LIMITS.fields} fields`)
    }
    const deepest = place === 'introspection' ? LIMITS.introspectionDepth : LIMITS.depth
    if (place !== 'root' && total.depth > deepest) throw refusal(`more than ${deepest} levels`)
    return total
  }

  private part(
    selection: SelectionSetNode['selections'][number],
    place: 'root' | 'data' | 'introspection',
    level: number,
    seen: Map<string, number>,
  ): Measure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value, place, level)
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      countRepeat(seen, selection.typeCondition?.name.value ?? '...')
      return this.measure(selection.selectionSet, place, level + 1)
    }
    const name = selection.name.value
    countRepeat(seen, selection.alias?.value ?? name)
    const below = place === 'root' ? (name.startsWith('__') ? 'introspection' : 'data') : place
    const inner = selection.selectionSet ? this.measure(selection.selectionSet, below, level + 1) : NOTHING
    return { fields: inner.fields + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), depth: inner.depth + 1 }
  }

  private fragment(name: string, place: 'root' | 'data' | 'introspection', level: number): Measure {
    const key = `${place} ${name}`
    const known = this.measured.get(key)
    if (known === 'open') {
      throw new GraphQLError('A fragment spreads itself.', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
    }
    if (known) return known
    const fragment = this.fragments.get(name)
    if (!fragment) return NOTHING // named by the schema's own rules
    this.measured.set(key, 'open')
    const measure = this.measure(fragment.selectionSet, place, level + 1)
    this.measured.set(key, measure)
    return measure
  }
}

function countRepeat(seen: Map<string, number>, name: string): void {
  const count = (seen.get(name) ?? 0) + 1
  if (count > LIMITS.repeats) throw refusal(`the same field more than ${LIMITS.repeats} times in one place`)
  seen.set(name, count)
}
