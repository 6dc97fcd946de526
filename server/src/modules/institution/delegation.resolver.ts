import { FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { LocalText } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { Delegation } from './delegation.types.js'
import type { DelegationRow } from './institution.store.js'

@Resolver(() => Delegation)
export class DelegationResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: DelegationRow): string {
    return toGlobalId('Delegation', row.id)
  }

  @FieldResolver(() => String, { description: "Stable key, for example 'viet-nam'; used in filters and addresses." })
  key(@Root() row: DelegationRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Official short name.' })
  name(@Root() row: DelegationRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }
}
