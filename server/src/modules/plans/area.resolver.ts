import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { areaLoader, type AreaRow, listPillars, pillarLoader, type PillarRow, workPlanLoader } from './plan.store.js'
import { Area, Pillar, WorkPlan } from './plan.types.js'

registerNode('Area', (context, id) => context.loader(areaLoader).load(id))
registerNode('Pillar', (context, id) => context.loader(pillarLoader).load(id))

@Resolver(() => Area)
export class AreaResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: AreaRow): string {
    return toGlobalId('Area', row.id)
  }

  @FieldResolver(() => String, { description: 'Stable key; used in filters and in concept notes.' })
  key(@Root() row: AreaRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Name of the area.' })
  name(@Root() row: AreaRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }

  @FieldResolver(() => WorkPlan, { description: 'The plan that it divides.' })
  workPlan(@Root() row: AreaRow, @Ctx() context: Context) {
    return context.loader(workPlanLoader).load(row.workPlanId)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: AreaRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}

@Resolver(() => Pillar)
export class PillarResolver {
  @Query(() => [Pillar], { description: 'The pillars of the ASEAN Community.' })
  pillars(@Ctx() context: Context) {
    return listPillars(context.reads)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: PillarRow): string {
    return toGlobalId('Pillar', row.id)
  }

  @FieldResolver(() => String, { description: "Stable key, for example 'ascc'; used in filters." })
  key(@Root() row: PillarRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Name of the pillar.' })
  name(@Root() row: PillarRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: PillarRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
