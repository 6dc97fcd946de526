import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator'
import { Field, GraphQLISODateTime, ID, InputType, Int } from 'type-graphql'
import { UpdateInput, WriteInput } from '../../kernel/write.inputs.js'
import {
  Capacity, Caller, EarlyClose, LeaverObjection, PartnerConsent, PartnerRefusal, Procedure, SilenceMeaning, UnconfirmedMeaning,
} from '../institution/body.types.js'
import { ProposalStepInput, ReasonedStepInput } from '../proposals/proposal.inputs.js'
import type { Ask, Channel, PositionKind } from './consensus.rules.js'
import { AskEnum, ChannelEnum, InstrumentEnum, PositionKindEnum } from './round.enums.js'

@InputType({ description: 'A proposal to table.' })
export class TableProposalInput extends UpdateInput {
  @Field(() => String, { description: 'Key of the meeting; it must belong to the body of the proposal.' })
  @MaxLength(80)
  meetingId!: string
  @Field(() => AskEnum, { defaultValue: 'ADOPT', description: 'What is asked of the delegations.' })
  ask!: Ask
}

@InputType({ description: 'A proposal to put to decision in writing.' })
export class CallRoundInput extends UpdateInput {
  @Field(() => Procedure, { description: 'Which procedure; not the one in session.' })
  procedure!: Procedure
  @Field(() => AskEnum, { defaultValue: 'ADOPT', description: 'What is asked of the delegations.' })
  ask!: Ask
  @Field(() => GraphQLISODateTime, { description: 'The deadline, an instant; not before the minimum of the rule.' })
  closesAt!: Date
  @Field(() => String, { defaultValue: 'Asia/Jakarta', description: 'IANA zone in which the deadline is set.' })
  @MaxLength(60)
  closesZone!: string
  @Field(() => String, { nullable: true, description: "The same as it was typed on the clocks of the zone, '2026-12-04T17:00'; checked against the instant when given." })
  @MaxLength(20)
  closesWall?: string | null
  @Field(() => String, { nullable: true, description: 'Why now and in writing; needed for the urgent procedure.' })
  @MaxLength(4000)
  reason?: string | null
}

@InputType({ description: 'A new deadline for a round in writing.' })
export class NewDeadlineInput extends ReasonedStepInput {
  @Field(() => GraphQLISODateTime, { description: 'The deadline, an instant.' })
  closesAt!: Date
  @Field(() => String, { defaultValue: 'Asia/Jakarta', description: 'IANA zone in which the deadline is set.' })
  @MaxLength(60)
  closesZone!: string
  @Field(() => String, { nullable: true, description: "The same as it was typed on the clocks of the zone, '2026-12-04T17:00'; checked against the instant when given." })
  @MaxLength(20)
  closesWall?: string | null
}

@InputType({ description: 'A proposal to take from a round in writing to a meeting.' })
export class MoveToMeetingInput extends ReasonedStepInput {
  @Field(() => String, { description: 'Key of the meeting; it must belong to the body of the proposal.' })
  @MaxLength(80)
  meetingId!: string
}

@InputType({ description: 'A proposal whose consensus the Chair records.' })
export class AdoptProposalInput extends ProposalStepInput {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the capitals confirm what was given ad referendum; null for the usual time of the rule.' })
  confirmBy?: Date | null
  @Field(() => String, { defaultValue: 'Asia/Jakarta', description: 'IANA zone in which that time is set.' })
  @MaxLength(60)
  confirmZone!: string
}

@InputType({ description: 'A proposal to refer.' })
export class ReferProposalInput extends ReasonedStepInput {
  @Field(() => String, { description: "Where to: 'heads', or the key of another body." })
  @MaxLength(80)
  to!: string
}

@InputType({ description: "A delegation's position." })
export class StatePositionInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the round.' })
  @MaxLength(200)
  roundId!: string
  @Field(() => Int, { description: 'Number of the text revision that the person had before them; another one is refused as stale.' })
  number!: number
  @Field(() => PositionKindEnum, { description: 'What is said.' })
  kind!: PositionKind
  @Field(() => String, { nullable: true, description: 'Its text, at most 4,000 characters; needed to object, to reserve and to support with comment.' })
  @MaxLength(20000)
  text?: string | null
  @Field(() => Boolean, { defaultValue: false, description: "In the room only: given subject to the capital's confirmation." })
  adReferendum!: boolean
}

@InputType({ description: 'A position that a delegation gave elsewhere, for the Secretariat to record.' })
export class RecordPositionInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the round.' })
  @MaxLength(200)
  roundId!: string
  @Field(() => String, { description: 'Key of the delegation.' })
  @MaxLength(80)
  delegationId!: string
  @Field(() => Int, { description: 'Number of the text revision that it was given on.' })
  number!: number
  @Field(() => PositionKindEnum, { description: 'What was said.' })
  kind!: PositionKind
  @Field(() => String, { nullable: true, description: 'Its text, at most 4,000 characters.' })
  @MaxLength(20000)
  text?: string | null
  @Field(() => ChannelEnum, { description: 'How it came.' })
  channel!: Channel
  @Field(() => String, { description: "Day of the letter, mail, call or session, 'YYYY-MM-DD'." })
  @MaxLength(20)
  date!: string
  @Field(() => String, { description: 'Who spoke or signed, by name.' })
  @MaxLength(4000)
  spokenBy!: string
  @Field(() => ID, { nullable: true, description: 'Opaque id of the letter or mail, attached to the proposal; needed for both.' })
  @MaxLength(200)
  documentId?: string | null
}

