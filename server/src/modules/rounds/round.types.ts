import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql'
import { abilitiesOf, LocalText, Node } from '../../kernel/common.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { DecisionRule, Procedure } from '../institution/body.types.js'
import { Delegation } from '../institution/delegation.types.js'
import { Person } from '../institution/person.types.js'
import { Proposal } from '../proposals/proposal.types.js'
import { AskEnum, ChannelEnum, ClosedHowEnum, InstrumentEnum, PositionKindEnum, RoundOutcomeEnum, RoundStateEnum } from './round.enums.js'
import { ROUND_ACTIONS } from './round.policy.js'

@ObjectType({ description: 'How a position that the Secretariat recorded on behalf of a delegation reached it.' })
export class OnBehalf {
  @Field(() => ChannelEnum, { description: 'The way it came.' })
  channel!: string
  @Field(() => String, { description: "Day of the letter, mail, call or session, 'YYYY-MM-DD'." })
  date!: string
  @Field(() => String, { description: 'Who spoke or signed, by name.' })
  spokenBy!: string
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its delegation confirmed it; null while it has not.' })
  confirmedAt!: Date | null
}

@ObjectType({ description: "The capital's word on a position given ad referendum." })
export class CapitalsConfirmation {
  @Field(() => InstrumentEnum, { description: 'What it stands in.' })
  instrument!: string
  @Field(() => String, { description: 'Number of the note, subject of the mail, or paragraph of the minutes.' })
  reference!: string
  @Field(() => GraphQLISODateTime, { description: 'When it was given.' })
  at!: Date
}

@ObjectType({ description: "One statement of a delegation's position. A later one replaces it; both are kept." })
export class Position {
  @Field(() => PositionKindEnum, { description: 'What was said.' })
  kind!: string
  @Field(() => String, { nullable: true, description: 'Its text; null when none was given.' })
  text!: string | null
  @Field(() => Int, { description: 'Number of the text revision that it was given on.' })
  number!: number
  @Field(() => GraphQLISODateTime, { description: "When it was stated, by the server's clock." })
  statedAt!: Date
  @Field(() => Boolean, { description: 'Whether the text was changed in substance since.' })
  outdated!: boolean
  @Field(() => Boolean, { description: 'Whether it was given in the room ad referendum.' })
  provisional!: boolean
  @Field(() => Boolean, { description: "Whether it still waits for its capital's confirmation." })
  pending!: boolean
}

@ObjectType({ description: 'One delegation on the consensus board.' })
export class Seat {
  @Field(() => Boolean, { description: 'Whether its position counts; false for those who are only heard.' })
  counts!: boolean
  @Field(() => Boolean, { description: 'Whether somebody of it could be told when the round was opened or extended.' })
  notified!: boolean
  @Field(() => Boolean, { nullable: true, description: 'Whether it is in the room; null by circulation and where attendance was not recorded.' })
  present!: boolean | null
  @Field(() => Boolean, { description: 'Whether it was recorded that it left the body since the opening.' })
  left!: boolean
}

@ObjectType({ description: 'A partner whose own consent an adoption waits for, beside the consensus of those that count.' })
export class PartnerConsentWord {
  @Field(() => Boolean, { nullable: true, description: 'True when it consented, false when it declined; null while it has not answered.' })
  consents!: boolean | null
  @Field(() => String, { nullable: true, description: 'Its text; null when none was given.' })
  text!: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it answered; null while it has not.' })
  at!: Date | null
  @Field(() => Boolean, { description: 'Whether its proposal is its consent, and nothing more was asked of it.' })
  byProposal!: boolean
}

@ObjectType({ description: 'How a round stands, over the delegations that count.' })
export class RoundResult {
  @Field(() => Boolean, { description: 'Whether nothing stands in the way of consensus now.' })
  adoptable!: boolean
  @Field(() => Int, { description: 'How many delegations count.' })
  counting!: number
  @Field(() => Int, { description: 'How many of them have a position on the present text.' })
  answered!: number
  @Field(() => Int, { description: 'How many positions wait for their capital.' })
  pending!: number
  @Field(() => [Delegation], { description: 'Those that count and whose position stands in the way, in protocol order.' })
  inTheWay!: Delegation[]
  @Field(() => [Delegation], { description: 'Those that count and have said nothing.' })
  silent!: Delegation[]
  @Field(() => [Delegation], { description: 'Those of them that nobody could be told about, where that is in the way.' })
  unreached!: Delegation[]
  @Field(() => [Delegation], { description: 'Those whose position waits for their capital.' })
  awaited!: Delegation[]
  @Field(() => [Delegation], { description: 'Those that have a reservation recorded.' })
  reserved!: Delegation[]
  @Field(() => LocalText, { description: 'The arithmetic in one sentence.' })
  sentence!: LocalText
}

export const RoundAbilities = abilitiesOf('RoundAbilities', ROUND_ACTIONS)

