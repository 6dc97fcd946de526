import { FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { LocalText } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { Body } from './body.types.js'
import type { BodyRow } from './institution.store.js'

@Resolver(() => Body)
export class BodyResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: BodyRow): string {
    return toGlobalId('Body', row.id)
  }

  @FieldResolver(() => String, { description: "Stable key, for example 'ACCSM+3'; used in filters." })
  key(@Root() row: BodyRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Name of the body.' })
  name(@Root() row: BodyRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }
}
