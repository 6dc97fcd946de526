import { isAbstractType, type GraphQLSchema } from 'graphql'
import { getMetadataStorage } from 'type-graphql'

/**
 * Makes every union and interface tell its type at once. type-graphql tells it by a promise, for which compiled documents
 * do not wait: the second run of a document with a union in it would fail.
 */
export function resolveAtOnce(schema: GraphQLSchema): void {
  const { unions, interfaceTypes, objectTypes } = getMetadataStorage()
  const names = new Map<unknown, string>(objectTypes.map((type) => [type.target, type.name]))
  for (const { name, resolveType } of [...unions, ...interfaceTypes]) {
    const type = schema.getType(name)
    if (!resolveType || !isAbstractType(type)) continue
    type.resolveType = (...args) => {
      const found = (resolveType as (...values: unknown[]) => unknown)(...args)
      return typeof found === 'string' ? found : names.get(found)
    }
  }
}
