import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText } from '../../kernel/common.types.js'
import { listFundingSources, type FundingSourceRow } from './funding-source.store.js'
import { FundingSource } from './funding-source.types.js'
import { FUND_NAMES_VI } from './funding-source.words.js'
import { citedBy } from './source.store.js'
import { Source } from './source.types.js'

@Resolver(() => FundingSource)
export class FundingSourceResolver {
  @Query(() => [FundingSource], { description: 'Funds and ways of funding on record, by name.' })
  fundingSources(@Ctx() context: Context) {
    return listFundingSources(context.reads)
  }

  @FieldResolver(() => String, { description: "Stable key for a concept note's funding, for example 'jaif'." })
  key(@Root() row: FundingSourceRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Its name.' })
  name(@Root() row: FundingSourceRow): LocalText {
    return { en: row.name, vi: FUND_NAMES_VI[row.id] ?? null }
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: FundingSourceRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
