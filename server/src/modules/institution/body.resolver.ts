import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { keyOf, toGlobalId } from '../../kernel/ids.js'
import { dateOf } from '../../kernel/presenters.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { type DecisionRuleRow, listBodies, type ParticipationRow, participantsLoader, participationLoader, rulesLoader } from './body.store.js'
import { Body, DecisionRule, Participation } from './body.types.js'
import { Delegation } from './delegation.types.js'
import { bodyLoader, type BodyRow, delegationLoader } from './institution.store.js'

const findBody = (context: Context, id: string) => context.loader(bodyLoader).load(id)
registerNode('Body', findBody)

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => [Body], { description: 'Every body, in the institution\'s order.' })
  bodies(@Ctx() context: Context) {
    return listBodies(context.reads)
  }

  @Query(() => Body, { nullable: true, description: 'One body; null when there is none.' })
  body(@Arg('id', () => ID, { description: "Opaque id, or key such as 'accsm'." }) id: string, @Ctx() context: Context) {
    const key = keyOf('Body', id)
    return key && findBody(context, key)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: BodyRow): string {
    return toGlobalId('Body', row.id)
  }

  @FieldResolver(() => String, { description: "Stable key, for example 'accsm-plus-3'; used in filters." })
  key(@Root() row: BodyRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Name of the body.' })
  name(@Root() row: BodyRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }

  @FieldResolver(() => [DecisionRule], { description: 'How it decides: each procedure, newest version first. Empty for a body that takes no decisions.' })
  rules(@Root() row: BodyRow, @Ctx() context: Context) {
    return context.loader(rulesLoader).load(row.id)
  }

  @FieldResolver(() => [Participation], { description: 'Who takes part on a day, in protocol order.' })
  membersOn(
    @Root() row: BodyRow,
    @Arg('date', () => GraphQLLocalDate, { nullable: true, description: 'The day; null for today.' }) date: string | null,
    @Ctx() context: Context,
  ) {
    return context.loader(participantsLoader).load({ bodyId: row.id, on: date ?? null })
  }

  @FieldResolver(() => [Participation], { description: 'Everyone who takes or took part, in protocol order and by first day.' })
  participation(@Root() row: BodyRow, @Ctx() context: Context) {
    return context.loader(participationLoader).load(row.id)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: BodyRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}

@Resolver(() => DecisionRule)
export class DecisionRuleResolver {
  @FieldResolver(() => LocalText, { description: 'What is to be known about the rule itself, for example that it is a default.' })
  note(@Root() row: DecisionRuleRow): LocalText {
    return { en: row.noteEn, vi: row.noteVi }
  }
}

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Delegation, { description: 'Who takes part.' })
  delegation(@Root() row: ParticipationRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Body, { description: 'In which body.' })
  body(@Root() row: ParticipationRow, @Ctx() context: Context) {
    return context.loader(bodyLoader).load(row.bodyId)
  }

  @FieldResolver(() => PartialDate, { description: 'First day; where sources give only a period, that period: it takes part at the latest from its last day.' })
  from(@Root() row: ParticipationRow) {
    return dateOf(row.fromReported ?? row.fromDate)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Last day; null while it goes on.' })
  to(@Root() row: ParticipationRow) {
    return dateOf(row.toDate)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: ParticipationRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
