import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { keyOf, toGlobalId } from '../../kernel/ids.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { listCommitments } from './commitment.store.js'
import { CommitmentConnection } from './commitment.types.js'
import { instrumentLoader, listInstruments, type InstrumentRow } from './instrument.store.js'
import { Instrument, InstrumentConnection, InstrumentLevel } from './instrument.types.js'

registerNode('Instrument', (context, id) => context.loader(instrumentLoader).load(id))

@ArgsType()
class InstrumentsArgs extends PageArgs {
  @Field(() => InstrumentLevel, { nullable: true, description: 'Only of this level.' })
  level?: string | null
}

@Resolver(() => Instrument)
export class InstrumentResolver {
  @Query(() => InstrumentConnection, { description: 'Instruments, newest first; those without a date last.' })
  async instruments(@Args(() => InstrumentsArgs) { level, first, after }: InstrumentsArgs, @Ctx() context: Context) {
    const { rows, totalCount } = await listInstruments(
      context.reads,
      level ?? null,
      first,
      keysLike(after, ['text', 'text']),
    )
    return pageOf(rows, first, totalCount, (row) => [row.dated ?? '', row.id], after)
  }

  @Query(() => Instrument, { nullable: true, description: 'The instrument with this key; null when there is none.' })
  instrument(@Arg('key', () => String, { description: 'Its key or opaque id.' }) key: string, @Ctx() context: Context) {
    const id = keyOf('Instrument', key)
    return id ? context.loader(instrumentLoader).load(id) : null
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: InstrumentRow): string {
    return toGlobalId('Instrument', row.id)
  }

  @FieldResolver(() => String, { description: 'Stable key, for filters and addresses.' })
  key(@Root() row: InstrumentRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Its name.' })
  name(@Root() row: InstrumentRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Its date; null when not known.' })
  dated(@Root() row: InstrumentRow): PartialDate | null {
    return dateOf(row.dated)
  }

  @FieldResolver(() => Instrument, {
    nullable: true,
    description: 'The instrument that it carries out; null when none is known.',
  })
  implements(@Root() row: InstrumentRow, @Ctx() context: Context) {
    return row.implementsId ? context.loader(instrumentLoader).load(row.implementsId) : null
  }

  @FieldResolver(() => CommitmentConnection, {
    description: 'Commitments that stand in it and that the viewer may see; ask for one instrument at a time.',
  })
  async commitments(
    @Root() row: InstrumentRow,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: Context,
  ) {
    const filter = {
      actor: null,
      kinds: [],
      dueFrom: null,
      dueBy: null,
      isMeasurable: null,
      projectId: null,
      instrumentId: row.id,
    }
    const { rows, totalCount } = await listCommitments(
      context.reads,
      filter,
      first,
      keysLike(after, ['day', 'text', 'id']),
    )
    return pageOf(rows, first, totalCount, (each) => [each.dueEnd, each.code, each.id], after)
  }

  @FieldResolver(() => [Source], { description: 'Where it is known from.' })
  sources(@Root() row: InstrumentRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
