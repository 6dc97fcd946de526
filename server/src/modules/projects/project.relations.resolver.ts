import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { PartialDate } from '../../kernel/common.types.js'
import { dateOf } from '../../kernel/presenters.js'
import { Agency, Delegation } from '../institution/delegation.types.js'
import { agencyLoader, type DelegationRow, delegationLoader, meetingLoader } from '../institution/institution.store.js'
import { Meeting } from '../institution/meeting.types.js'
import { areaLoader, pillarLoader } from '../plans/plan.store.js'
import { Area, Pillar } from '../plans/plan.types.js'
import { Funding } from '../proposals/concept-note.types.js'
import { detailLoader } from './project.history.store.js'
import type { Mandate, ProjectRow } from './project.store.js'
import { PillarLink, Project, ProjectDocument, ProjectMandate } from './project.types.js'

const one = (context: Context, id: string | null | undefined) => (id ? context.loader(delegationLoader).load(id) : null)

/** Delegations by key in protocol order; a key that is none is left out. */
async function inProtocolOrder(context: Context, ids: string[] | null): Promise<DelegationRow[]> {
  const found = await context.loader(delegationLoader).loadMany(ids ?? [])
  return found.filter((row) => row !== null).sort((a, b) => a.protocolOrder - b.protocolOrder)
}

async function detail<Value>(context: Context, { id, moment }: ProjectRow, field: string): Promise<Value | null> {
  const facts = await context.loader(detailLoader).load({ id, moment })
  return (facts.find((fact) => fact.field === field)?.value as Value | undefined) ?? null
}

/** What a project is tied to, and its dates. */
@Resolver(() => Project)
export class ProjectRelationsResolver {
  @FieldResolver(() => Delegation, { nullable: true, description: 'Who proposed it; may differ from the lead.' })
  proposer(@Root() row: ProjectRow, @Ctx() context: Context) {
    return one(context, row.proposerId)
  }

  @FieldResolver(() => Delegation, { nullable: true, description: 'Who leads.' })
  lead(@Root() row: ProjectRow, @Ctx() context: Context) {
    return one(context, row.leadId)
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'The agency that leads.' })
  leadAgency(@Root() row: ProjectRow, @Ctx() context: Context) {
    return row.leadAgencyId && context.loader(agencyLoader).load(row.leadAgencyId)
  }

  @FieldResolver(() => [Delegation], { description: 'Who leads with the lead, in protocol order.' })
  coLeads(@Root() row: ProjectRow, @Ctx() context: Context) {
    return inProtocolOrder(context, row.coLeadIds)
  }

  @FieldResolver(() => [Delegation], { description: 'States that take part when not all do, in protocol order.' })
  participants(@Root() row: ProjectRow, @Ctx() context: Context) {
    return inProtocolOrder(context, row.participantIds)
  }

  @FieldResolver(() => [Delegation], { description: 'Partners, in protocol order.' })
  partners(@Root() row: ProjectRow, @Ctx() context: Context) {
    return inProtocolOrder(context, row.partnerIds)
  }

  @FieldResolver(() => Area, { nullable: true, description: 'Its area in the plan.' })
  area(@Root() row: ProjectRow, @Ctx() context: Context) {
    return row.areaId && context.loader(areaLoader).load(row.areaId)
  }

  @FieldResolver(() => [PillarLink], { description: 'The community pillars that it serves.' })
  pillars(@Root() row: ProjectRow) {
    return row.pillarLinks ?? []
  }

  @FieldResolver(() => ProjectMandate, { nullable: true, description: 'By what right it is in its plan; null when no source says.' })
  mandate(@Root() row: ProjectRow) {
    return row.mandate
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'First day as planned.' })
  plannedStart(@Root() row: ProjectRow) {
    return dateOf(row.plannedStart)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Last day as planned.' })
  plannedEnd(@Root() row: ProjectRow) {
    return dateOf(row.plannedEnd)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'First day as revised.' })
  revisedStart(@Root() row: ProjectRow) {
    return dateOf(row.revisedStart)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Last day as revised.' })
  revisedEnd(@Root() row: ProjectRow) {
    return dateOf(row.revisedEnd)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'First day as it was.' })
  actualStart(@Root() row: ProjectRow) {
    return dateOf(row.actualStart)
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'Last day as it was.' })
  actualEnd(@Root() row: ProjectRow) {
    return dateOf(row.actualEnd)
  }

  @FieldResolver(() => [Funding], { description: 'Money asked for, by source, as far as the viewer may see.' })
  async funding(@Root() row: ProjectRow, @Ctx() context: Context) {
    return (await detail<object[]>(context, row, 'funding')) ?? []
  }

  @FieldResolver(() => String, { nullable: true, description: 'Note on the budget; null when there is none that the viewer may see.' })
  budgetNote(@Root() row: ProjectRow, @Ctx() context: Context) {
    return detail<string>(context, row, 'budget_note')
  }

  @FieldResolver(() => [String], { description: 'Titles under which it was also known.' })
  async aliases(@Root() row: ProjectRow, @Ctx() context: Context) {
    return (await detail<string[]>(context, row, 'aliases')) ?? []
  }

  @FieldResolver(() => [ProjectDocument], { description: 'Its documents.' })
  async documents(@Root() row: ProjectRow, @Ctx() context: Context) {
    return (await detail<object[]>(context, row, 'documents')) ?? []
  }
}

@Resolver(() => PillarLink)
export class PillarLinkResolver {
  @FieldResolver(() => Pillar, { description: 'The pillar.' })
  pillar(@Root() { pillarId }: { pillarId: string }, @Ctx() context: Context) {
    return context.loader(pillarLoader).load(pillarId)
  }
}

@Resolver(() => ProjectMandate)
export class ProjectMandateResolver {
  @FieldResolver(() => Delegation, { nullable: true, description: 'Who proposed it.' })
  proposedBy(@Root() mandate: Mandate, @Ctx() context: Context) {
    return one(context, mandate.proposedById)
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting at which it was raised; null when no source says.' })
  raisedAt(@Root() mandate: Mandate, @Ctx() context: Context) {
    return mandate.raisedAtId && context.loader(meetingLoader).load(mandate.raisedAtId)
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting that adopted it; null when no source says.' })
  adoptedAt(@Root() mandate: Mandate, @Ctx() context: Context) {
    return mandate.meetingId && context.loader(meetingLoader).load(mandate.meetingId)
  }
}
