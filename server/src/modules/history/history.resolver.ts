import { MaxLength } from 'class-validator'
import { Args, ArgsType, Ctx, Field, FieldResolver, GraphQLISODateTime, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { AudienceTier, LocalText, Node } from '../../kernel/common.types.js'
import { fromGlobalId, idOf, toGlobalId } from '../../kernel/ids.js'
import { OfficeName } from '../../kernel/office.types.js'
import { keysLike, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader, personLoader } from '../institution/institution.store.js'
import { Person } from '../institution/person.types.js'
import { registerNode } from '../node/node.registry.js'
import { recordOf } from '../node/record.loaders.js'
import { actInWords } from './acts.words.js'
import { changesBetween } from './changes.rules.js'
import { auditTrail, entryById, historyOf, type AuditPage, type AuditRow } from './history.store.js'
import { AuditEntry, AuditEntryConnection, FieldChange } from './history.types.js'

registerNode('AuditEntry', (context, id) => entryById(context.reads, id))

@ArgsType()
class HistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'Opaque id of a record.' })
  @MaxLength(200)
  subject!: string
}

@ArgsType()
class AuditTrailArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only acts for the delegation with this key.' })
  @MaxLength(80)
  delegation?: string | null
  @Field(() => ID, { nullable: true, description: 'Only acts of this person, by opaque id.' })
  @MaxLength(200)
  person?: string | null
  @Field(() => String, { nullable: true, description: "Only acts on records of this type: 'Proposal'." })
  @MaxLength(40)
  subjectType?: string | null
  @Field(() => String, { nullable: true, description: "Only this act: 'proposal.submit'." })
  @MaxLength(80)
  action?: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Only acts at this instant or later.' })
  from?: Date | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Only acts before this instant.' })
  to?: Date | null
  @Field(() => Boolean, { defaultValue: false, description: 'Only acts that are the latest on their record, as far as the viewer may know; an adopted proposal goes on as its project.' })
  latestOnly!: boolean
}

@Resolver(() => AuditEntry)
export class HistoryResolver {
  @Query(() => AuditEntryConnection, {
    description:
      'What was done to a record and to what hangs on it, as far as the viewer may know, newest first; empty when there is no such record.',
  })
  async history(@Args(() => HistoryArgs) { subject, first, after }: HistoryArgs, @Ctx() context: Context) {
    const named = fromGlobalId(subject)
    if (!named) return shown({ rows: [], totalCount: 0, isCapped: false }, first, after)
    return shown(await historyOf(context.reads, named, first, beforeOf(after)), first, after)
  }

  @Query(() => AuditEntryConnection, {
    description: 'What was done anywhere, as far as the viewer may know, newest first.',
  })
  async auditTrail(@Args(() => AuditTrailArgs) args: AuditTrailArgs, @Ctx() context: Context) {
    const personId = args.person ? idOf('Person', args.person) : null
    if (args.person && !personId) return shown({ rows: [], totalCount: 0, isCapped: false }, args.first, args.after)
    const filter = {
      delegationId: args.delegation ?? null,
      personId,
      subjectType: args.subjectType ?? null,
      action: args.action ?? null,
      from: args.from ?? null,
      to: args.to ?? null,
      latestOnly: args.latestOnly,
    }
    return shown(await auditTrail(context.reads, filter, args.first, beforeOf(args.after)), args.first, args.after)
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: AuditRow): string {
    return toGlobalId('AuditEntry', row.id)
  }

  @FieldResolver(() => LocalText, { description: 'The act in words.' })
  act(@Root() row: AuditRow): LocalText {
    return actInWords(row.action)
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The record it was done to; null when it is gone from sight.',
  })
  subject(@Root() row: AuditRow, @Ctx() context: Context) {
    return recordOf(context, row.subjectType, row.subjectId)
  }

  @FieldResolver(() => Delegation, {
    nullable: true,
    description: "The delegation it was done for; null for the system's own acts.",
  })
  delegation(@Root() row: AuditRow, @Ctx() context: Context) {
    return row.delegationId ? context.loader(delegationLoader).load(row.delegationId) : null
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did it; null when the viewer may not know.' })
  person(@Root() row: AuditRow, @Ctx() context: Context) {
    return row.personId ? context.loader(personLoader).load(row.personId) : null
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'For whom they acted, in an office that was entrusted to them; null when in their own, or when the viewer may not know.',
  })
  actingFor(@Root() row: AuditRow, @Ctx() context: Context) {
    return row.actingForId ? context.loader(personLoader).load(row.actingForId) : null
  }

  @FieldResolver(() => OfficeName, {
    nullable: true,
    description: "The office in which it was done; null for the system's own acts.",
  })
  office(@Root() row: AuditRow): string | null {
    return row.officeKind
  }

  @FieldResolver(() => [FieldChange], { description: 'What changed, field by field.' })
  changes(@Root() row: AuditRow): FieldChange[] {
    return changesBetween(row.before, row.after)
  }

  @FieldResolver(() => AudienceTier, {
    description: 'Who may read this entry: who could read the record at that moment, and still can.',
  })
  audience(@Root() row: AuditRow): string {
    return row.tier
  }
}

function beforeOf(after: string | null | undefined): string | null {
  const key = keysLike(after, ['number'])?.[0]
  return key === undefined ? null : String(key)
}

function shown({ rows, totalCount, isCapped }: AuditPage, first: number, after: string | null | undefined) {
  return { ...pageOf(rows, first, totalCount, (row) => [Number(row.id)], after), isCapped }
}
