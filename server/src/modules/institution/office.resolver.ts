import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText } from '../../kernel/common.types.js'
import { isRowId, keyOf, toGlobalId } from '../../kernel/ids.js'
import { registerNode } from '../node/node.registry.js'
import { Body } from './body.types.js'
import { Delegation } from './delegation.types.js'
import { bodyLoader, delegationLoader, personLoader } from './institution.store.js'
import { listOffices, officeLoader, type OfficeRow } from './person.store.js'
import { Office, Person } from './person.types.js'

registerNode('Office', async (context, id) => (isRowId(id) ? context.loader(officeLoader).load(id) : null))

@Resolver(() => Office)
export class OfficeResolver {
  @Query(() => [Office], { description: 'Offices held by people whom the viewer may know, by delegation in protocol order; 500 at most.' })
  offices(
    @Arg('delegation', () => String, { nullable: true, description: 'Only those held for this delegation, by key or id.' }) delegation: string | null,
    @Arg('body', () => String, { nullable: true, description: 'Only those that reach this body, by key or id.' }) body: string | null,
    @Arg('currentOnly', () => Boolean, { defaultValue: true, description: 'Only offices held at this moment.' }) currentOnly: boolean,
    @Ctx() context: Context,
  ) {
    return listOffices(context.reads, {
      delegationId: delegation ? (keyOf('Delegation', delegation) ?? '') : null,
      bodyId: body ? (keyOf('Body', body) ?? '') : null,
      currentOnly,
    })
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: OfficeRow): string {
    return toGlobalId('Office', row.id)
  }

  @FieldResolver(() => LocalText, { description: 'Title of the office in words.' })
  title(@Root() row: OfficeRow): LocalText {
    return { en: row.titleEn, vi: row.titleVi }
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who holds it; null when the viewer may not know the person.' })
  person(@Root() row: OfficeRow, @Ctx() context: Context) {
    return context.loader(personLoader).load(row.personId)
  }

  @FieldResolver(() => Delegation, { description: 'For which delegation it is held.' })
  delegation(@Root() row: OfficeRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Body, { nullable: true, description: 'In which body; null when it reaches every body of the delegation.' })
  body(@Root() row: OfficeRow, @Ctx() context: Context) {
    return row.bodyId && context.loader(bodyLoader).load(row.bodyId)
  }
}
