import { OfficeName } from '../../kernel/office.types.js'
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import { toGlobalId } from '../../kernel/ids.js'
import type { Viewer } from '../../kernel/viewer.js'
import { DecisionRule } from '../institution/body.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { delegationLoader, meetingLoader, personLoader } from '../institution/institution.store.js'
import { Meeting } from '../institution/meeting.types.js'
import { Person } from '../institution/person.types.js'
import { attachmentLoader } from '../attachments/attachment.store.js'
import { Attachment } from '../attachments/attachment.types.js'
import { registerNode } from '../node/node.registry.js'
import { proposalLoader, type ProposalRow } from '../proposals/proposal.store.js'
import { Proposal } from '../proposals/proposal.types.js'
import { resultOf } from './consensus.rules.js'
import { leaversLoader } from './leaving.store.js'
import { partnersLoader, type PartnerRow } from './partner.store.js'
import { sentenceOf } from './consensus.words.js'
import { roundAbilities, roundRolesOf } from './round.policy.js'
import { boardLoader, positionsOf, roundById, roundLoader, roundsLoader, ruleLoader, type RoundRow, type RuleRow, type SeatRow } from './round.store.js'
import { CapitalsConfirmation, OnBehalf, PartnerConsentWord, Position, Round, RoundAbilities, RoundResult, Seat } from './round.types.js'

registerNode('Round', (context, id) => roundById(context.reads, id))

