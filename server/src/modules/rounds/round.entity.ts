import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Tier } from '../../kernel/audience.js'
import type { Ask, Channel, PositionKind, Procedure, RoundOutcome, RoundStateName } from './consensus.rules.js'
import type { ClosedHow } from './replay.rules.js'

@Entity('round')
export class RoundEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('text') code!: string
  @Column('uuid') proposalId!: string
  @Column('text') bodyId!: string
  @Column('text', { nullable: true }) meetingId!: string | null
  @Column('uuid') decisionRuleId!: string
  @Column('text') procedure!: Procedure
  @Column('text') ask!: Ask
  @Column('text') state!: RoundStateName
  @Column('int') openedNumber!: number
  @Column('timestamptz') openedAt!: Date
  @Column('uuid', { nullable: true }) openedBy!: string | null
  @Column('text', { nullable: true }) calledReason!: string | null
  @Column('uuid', { nullable: true }) followsId!: string | null
  @Column('timestamptz', { nullable: true }) closesAt!: Date | null
  @Column('text', { nullable: true }) closesZone!: string | null
  /** Until when the capitals confirm what was agreed ad referendum. */
  @Column('timestamptz', { nullable: true }) confirmBy!: Date | null
  @Column('text', { nullable: true }) confirmZone!: string | null
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null
  @Column('uuid', { nullable: true }) closedBy!: string | null
  @Column('text', { nullable: true }) closedHow!: ClosedHow | null
  @Column('int', { nullable: true }) decidedNumber!: number | null
  @Column('text', { nullable: true }) outcome!: RoundOutcome | null
  @Column('text', { nullable: true }) outcomeReason!: string | null
  @Column('text', { nullable: true }) deferredToId!: string | null
  /** 'heads', or the id of a body. */
  @Column('text', { nullable: true }) referredTo!: string | null
  /** Partners whose own consent adoption waits for, beside consensus. */
  @Column('text', { array: true }) consentOf!: string[]
  /** When the act at hand was found to be in time; its events bear this instant. Not kept. */
  judgedAt?: string
  /** The adoption note: rule, text revision, positions, who was silent, arithmetic. */
  @Column('jsonb', { nullable: true }) note!: object | null
}

/** One statement of one delegation; a later one replaces it and both are kept. */
@Entity('position')
export class PositionEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid') roundId!: string
  @Column('uuid') proposalId!: string
  @Column('text') delegationId!: string
  @Column('int') number!: number
  @Column('text') kind!: PositionKind
  @Column('text', { nullable: true }) text!: string | null
  /** Given in the room ad referendum: to be confirmed by the capital. */
  @Column('boolean') provisional!: boolean
  /** Who stated it; null when the Secretariat recorded it on behalf of the delegation. */
  @Column('uuid', { nullable: true }) personId!: string | null
  @Column('uuid', { nullable: true }) officeId!: string | null
  @Column('text') officeKind!: string
  @Column('text', { nullable: true }) channel!: Channel | null
  @Column('date', { nullable: true }) channelDate!: string | null
  @Column('text', { nullable: true }) spokenBy!: string | null
  @Column('uuid', { nullable: true }) documentId!: string | null
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @Column('timestamptz') statedAt!: Date
  @Column('text') tier!: Tier
  @Column('text') bodyId!: string
  @Column('text', { array: true, nullable: true }) sharedWith!: string[] | null
}

/** The word that a position holds: the capital's, or the delegation's on what was recorded for it. */
@Entity('position_confirmation')
export class PositionConfirmationEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid') positionId!: string
  @Column('uuid') roundId!: string
  @Column('uuid') proposalId!: string
  @Column('text') kind!: 'capital' | 'on_behalf'
  @Column('text', { nullable: true }) instrument!: 'note' | 'mail' | 'minutes' | null
  @Column('text', { nullable: true }) reference!: string | null
  @Column('uuid', { nullable: true }) documentId!: string | null
  @Column('uuid') personId!: string
  @Column('text') officeKind!: string
  @Column('text') delegationId!: string
  @Column('timestamptz') at!: Date
  @Column('text') tier!: Tier
  @Column('text') bodyId!: string
  @Column('text', { array: true, nullable: true }) sharedWith!: string[] | null
}
