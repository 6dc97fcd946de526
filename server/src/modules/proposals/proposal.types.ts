import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { abilitiesOf, AudienceTier, LocalText, Node } from '../../kernel/common.types.js'
import { connectionOf } from '../../kernel/page.types.js'
import { PROPOSAL_ACTIONS } from './proposal.policy.js'

export enum ProposalStateEnum {
  DRAFT = 'DRAFT', SUBMITTED = 'SUBMITTED', RETURNED = 'RETURNED', CIRCULATED = 'CIRCULATED', TABLED = 'TABLED',
  DECIDING = 'DECIDING', CONFIRMING = 'CONFIRMING', ADOPTED = 'ADOPTED', DEFERRED = 'DEFERRED', REFERRED = 'REFERRED', NOT_ADOPTED = 'NOT_ADOPTED', WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ProposalStateEnum, {
  name: 'ProposalState',
  description: 'Where a proposal stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written by its delegation; seen by nobody else.' },
    SUBMITTED: { description: 'With the Secretariat for appraisal.' },
    RETURNED: { description: 'Back with its delegation, with reasons.' },
    CIRCULATED: { description: 'With the delegations of its audience for comments.' },
    TABLED: { description: 'Before a meeting; a round is open.' },
    DECIDING: { description: 'Before the delegations in writing; a round is open until its deadline.' },
    CONFIRMING: { description: 'Agreed; capitals still have to confirm, or partners to consent. Not adopted.' },
    ADOPTED: { description: 'Adopted by consensus; its project stands in the work plan.' },
    DEFERRED: { description: 'Put off to a later meeting.' },
    REFERRED: { description: 'Endorsed for, or taken to, the heads or another body.' },
    NOT_ADOPTED: { description: 'Considered and not adopted.' },
    WITHDRAWN: { description: 'Taken back by its delegation.' },
  },
})

export enum ChangeKind { EDITORIAL = 'editorial', SUBSTANTIVE = 'substantive' }
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'Whether a new revision changes the substance.',
  valuesConfig: {
    EDITORIAL: { description: 'Wording only; positions stay current.' },
    SUBSTANTIVE: { description: 'The substance; earlier positions are shown as given on an earlier text.' },
  },
})

export enum NoteSection {
  BASICS = 'BASICS', RATIONALE = 'RATIONALE', RESULTS = 'RESULTS', WHO = 'WHO', WHEN_WHERE = 'WHEN_WHERE', FUNDING = 'FUNDING',
  SUSTAINABILITY = 'SUSTAINABILITY',
}
registerEnumType(NoteSection, {
  name: 'NoteSection',
  description: 'A section of the concept note form.',
  valuesConfig: {
    BASICS: { description: 'Title, brief description, area, pillars.' },
    RATIONALE: { description: 'Problem, objective, beneficiaries, inclusion.' },
    RESULTS: { description: 'Outputs, activities, indicators.' },
    WHO: { description: 'Lead, co-leads, participating states, partners.' },
    WHEN_WHERE: { description: 'Planned dates and venue.' },
    FUNDING: { description: 'Money and budget note.' },
    SUSTAINABILITY: { description: 'Risks and lasting results.' },
  },
})

@ObjectType({ description: 'How far a section of the form is filled in.' })
export class SectionStatus {
  @Field(() => NoteSection, { description: 'The section.' })
  key!: string
  @Field(() => Boolean, { description: 'Whether every required field of it is filled in.' })
  isComplete!: boolean
  @Field(() => Boolean, { description: 'Whether anything has been written in it.' })
  isStarted!: boolean
  @Field(() => [String], { description: 'Names of the fields still missing, in the order of the form.' })
  missing!: string[]
}

export const ProposalAbilities = abilitiesOf('ProposalAbilities', PROPOSAL_ACTIONS)

@ObjectType({ implements: Node, description: 'One numbered text of a proposal. Once submitted it never changes.' })
export class ProposalRevision extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number
  @Field(() => ChangeKind, { nullable: true, description: 'What kind of change it makes; null for the first and for a draft.' })
  changeKind!: ChangeKind | null
  @Field(() => String, { nullable: true, description: 'What changed and why, in words; null for the first and for a draft.' })
  changeSummary!: string | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was contested that the change is editorial; null when it was not.' })
  contestedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'Why it was contested; null when it was not.' })
  contestReason!: string | null
  @Field(() => GraphQLISODateTime, { description: 'When the draft was last saved.' })
  savedAt!: Date
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its text was frozen; null while a draft.' })
  submittedAt!: Date | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its audience could first read it; null before.' })
  releasedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical text, hexadecimal; null while a draft.' })
  textHash!: string | null
}

@ObjectType({ implements: Node, description: 'A proposal of a delegation for a project in a work plan.' })
export class Proposal extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: "Human code, for example 'P-2026-014'; its project keeps it." })
  code!: string
  @Field(() => ProposalStateEnum, { description: 'Where it stands.' })
  state!: string
  @Field(() => Int, { description: 'Rises by one with each act on the proposal; send it back as expectedRevision.' })
  revision!: number
  @Field(() => AudienceTier, { description: 'Who may read it now.' })
  tier!: string
  @Field(() => AudienceTier, { description: 'Who may read it from circulation on.' })
  audience!: string
  @Field(() => Int, { nullable: true, description: 'Number of the revision under discussion; null before circulation.' })
  releasedNumber!: number | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when comments are asked for, an instant; null before circulation.' })
  commentsCloseAt!: Date | null
  @Field(() => String, { nullable: true, description: 'IANA zone in which that deadline was set.' })
  commentsCloseZone!: string | null
  @Field(() => Boolean, { description: 'True for made-up demonstration data.' })
  isDemo!: boolean
  @Field(() => GraphQLISODateTime, { description: 'When the draft was started.' })
  createdAt!: Date
  @Field(() => GraphQLISODateTime, { description: 'When it last took a step.' })
  changedAt!: Date
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null otherwise.' })
  endedReason!: string | null
  @Field(() => LocalText, { description: 'Title of the newest revision that the viewer may read.' })
  title!: LocalText
}

export const ProposalConnection = connectionOf('Proposal', Proposal)

@ObjectType({ description: 'One point of an appraisal.' })
export class CheckedPoint {
  @Field(() => String, { description: 'Which point; a key of appraisalPoints.' })
  key!: string
  @Field(() => Boolean, { description: 'Whether the proposal meets it.' })
  met!: boolean
  @Field(() => String, { nullable: true, description: 'A remark; null when none.' })
  note!: string | null
}

export enum AppraisalOutcome { RETURNED = 'RETURNED', CIRCULATED = 'CIRCULATED' }
registerEnumType(AppraisalOutcome, {
  name: 'AppraisalOutcome',
  description: 'What the Secretariat did after appraising.',
  valuesConfig: {
    RETURNED: { description: 'Returned with reasons.' },
    CIRCULATED: { description: 'Circulated for comments.' },
  },
})

@ObjectType({ description: "The Secretariat's appraisal of one revision; for its delegation and the Secretariat only." })
export class Appraisal {
  @Field(() => Int, { description: 'Number of the revision that was appraised.' })
  number!: number
  @Field(() => [CheckedPoint], { description: 'The checklist as answered.' })
  checklist!: CheckedPoint[]
  @Field(() => AppraisalOutcome, { description: 'What was done.' })
  outcome!: string
  @Field(() => String, { nullable: true, description: 'Why it was returned; null when circulated.' })
  reasons!: string | null
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  recordedAt!: Date
}
