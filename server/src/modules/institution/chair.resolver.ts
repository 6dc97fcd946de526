import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { keyOf, toGlobalId } from '../../kernel/ids.js'
import { dateOf } from '../../kernel/presenters.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { Body } from './body.types.js'
import { CHAIR_RULE } from './chair.rules.js'
import { chairOn, chairTermLoader, type ChairRow, type ChairTermRow, listChairTerms } from './chair.store.js'
import { Chair, ChairTerm, ReportedTerm } from './chair.types.js'
import { Delegation } from './delegation.types.js'
import { bodyLoader, delegationLoader } from './institution.store.js'

registerNode('ChairTerm', (context, id) => context.loader(chairTermLoader).load(id))

type Reported = ChairTermRow['termsReported'][number]

@Resolver(() => ChairTerm)
export class ChairTermResolver {
  @Query(() => [ChairTerm], { description: 'Chair terms by body, latest first.' })
  chairTerms(
    @Arg('body', () => String, { nullable: true, description: 'Of this body only, by key or id.' }) body: string | null,
    @Ctx() context: Context,
  ) {
    return listChairTerms(context.reads, body ? (keyOf('Body', body) ?? '') : null)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: ChairTermRow): string {
    return toGlobalId('ChairTerm', row.id)
  }

  @FieldResolver(() => Body, { description: 'The body that is chaired.' })
  body(@Root() row: ChairTermRow, @Ctx() context: Context) {
    return context.loader(bodyLoader).load(row.bodyId)
  }

  @FieldResolver(() => Delegation, { description: 'Who chairs.' })
  delegation(@Root() row: ChairTermRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Earliest reported beginning; null when none is reported.' })
  from(@Root() row: ChairTermRow) {
    return dateOf(row.fromDate)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Latest reported end; null when none is reported.' })
  to(@Root() row: ChairTermRow) {
    return dateOf(row.toDate)
  }

  @FieldResolver(() => [ReportedTerm], { description: 'The term as each source reports it. Reports may differ and terms may overlap.' })
  reported(@Root() row: ChairTermRow): Reported[] {
    return row.termsReported
  }

  @FieldResolver(() => LocalText, { description: 'Theme of the term.' })
  theme(@Root() row: ChairTermRow): LocalText {
    return { en: row.themeEn, vi: row.themeVi }
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: ChairTermRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}

@Resolver(() => ReportedTerm)
export class ReportedTermResolver {
  @FieldResolver(() => PartialDate, { nullable: true, description: 'Beginning as reported; null when not reported.' })
  from(@Root() row: Reported) {
    return dateOf(row.start)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'End as reported; null when not reported.' })
  to(@Root() row: Reported) {
    return dateOf(row.end)
  }

  @FieldResolver(() => [Source], { description: 'Who reports it.' })
  sources(@Root() row: Reported, @Ctx() context: Context) {
    return citedBy(context, row.source)
  }
}

@Resolver(() => Chair)
export class ChairResolver {
  @Query(() => Chair, { nullable: true, description: 'Who chairs a body on a day; null when no recorded term covers the day.' })
  chair(
    @Arg('body', () => String, { description: 'The body, by key or id.' }) body: string,
    @Arg('on', () => GraphQLLocalDate, { nullable: true, description: 'The day; null for today.' }) on: string | null,
    @Ctx() context: Context,
  ) {
    return chairOn(context.reads, { bodyId: keyOf('Body', body) ?? '', on: on ?? null })
  }

  @FieldResolver(() => Delegation, { description: 'Who chairs.' })
  delegation(@Root() row: ChairRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.term.delegationId)
  }

  @FieldResolver(() => LocalText, { description: 'The rule by which the chair is derived.' })
  rule(): LocalText {
    return CHAIR_RULE
  }
}