@InputType({ description: 'A round.' })
export class RoundInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the round.' })
  @MaxLength(200)
  roundId!: string
}

@InputType({ description: "The capital's word on its delegation's position." })
export class ConfirmByCapitalInput extends RoundInput {
  @Field(() => InstrumentEnum, { description: 'What it stands in.' })
  instrument!: 'note' | 'mail' | 'minutes'
  @Field(() => String, { description: 'Number of the note, subject of the mail, or paragraph of the minutes, at most 500 characters.' })
  @MaxLength(4000)
  reference!: string
}

@InputType({ description: 'Who is in the room.' })
export class RecordAttendanceInput extends RoundInput {
  @Field(() => [String], { description: 'Keys of the delegations that are present.' })
  @ArrayMaxSize(60)
  present!: string[]
}

@InputType({ description: 'A delegation that has left the body while the round is open.' })
export class RecordLeavingInput extends RoundInput {
  @Field(() => String, { description: 'Key of the delegation.' })
  @MaxLength(80)
  delegationId!: string
  @Field(() => String, { description: 'By which act or letter it left, in words.' })
  @MaxLength(4000)
  reason!: string
}

@InputType({ description: "A partner's own word on what the members have adopted." })
export class GiveConsentInput extends RoundInput {
  @Field(() => Int, { description: 'Number of the text revision that the person had before them; another one is refused as stale.' })
  number!: number
  @Field(() => Boolean, { description: 'True to consent, false to decline.' })
  consents!: boolean
  @Field(() => String, { nullable: true, description: 'Its text, at most 4,000 characters; needed to decline.' })
  @MaxLength(20000)
  text?: string | null
}

@InputType({ description: 'A change that is not editorial in the eyes of the viewer.' })
export class ContestChangeInput extends RoundInput {
  @Field(() => Int, { description: 'Number of the revision that made the change.' })
  number!: number
  @Field(() => String, { description: 'Why, in words.' })
  @MaxLength(4000)
  reason!: string
}

const HOURS_AT_MOST = 8760

@InputType({ description: "The next version of a body's rule for a procedure." })
export class RecordDecisionRuleInput extends WriteInput {
  @Field(() => String, { description: 'Key of the body.' })
  @MaxLength(80)
  bodyId!: string
  @Field(() => Procedure, { description: 'The procedure that it governs.' })
  procedure!: Procedure
  @Field(() => String, { description: "The day from which it holds, 'YYYY-MM-DD'." })
  @MaxLength(20)
  effectiveFrom!: string
  @Field(() => [Capacity], { description: 'Capacities that count.' })
  @ArrayMaxSize(4)
  counts!: Capacity[]
  @Field(() => [Capacity], { description: 'Capacities that may be heard; those that count among them.' })
  @ArrayMaxSize(4)
  heard!: Capacity[]
  @Field(() => [Caller], { description: 'Who may call the procedure.' })
  @ArrayMaxSize(2)
  mayCall!: Caller[]
  @Field(() => SilenceMeaning, { description: 'What silence means.' })
  silenceMeans!: SilenceMeaning
  @Field(() => [PositionKindEnum], { description: 'Positions that prevent adoption while they stand; an objection always does.' })
  @ArrayMaxSize(7)
  blocking!: PositionKind[]
  @Field(() => Boolean, { description: 'Whether an objection needs a reason.' })
  objectionNeedsReason!: boolean
  @Field(() => Int, { nullable: true, description: 'The shortest deadline allowed, in hours; needed in writing.' })
  @Min(1)
  @Max(HOURS_AT_MOST)
  minimumHours?: number | null
  @Field(() => Int, { nullable: true, description: 'The usual deadline, in hours.' })
  @Min(1)
  @Max(HOURS_AT_MOST)
  usualHours?: number | null
  @Field(() => Int, { nullable: true, description: 'How many that count must be present in session; null where the rule sets none.' })
  @Min(1)
  @Max(60)
  quorum?: number | null
  @Field(() => EarlyClose, { description: 'When the Chair may close a written round before its deadline.' })
  earlyClose!: EarlyClose
  @Field(() => Boolean, { description: 'Whether a change of substance starts the full period again.' })
  restartsOnChange!: boolean
  @Field(() => Boolean, { description: 'Whether a delegation that nobody could be told about is in the way where silence means consent.' })
  vacantBlocks!: boolean
  @Field(() => Int, { nullable: true, description: "The usual time for the capitals' confirmation, in hours." })
  @Min(1)
  @Max(HOURS_AT_MOST)
  confirmHours?: number | null
  @Field(() => UnconfirmedMeaning, { description: 'What becomes of a position that is not confirmed in time.' })
  unconfirmedMeans!: UnconfirmedMeaning
  @Field(() => LeaverObjection, { defaultValue: LeaverObjection.UNTIL_RECORDED, description: 'How long the word of a delegation stands that leaves the body.' })
  leaverObjection!: LeaverObjection
  @Field(() => PartnerConsent, { defaultValue: PartnerConsent.NAMED, description: 'Which partners, where partners do not count, give their own consent.' })
  partnerConsent!: PartnerConsent
  @Field(() => PartnerRefusal, { defaultValue: PartnerRefusal.CONSULTATION, description: 'What becomes of the item when one of them declines, or does not consent in time.' })
  partnerRefusal!: PartnerRefusal
  @Field(() => String, { description: 'Where the rule is written down: a document, a paragraph, a decision. At most 2,000 characters.' })
  @MaxLength(8000)
  basis!: string
}