@ObjectType({ implements: Node, description: 'One taking of positions on a proposal, under one rule, with the electorate of its opening.' })
export class Round extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: "Human code, for example 'R-2026-003'." })
  code!: string
  @Field(() => Procedure, { description: 'The procedure that it follows.' })
  procedure!: Procedure
  @Field(() => AskEnum, { description: 'What is asked of the delegations.' })
  ask!: string
  @Field(() => RoundStateEnum, { description: 'Whether positions can be stated.' })
  state!: string
  @Field(() => GraphQLISODateTime, { description: 'When it was opened.' })
  openedAt!: Date
  @Field(() => Int, { description: 'Number of the text revision at opening.' })
  openedNumber!: number
  @Field(() => Int, { description: 'Number of the text revision that positions are asked on now.' })
  releasedNumber!: number
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it closes by the server's clock, an instant; null in session." })
  closesAt!: Date | null
  @Field(() => String, { nullable: true, description: 'IANA zone in which the deadline was set.' })
  closesZone!: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the capitals confirm, an instant; null unless agreed ad referendum.' })
  confirmBy!: Date | null
  @Field(() => String, { nullable: true, description: 'IANA zone in which that time was set.' })
  confirmZone!: string | null
  @Field(() => String, { nullable: true, description: 'Why it was called or started again, in words; null when nothing was said.' })
  calledReason!: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ended; null while open. For one that the clock ended: its deadline.' })
  closedAt!: Date | null
  @Field(() => ClosedHowEnum, { nullable: true, description: 'What ended it; null while open.' })
  closedHow!: string | null
  @Field(() => RoundOutcomeEnum, { nullable: true, description: 'How it ended; null while open.' })
  outcome!: string | null
  @Field(() => String, { nullable: true, description: 'Why, in words; null when adopted or open.' })
  outcomeReason!: string | null
  @Field(() => Int, { nullable: true, description: 'Number of the text revision that was decided on; null otherwise.' })
  decidedNumber!: number | null
  @Field(() => String, { nullable: true, description: "Where it was referred to: 'heads', or the key of a body; null otherwise." })
  referredTo!: string | null
}

@ObjectType({ description: 'A procedure in writing that the body knows, for who thinks of calling it.' })
export class CallableProcedure {
  @Field(() => Boolean, { description: 'Whether the rule lets the viewer call it.' })
  viewerMay!: boolean
  @Field(() => GraphQLISODateTime, { description: 'The earliest deadline that its rule allows now.' })
  earliestClose!: Date
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The usual deadline, from now; null where the rule names none.' })
  usualClose!: Date | null
}

@ObjectType({ description: 'The step was taken.' })
export class RoundStepOk {
  @Field(() => Proposal, { description: 'The proposal as it now stands.' })
  proposal!: Proposal
  @Field(() => Round, { description: 'The round as it now stands.' })
  round!: Round
}

@ObjectType({ description: 'The position was recorded by the server.' })
export class StatePositionOk {
  @Field(() => Round, { description: 'The round with the new position.' })
  round!: Round
  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  recordedAt!: Date
  @Field(() => Person, { nullable: true, description: 'The colleague whose position of the same delegation it replaced; null when there was none, or one\'s own.' })
  replaced!: Person | null
}

@ObjectType({ description: 'The act in the round was recorded by the server.' })
export class RoundOk {
  @Field(() => Round, { description: 'The round as it now stands.' })
  round!: Round
}

@ObjectType({ description: 'The rule was recorded.' })
export class RecordDecisionRuleOk {
  @Field(() => DecisionRule, { description: 'The rule as it holds from its day on.' })
  rule!: DecisionRule
}

export const RecordDecisionRuleResult = resultUnion('RecordDecisionRule', RecordDecisionRuleOk)
export const TableProposalResult = resultUnion('TableProposal', RoundStepOk)
export const CallRoundResult = resultUnion('CallRound', RoundStepOk)
export const ExtendRoundResult = resultUnion('ExtendRound', RoundStepOk)
export const RestartRoundResult = resultUnion('RestartRound', RoundStepOk)
export const StopRoundResult = resultUnion('StopRound', RoundStepOk)
export const MoveToMeetingResult = resultUnion('MoveToMeeting', RoundStepOk)
export const AdoptProposalResult = resultUnion('AdoptProposal', RoundStepOk)
export const DeferProposalResult = resultUnion('DeferProposal', RoundStepOk)
export const ReferProposalResult = resultUnion('ReferProposal', RoundStepOk)
export const SendBackProposalResult = resultUnion('SendBackProposal', RoundStepOk)
export const NotAdoptProposalResult = resultUnion('NotAdoptProposal', RoundStepOk)
export const StatePositionResult = resultUnion('StatePosition', StatePositionOk)
export const RecordPositionResult = resultUnion('RecordPosition', RoundOk)
export const ConfirmRecordedPositionResult = resultUnion('ConfirmRecordedPosition', RoundOk)
export const ConfirmByCapitalResult = resultUnion('ConfirmByCapital', RoundOk)
export const RecordLeavingResult = resultUnion('RecordLeaving', RoundOk)
export const GiveConsentResult = resultUnion('GiveConsent', RoundOk)
export const RecordAttendanceResult = resultUnion('RecordAttendance', RoundOk)
export const ContestChangeResult = resultUnion('ContestChange', RoundOk)
