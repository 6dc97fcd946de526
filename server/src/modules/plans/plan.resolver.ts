import { FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { LocalText } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import type { AreaRow, WorkPlanRow } from './plan.store.js'
import { Area, WorkPlan } from './plan.types.js'

@Resolver(() => WorkPlan)
export class WorkPlanResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: WorkPlanRow): string {
    return toGlobalId('WorkPlan', row.id)
  }

  @FieldResolver(() => String, { description: "Stable key, for example 'accsm-2021-2025'; used in filters and addresses." })
  key(@Root() row: WorkPlanRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Name of the plan.' })
  name(@Root() row: WorkPlanRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }
}

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
}
