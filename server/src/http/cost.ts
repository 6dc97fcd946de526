import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

type Variables = Readonly<Record<string, unknown>>

/** What a selection costs: so much, and so much more for each row of its lists. */
interface Cost {
  own: number
  lists: { rows: (variables: Variables) => number; each: Cost }[]
}

const LARGEST_PAGE = 100
const ROWS_OF_A_PLAIN_LIST = 4

/**
 * The price of an operation in fields times rows, as a function of its variables. Worked out once a document; asking
 * it is quick. A page counts as full, a list without a page size as a few rows.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => number {
  const root = schema.getRootType(operation.operation)
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  )
  const cost = root ? selectionCost(schema, fragments, root, operation.selectionSet) : { own: 0, lists: [] }
  return (variables) => total(cost, variables)
}

function total(cost: Cost, variables: Variables): number {
  return cost.lists.reduce((sum, list) => sum + list.rows(variables) * total(list.each, variables), cost.own)
}

function selectionCost(
  schema: GraphQLSchema,
  fragments: Map<string, FragmentDefinitionNode>,
  type: GraphQLNamedType,
  set: SelectionSetNode,
): Cost {
  const cost: Cost = { own: 0, lists: [] }
  const add = (part: Cost) => {
    cost.own += part.own
    cost.lists.push(...part.lists)
  }
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const field = fieldOf(type, selection.name.value)
      if (field) add(fieldCost(schema, fragments, selection, field))
      else cost.own += 1
      continue
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value)
    if (fragment) add(selectionCost(schema, fragments, condition ?? type, fragment.selectionSet))
  }
  return cost
}

function fieldCost(
  schema: GraphQLSchema,
  fragments: Map<string, FragmentDefinitionNode>,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
): Cost {
  const type = getNamedType(field.type)
  if (!node.selectionSet || !isCompositeType(type)) return { own: 1, lists: [] }
  const inner = selectionCost(schema, fragments, type, node.selectionSet)
  const rows = rowsOf(node, field)
  return rows ? { own: 1, lists: [{ rows, each: inner }] } : { own: inner.own + 1, lists: inner.lists }
}

/** How many rows a field answers; null when it is not a list of its own (a connection's edges count with their page). */
function rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): ((variables: Variables) => number) | null {
  const first = field.args.find((argument) => argument.name === 'first')
  if (first) return sizeOf(argument(node, 'first'), Number(first.defaultValue ?? LARGEST_PAGE))
  const ids = field.args.find((each) => each.name === 'ids')
  if (ids) return sizeOf(argument(node, 'ids'), LARGEST_PAGE)
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  if (!isListType(type) || field.name === 'edges' || field.name === 'nodes') return null
  return () => ROWS_OF_A_PLAIN_LIST
}

function argument(node: FieldNode, name: string): ValueNode | undefined {
  return node.arguments?.find((each) => each.name.value === name)?.value
}

function sizeOf(value: ValueNode | undefined, otherwise: number): (variables: Variables) => number {
  if (value?.kind === Kind.VARIABLE) {
    const name = value.name.value
    return (variables) => {
      const given = variables[name]
      return Array.isArray(given) ? given.length : page(Number(given ?? otherwise))
    }
  }
  if (value?.kind === Kind.LIST) return () => value.values.length
  const size = value?.kind === Kind.INT ? page(Number(value.value)) : otherwise
  return () => size
}

/** What lies outside is refused by the argument's own check; it is not to look cheap here. */
function page(size: number): number {
  return size >= 1 && size <= LARGEST_PAGE ? size : LARGEST_PAGE
}

function fieldOf(type: GraphQLNamedType, name: string) {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined
  return type.getFields()[name]
}
