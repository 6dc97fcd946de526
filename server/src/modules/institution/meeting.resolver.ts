import { FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { LocalText } from '../../kernel/common.types.js'
import { toGlobalId } from '../../kernel/ids.js'
import { Meeting } from './meeting.types.js'
import type { MeetingRow } from './institution.store.js'

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: MeetingRow): string {
    return toGlobalId('Meeting', row.id)
  }

  @FieldResolver(() => String, { description: "Stable key, for example 'som-21-2022'; used in filters and addresses." })
  key(@Root() row: MeetingRow): string {
    return row.id
  }

  @FieldResolver(() => LocalText, { description: 'Name of the meeting.' })
  name(@Root() row: MeetingRow): LocalText {
    return { en: row.nameEn, vi: row.nameVi }
  }
}
