import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Tier } from '../../kernel/audience.js'
import type { ConceptNote } from './concept-note-fields.rules.js'
import type { ProposalState } from './proposal.policy.js'

@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('text') code!: string
  @Column('text') bodyId!: string
  @Column('text', { nullable: true }) workPlanId!: string | null
  @Column('text') delegationId!: string
  @Column('text') state!: ProposalState
  @Column('text') tier!: Tier
  /** What the delegation asked for; the tier from circulation on. */
  @Column('text') audience!: Tier
  @Column('text', { array: true, nullable: true }) sharedWith!: string[] | null
  /** Rises by one with each change. */
  @Column('int') revision!: number
  @Column('int', { nullable: true }) releasedNumber!: number | null
  @Column('text', { nullable: true }) meetingId!: string | null
  @Column('timestamptz', { nullable: true }) commentsCloseAt!: Date | null
  @Column('text', { nullable: true }) commentsCloseZone!: string | null
  @Column('uuid', { nullable: true }) projectId!: string | null
  @Column('boolean') isDemo!: boolean
  @Column('timestamptz') createdAt!: Date
  @Column('timestamptz') changedAt!: Date
  @Column('text', { nullable: true }) endedReason!: string | null
}

@Entity('proposal_revision')
export class ProposalRevisionEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid') proposalId!: string
  @Column('int') number!: number
  @Column('jsonb') conceptNote!: ConceptNote
  @Column('text', { nullable: true }) titleEn!: string | null
  @Column('text', { nullable: true }) titleVi!: string | null
  @Column('text', { nullable: true }) changeKind!: 'editorial' | 'substantive' | null
  @Column('text', { nullable: true }) changeSummary!: string | null
  /** The delegation that contested that the change was editorial. */
  @Column('text', { nullable: true }) contestedBy!: string | null
  @Column('timestamptz', { nullable: true }) contestedAt!: Date | null
  @Column('text', { nullable: true }) contestReason!: string | null
  @Column('text') tier!: Tier
  @Column('text') delegationId!: string
  @Column('text') bodyId!: string
  @Column('text', { array: true, nullable: true }) sharedWith!: string[] | null
  /** Rises by one with each save of the draft. */
  @Column('int') saveCount!: number
  @Column('uuid', { nullable: true }) createdBy!: string | null
  @Column('timestamptz') createdAt!: Date
  @Column('timestamptz') savedAt!: Date
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null
  @Column('timestamptz', { nullable: true }) releasedAt!: Date | null
  /** SHA-256 of the canonical text, set when it is submitted and never changed. */
  @Column('text', { nullable: true }) textHash!: string | null
}

@Entity('appraisal')
export class AppraisalEntity {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid') proposalId!: string
  @Column('int') number!: number
  @Column('jsonb') checklist!: { key: string; met: boolean; note: string | null }[]
  @Column('text') outcome!: 'RETURNED' | 'CIRCULATED'
  @Column('text', { nullable: true }) reasons!: string | null
  @Column('uuid', { nullable: true }) personId!: string | null
  @Column('timestamptz') recordedAt!: Date
  @Column('text') tier!: Tier
  @Column('text') delegationId!: string
}
