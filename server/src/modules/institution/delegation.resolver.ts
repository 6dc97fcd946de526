import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText } from '../../kernel/common.types.js'
import { keyOf, toGlobalId } from '../../kernel/ids.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { participationsOfLoader } from './body.store.js'
import { Participation } from './body.types.js'
import { agenciesLoader, listDelegations } from './delegation.store.js'
import { Agency, Delegation } from './delegation.types.js'
import { delegationLoader, type DelegationRow } from './institution.store.js'

const findDelegation = (context: Context, id: string) => context.loader(delegationLoader).load(id)
registerNode('Delegation', findDelegation)

@Resolver(() => Delegation)
export class DelegationResolver {
  @Query(() => [Delegation], { description: 'Delegations in protocol order.' })
  delegations(
    @Arg('asOf', () => GraphQLLocalDate, { nullable: true, description: 'Those who take part on this day; null for today.' }) asOf: string | null,
    @Arg('body', () => String, { nullable: true, description: 'Only those in this body, by key or id; null for any body, and the Secretariat.' }) body: string | null,
    @Arg('all', () => Boolean, { defaultValue: false, description: 'Also those who take part in no body.' }) all: boolean,
    @Ctx() context: Context,
  ) {
    return listDelegations(context.reads, asOf ?? null, body ? (keyOf('Body', body) ?? '') : null, all)
  }

  @Query(() => Delegation, { nullable: true, description: 'One delegation; null when there is none.' })
  delegation(@Arg('id', () => ID, { description: "Opaque id, or key such as 'viet-nam'." }) id: string, @Ctx() context: Context) {
    const key = keyOf('Delegation', id)
    return key && findDelegation(context, key)
  }

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

  @FieldResolver(() => [Agency], { description: 'Its agencies, the civil service agency first.' })
  agencies(@Root() row: DelegationRow, @Ctx() context: Context) {
    return context.loader(agenciesLoader).load(row.id)
  }

  @FieldResolver(() => [Participation], { description: 'In which bodies it takes or took part, by body and first day.' })
  participation(@Root() row: DelegationRow, @Ctx() context: Context) {
    return context.loader(participationsOfLoader).load(row.id)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: DelegationRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
