import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { toGlobalId } from '../../kernel/ids.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader, meetingLoader, personLoader } from '../institution/institution.store.js'
import { Meeting } from '../institution/meeting.types.js'
import { Person } from '../institution/person.types.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { factInWords } from './fact.words.js'
import type { FactRow } from './project.history.store.js'
import { ProjectFact } from './project.types.js'
import { FIELD_WORDS } from './project.words.js'

/** Who recorded what, when, and from which day it holds. */
@Resolver(() => ProjectFact)
export class ProjectFactResolver {
  @FieldResolver(() => ID, { description: 'Stable id of the fact.' })
  id(@Root() row: FactRow): string {
    return toGlobalId('ProjectFact', row.id)
  }

  @FieldResolver(() => String, { description: "The field, for example 'status', 'titleEn', 'leadId'." })
  field(@Root() row: FactRow): string {
    return row.field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  }

  @FieldResolver(() => LocalText, { description: 'The field in words.' })
  label(@Root() row: FactRow): LocalText {
    return FIELD_WORDS[row.field]
  }

  @FieldResolver(() => String, { nullable: true, description: 'The value as JSON; null when the field has none from that day.' })
  value(@Root() row: FactRow): string | null {
    return row.value === null ? null : JSON.stringify(row.value)
  }

  @FieldResolver(() => LocalText, { nullable: true, description: 'The value in words; null when the field has none from that day.' })
  words(@Root() row: FactRow, @Ctx() context: Context) {
    return factInWords(context, row)
  }

  @FieldResolver(() => PartialDate, { description: 'From which day it holds; a period counts from its first day.' })
  effectiveOn(@Root() row: FactRow) {
    return dateOf(row.effectiveOn)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded it; null for what the reference data states.' })
  person(@Root() row: FactRow, @Ctx() context: Context) {
    return row.personId && context.loader(personLoader).load(row.personId)
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'For which delegation; null for what the reference data states.' })
  delegation(@Root() row: FactRow, @Ctx() context: Context) {
    return row.delegationId && context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => OfficeName, { nullable: true, description: 'In which office; null for what the reference data states.' })
  officeKind(@Root() row: FactRow) {
    return row.officeKind
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting at which it was reported or decided.' })
  meeting(@Root() row: FactRow, @Ctx() context: Context) {
    return row.meetingId && context.loader(meetingLoader).load(row.meetingId)
  }

  @FieldResolver(() => [Source], { description: 'Where it is from; empty for what was recorded here.' })
  sources(@Root() row: FactRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
