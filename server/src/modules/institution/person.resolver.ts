import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { isRowId, keyOf, toGlobalId } from '../../kernel/ids.js'
import { keysOf, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { Agency, Delegation } from './delegation.types.js'
import { agencyLoader, delegationLoader, personLoader, type PersonRow } from './institution.store.js'
import { contactLoader, listPeople, officesLoader } from './person.store.js'
import { Contact, Office, Person, PersonConnection } from './person.types.js'

registerNode('Person', async (context, id) => (isRowId(id) ? context.loader(personLoader).load(id) : null))

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'People whom the viewer may know, by name.' })
  async people(
    @Arg('delegation', () => String, { nullable: true, description: 'Only people of this delegation, by key or id.' }) delegation: string | null,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: Context,
  ) {
    const delegationId = delegation ? (keyOf('Delegation', delegation) ?? '') : null
    const { rows, totalCount } = await listPeople(context.reads, delegationId, first, keysOf(after, 2))
    return pageOf(rows, first, totalCount, ({ name, id }) => [name, id], after)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: PersonRow): string {
    return toGlobalId('Person', row.id)
  }

  @FieldResolver(() => LocalText, { description: 'The role in which a source names the person.' })
  role(@Root() row: PersonRow): LocalText {
    return { en: row.roleEn, vi: row.roleVi }
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The day of which the role is reported; null when the person is not from a source.' })
  roleAsOf(@Root() row: PersonRow) {
    return dateOf(row.roleAsOf)
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Their agency; null for one who acts for a delegation without belonging to an agency.' })
  agency(@Root() row: PersonRow, @Ctx() context: Context) {
    return row.agencyId && context.loader(agencyLoader).load(row.agencyId)
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'The delegation for which they spoke or act; null when none is known.' })
  delegation(@Root() row: PersonRow, @Ctx() context: Context) {
    return row.delegationId && context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => [Office], { description: 'Offices held, newest first.' })
  offices(@Root() row: PersonRow, @Ctx() context: Context) {
    return context.loader(officesLoader).load(row.id)
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'How to reach them; null when the viewer may not know or nothing is recorded.' })
  contact(@Root() row: PersonRow, @Ctx() context: Context) {
    return context.loader(contactLoader).load(row.id)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: PersonRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
