import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'

/**
 * Whether graphql-jit reads the operation's variables as the schema says. It does not know the default of what may not be
 * null, and refuses such a variable or input field when it is left out.
 */
export function isCompilable(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.every(({ type, defaultValue }) => {
    const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined
    return input !== undefined && !(isNonNullType(input) && defaultValue) && !hasHiddenDefault(input, new Set())
  })
}

function hasHiddenDefault(type: GraphQLInputType, seen: Set<unknown>): boolean {
  const named = getNamedType(type)
  if (!isInputObjectType(named) || seen.has(named)) return false
  seen.add(named)
  const isHidden = (field: GraphQLInputField) => isNonNullType(field.type) && field.defaultValue !== undefined
  return Object.values(named.getFields()).some((field) => isHidden(field) || hasHiddenDefault(field.type, seen))
}