@Resolver(() => Round)
export class RoundResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() row: RoundRow): string {
    return toGlobalId('Round', row.id)
  }

  @FieldResolver(() => Proposal, { description: 'What is decided on.' })
  proposal(@Root() row: RoundRow, @Ctx() context: Context) {
    return context.loader(proposalLoader).load(row.proposalId)
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting it is held at; null for a round by circulation.' })
  meeting(@Root() row: RoundRow, @Ctx() context: Context) {
    return row.meetingId ? context.loader(meetingLoader).load(row.meetingId) : null
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting it was deferred to; null otherwise.' })
  deferredTo(@Root() row: RoundRow, @Ctx() context: Context) {
    return row.deferredToId ? context.loader(meetingLoader).load(row.deferredToId) : null
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who ended it; null while open, when the clock did, and when the viewer may not know.' })
  closedBy(@Root() row: RoundRow, @Ctx() context: Context) {
    return row.closedBy ? context.loader(personLoader).load(row.closedBy) : null
  }

  @FieldResolver(() => Round, { nullable: true, description: 'The round that it starts again; null for a first one.' })
  follows(@Root() row: RoundRow, @Ctx() context: Context) {
    return row.followsId ? context.loader(roundLoader).load(row.followsId) : null
  }

  @FieldResolver(() => DecisionRule, { description: 'The rule it was opened under.' })
  rule(@Root() row: RoundRow, @Ctx() context: Context) {
    return context.loader(ruleLoader).load(row.decisionRuleId)
  }

  @FieldResolver(() => [Seat], { description: 'The board: those who count first, each group in protocol order.' })
  board(@Root() row: RoundRow, @Ctx() context: Context) {
    return context.loader(boardLoader).load(row.id)
  }

  @FieldResolver(() => RoundResult, { nullable: true, description: 'How it stands; null for a viewer who may not see its positions.' })
  async result(@Root() row: RoundRow, @Ctx() context: Context) {
    const [board, rule] = await Promise.all([
      context.loader(boardLoader).load(row.id), context.loader(ruleLoader).load(row.decisionRuleId),
    ])
    const { group, delegationId } = context.viewer
    const isSeated = group === 'secretariat' || board.some((seat) => seat.delegationId === delegationId)
    if (!seesPositions(context.viewer, rule!) || !isSeated) return null
    const result = resultOf(board, rule!)
    const { inTheWay, silent, unreached, pending: awaited, reserved } = result
    const lists = Object.entries({ inTheWay, silent, unreached, awaited, reserved })
    const delegations = await Promise.all(lists.map(([, ids]) => context.loader(delegationLoader).loadMany(ids)))
    return {
      ...result, pending: result.pending.length, sentence: sentenceOf(result),
      ...Object.fromEntries(lists.map(([name], index) => [name, delegations[index]])),
    }
  }

  @FieldResolver(() => [Position], { description: 'Every position stated that the viewer may see, replaced ones too, oldest first.' })
  positions(@Root() row: RoundRow, @Ctx() context: Context) {
    return positionsOf(context.reads, row.id)
  }

  @FieldResolver(() => [PartnerConsentWord], { description: 'Partners whose own consent its adoption waits for, each with its word, in protocol order; where the rule hides positions from partners, to a partner its own only.' })
  async partners(@Root() row: RoundRow, @Ctx() context: Context) {
    if (row.consentOf.length === 0) return []
    const [partners, rule] = await Promise.all([context.loader(partnersLoader).load(row.id), context.loader(ruleLoader).load(row.decisionRuleId)])
    return seesPositions(context.viewer, rule!) ? partners : partners.filter((each) => each.delegationId === context.viewer.delegationId)
  }

  @FieldResolver(() => [Delegation], { description: 'Those that count, have left the body since the opening, and of whom that is not recorded in it; empty for whoever may not record it.' })
  async leavers(@Root() row: RoundRow, @Ctx() context: Context) {
    if (row.state === 'CLOSED' || !roundRolesOf(context.viewer, row, []).includes('deskOfficer')) return []
    const ids = await context.loader(leaversLoader).load(row.id)
    return context.loader(delegationLoader).loadMany(ids)
  }

  @FieldResolver(() => RoundAbilities, { description: 'What the viewer may do in it now.' })
  async viewerCan(@Root() row: RoundRow, @Ctx() context: Context) {
    const board = await context.loader(boardLoader).load(row.id)
    return roundAbilities(context.viewer, row, board, context.language)
  }
}

@Resolver(() => PartnerConsentWord)
export class PartnerConsentResolver {
  @FieldResolver(() => Delegation, { description: 'The partner.' })
  delegation(@Root() row: PartnerRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who answered for it; null while it has not, and when the viewer may not know.' })
  givenBy(@Root() row: PartnerRow, @Ctx() context: Context) {
    return row.personId ? context.loader(personLoader).load(row.personId) : null
  }

  @FieldResolver(() => OfficeName, { nullable: true, description: 'The office in which it was answered; null while it has not.' })
  office(@Root() row: PartnerRow) {
    return row.office
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Delegation, { description: 'The delegation.' })
  delegation(@Root() row: SeatRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Position, { nullable: true, description: 'Its last position that the viewer may see; null when silent.' })
  position(@Root() row: SeatRow) {
    return row.kind ? row : null
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Delegation, { description: 'Whose position it is.' })
  delegation(@Root() row: SeatRow, @Ctx() context: Context) {
    return context.loader(delegationLoader).load(row.delegationId)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who stated it; null when the viewer may not know.' })
  statedBy(@Root() row: SeatRow, @Ctx() context: Context) {
    return row.personId ? context.loader(personLoader).load(row.personId) : null
  }

  @FieldResolver(() => OfficeName, { description: 'The office in which it was stated, or recorded on behalf.' })
  office(@Root() row: SeatRow) {
    return row.officeKind
  }

  @FieldResolver(() => OnBehalf, { nullable: true, description: 'How it came, when the Secretariat recorded it; null when the delegation stated it itself.' })
  onBehalf(@Root() row: SeatRow): OnBehalf | null {
    const { channel, channelDate, spokenBy, recordConfirmedAt } = row
    return channel && Object.assign({ channel, date: channelDate!, spokenBy: spokenBy!, confirmedAt: recordConfirmedAt }, { seat: row })
  }

  @FieldResolver(() => CapitalsConfirmation, { nullable: true, description: "The capital's word; null while there is none." })
  confirmation(@Root() row: SeatRow): CapitalsConfirmation | null {
    return row.confirmedAt && { instrument: row.instrument!, reference: row.reference!, at: row.confirmedAt }
  }
}

@Resolver(() => OnBehalf)
export class OnBehalfResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded it; null when the viewer may not know.' })
  recordedBy(@Root() { seat }: { seat: SeatRow }, @Ctx() context: Context) {
    return seat.recordedById ? context.loader(personLoader).load(seat.recordedById) : null
  }

  @FieldResolver(() => Attachment, { nullable: true, description: 'The letter or mail itself; null when there is none.' })
  document(@Root() { seat }: { seat: SeatRow }, @Ctx() context: Context) {
    return seat.documentId ? context.loader(attachmentLoader).load(seat.documentId) : null
  }
}

@Resolver(() => Proposal)
export class ProposalRoundsResolver {
  @FieldResolver(() => [Round], { description: 'Its rounds, oldest first.' })
  rounds(@Root() row: ProposalRow, @Ctx() context: Context) {
    return context.loader(roundsLoader).load(row.id)
  }

  @FieldResolver(() => Round, { nullable: true, description: 'Its newest round; null before it is tabled.' })
  async currentRound(@Root() row: ProposalRow, @Ctx() context: Context) {
    return (await context.loader(roundsLoader).load(row.id)).at(-1) ?? null
  }
}

/** Whether the rule hides no position from the viewer's group. */
function seesPositions({ group }: Viewer, rule: Pick<RuleRow, 'positionsTier'>): boolean {
  return group === 'ams' || group === 'secretariat' || rule.positionsTier === 'ams_plus'
}
