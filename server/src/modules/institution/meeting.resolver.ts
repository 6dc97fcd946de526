import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { LocalText, PartialDate } from '../../kernel/common.types.js'
import { keyOf, toGlobalId } from '../../kernel/ids.js'
import { keysOf, pageOf } from '../../kernel/page.js'
import { PageArgs } from '../../kernel/page.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { registerNode } from '../node/node.registry.js'
import { citedBy } from '../reference/source.store.js'
import { Source } from '../reference/source.types.js'
import { Body } from './body.types.js'
import { Delegation } from './delegation.types.js'
import { bodyLoader, delegationLoader, meetingLoader, type MeetingRow, personLoader } from './institution.store.js'
import { listMeetings, meetingsAsPresets } from './meeting.store.js'
import { AsOfPreset, Meeting, MeetingConnection, MeetingFilterInput } from './meeting.types.js'
import { Person } from './person.types.js'

const findMeeting = (context: Context, id: string) => context.loader(meetingLoader).load(id)
registerNode('Meeting', findMeeting)

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: 'Meetings by day, latest first; those without any date come last.' })
  async meetings(
    @Arg('filter', () => MeetingFilterInput, { nullable: true, description: 'Which meetings; null for all.' }) filter: MeetingFilterInput | null,
    @Arg('oldestFirst', () => Boolean, { defaultValue: false, description: 'Turns the order round.' }) oldestFirst: boolean,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: Context,
  ) {
    const wanted = {
      bodyId: filter?.body ? (keyOf('Body', filter.body) ?? '') : null,
      kinds: filter?.kinds ?? [], statuses: filter?.statuses ?? [], from: filter?.from ?? null, to: filter?.to ?? null,
    }
    const { rows, totalCount } = await listMeetings(context.reads, wanted, oldestFirst, first, keysOf(after, 2))
    return pageOf(rows, first, totalCount, ({ day, id }) => [day, id], after)
  }

  @Query(() => Meeting, { nullable: true, description: 'One meeting; null when there is none.' })
  meeting(@Arg('id', () => ID, { description: "Opaque id, or key such as 'som-21-2022'." }) id: string, @Ctx() context: Context) {
    const key = keyOf('Meeting', id)
    return key && findMeeting(context, key)
  }

  @Query(() => [AsOfPreset], { description: 'Meetings whose last day is worth looking back to, latest first; at most 100.' })
  async asOfPresets(
    @Arg('body', () => String, { nullable: true, description: 'Of this body only, by key or id.' }) body: string | null,
    @Ctx() context: Context,
  ): Promise<object[]> {
    const meetings = await meetingsAsPresets(context.reads, body ? (keyOf('Body', body) ?? '') : null)
    return meetings.map((meeting) => ({ date: meeting.actualEnd ?? meeting.actualStart, meeting }))
  }

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

  @FieldResolver(() => Body, { nullable: true, description: 'The body that meets; null for a meeting of none of the bodies.' })
  body(@Root() row: MeetingRow, @Ctx() context: Context) {
    return row.bodyId && context.loader(bodyLoader).load(row.bodyId)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'First day as planned.' })
  plannedStart(@Root() row: MeetingRow) {
    return dateOf(row.plannedStart)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Last day as planned.' })
  plannedEnd(@Root() row: MeetingRow) {
    return dateOf(row.plannedEnd)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'First day as held.' })
  actualStart(@Root() row: MeetingRow) {
    return dateOf(row.actualStart)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Last day as held.' })
  actualEnd(@Root() row: MeetingRow) {
    return dateOf(row.actualEnd)
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'The host; null when not known.' })
  host(@Root() row: MeetingRow, @Ctx() context: Context) {
    return row.hostId && context.loader(delegationLoader).load(row.hostId)
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'The state or partner in the chair; null when not known.' })
  chair(@Root() row: MeetingRow, @Ctx() context: Context) {
    return row.chairId && context.loader(delegationLoader).load(row.chairId)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who presided; null when not known or not to be known.' })
  presidingPerson(@Root() row: MeetingRow, @Ctx() context: Context) {
    return row.presidingPersonId && context.loader(personLoader).load(row.presidingPersonId)
  }

  @FieldResolver(() => [Source], { description: 'Where this is from.' })
  sources(@Root() row: MeetingRow, @Ctx() context: Context) {
    return citedBy(context, row.sources)
  }
}
