import { FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { toGlobalId } from '../../kernel/ids.js'
import { Person } from './person.types.js'
import type { PersonRow } from './institution.store.js'

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: PersonRow): string {
    return toGlobalId('Person', row.id)
  }
}
