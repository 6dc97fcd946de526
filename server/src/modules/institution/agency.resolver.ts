import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { listAgencies } from './delegation.store.js'
import { Agency, Delegation } from './delegation.types.js'
import { agencyLoader, type AgencyRow, delegationLoader } from './institution.store.js'

registerNode('Agency', (context, id) => context.loader(agencyLoader).load(id))

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => [Agency], { description: 'Every agency on record, by delegation in protocol order.' })
  agencies(@Ctx() context: Context) {
    return listAgencies(context.reads)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: AgencyRow): string {
    return toGlobalId('Agency', row.id)
  }

  @FieldResolver(() => String, { description: "Stable key, for example 'vn-moha'." })
  key(@Root() row: AgencyRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Name of the agency.' })
  name(@Root() row: AgencyRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'Whose agency it is; null when the sources do not tie it.' })
  delegation(@Root() row: AgencyRow, @Ctx() context: Context) {
    return row.delegationId && context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: AgencyRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
