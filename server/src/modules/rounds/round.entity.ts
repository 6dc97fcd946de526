import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Tier } from '../../kernel/audience.js'
import type { PositionKind } from './consensus.rules.js'

export type RoundOutcome = 'ADOPTED' | 'DEFERRED' | 'RETURNED' | 'NOT_ADOPTED' | 'WITHDRAWN'

@Entity('round')
export class RoundEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('text') code!: string
  @Column('uuid') proposalId!: string
  @Column('text') bodyId!: string
  @Column('text', { nullable: true }) meetingId!: string | null
  @Column('uuid') decisionRuleId!: string
  @Column('text') state!: 'OPEN' | 'CLOSED'
  @Column('int') openedNumber!: number
  @Column('timestamptz') openedAt!: Date
  @Column('uuid', { nullable: true }) openedBy!: string | null
  @Column('timestamptz', { nullable: true }) closesAt!: Date | null
  @Column('text', { nullable: true }) closesZone!: string | null
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null
  @Column('uuid', { nullable: true }) closedBy!: string | null
  @Column('int', { nullable: true }) decidedNumber!: number | null
  @Column('text', { nullable: true }) outcome!: RoundOutcome | null
  @Column('text', { nullable: true }) outcomeReason!: string | null
  @Column('text', { nullable: true }) deferredToId!: string | null
  /** The decision note: rule, text revision, positions, who was silent, arithmetic. */
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
  @Column('uuid') personId!: string
  @Column('uuid', { nullable: true }) officeId!: string | null
  @Column('text') officeKind!: string
  @Column('timestamptz') statedAt!: Date
  @Column('text') tier!: Tier
  @Column('text') bodyId!: string
  @Column('text', { array: true, nullable: true }) sharedWith!: string[] | null
}
