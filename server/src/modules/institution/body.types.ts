import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { AudienceTier, Node } from '../../kernel/common.types.js'

export enum Taxonomy { PRIORITY_AREA = 'priority_area', THEMATIC_AREA = 'thematic_area' }
registerEnumType(Taxonomy, {
  name: 'Taxonomy',
  description: "How a body's plans are divided. The two are never merged.",
  valuesConfig: {
    PRIORITY_AREA: { description: 'The five priority areas of ACCSM.' },
    THEMATIC_AREA: { description: 'The seven thematic areas of ACCSM+3.' },
  },
})

export enum Capacity { MEMBER = 'member', PARTNER = 'partner', OBSERVER = 'observer', GUEST = 'guest' }
registerEnumType(Capacity, {
  name: 'Capacity',
  description: 'In which capacity a delegation takes part in a body.',
  valuesConfig: {
    MEMBER: { description: 'A member.' },
    PARTNER: { description: 'A partner of the body.' },
    OBSERVER: { description: 'Present and heard; never counts.' },
    GUEST: { description: 'Invited to a meeting.' },
  },
})

export enum Procedure { IN_SESSION = 'in_session', SILENCE = 'silence', AD_REFERENDUM = 'ad_referendum', URGENT = 'urgent' }
registerEnumType(Procedure, {
  name: 'Procedure',
  description: 'The way in which a body decides.',
  valuesConfig: {
    IN_SESSION: { description: 'At a meeting.' },
    SILENCE: { description: 'In writing, with a deadline for objections.' },
    AD_REFERENDUM: { description: 'By consultation outside a meeting, with an answer from each.' },
    URGENT: { description: 'In writing, at shorter notice, called by the Chair with a reason.' },
  },
})

export enum SilenceMeaning { CONSENT = 'consent', NO_CONSENT = 'no_consent', MUST_ANSWER = 'must_answer', NOT_BLOCKING = 'not_blocking' }
registerEnumType(SilenceMeaning, {
  name: 'SilenceMeaning',
  description: 'What it means that a delegation states no position.',
  valuesConfig: {
    CONSENT: { description: 'It consents.' },
    NO_CONSENT: { description: 'It has not consented.' },
    MUST_ANSWER: { description: 'The decision waits for its answer.' },
    NOT_BLOCKING: { description: 'It is shown as silent and does not stand in the way.' },
  },
})

@ObjectType({ implements: Node, description: 'A body that plans and decides: ACCSM, ACCSM+3, the Australia track.' })
export class Body extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: 'IANA time zone of its seat, the zone of its deadlines.' })
  seatZone!: string
  @Field(() => Taxonomy, { nullable: true, description: 'How its plans are divided; null for a body without plans.' })
  taxonomy!: Taxonomy | null
}

export enum Caller { CHAIR = 'chair', DESK_OFFICER = 'desk_officer' }
registerEnumType(Caller, {
  name: 'Caller',
  description: 'Who may call a procedure.',
  valuesConfig: { CHAIR: { description: 'The Chair of the body.' }, DESK_OFFICER: { description: "The Secretariat's desk officer." } },
})

export enum EarlyClose { ALL_ANSWERED = 'all_answered', ALL_AGREED = 'all_agreed', NEVER = 'never' }
registerEnumType(EarlyClose, {
  name: 'EarlyClose',
  description: 'Whether a written round may end before its deadline.',
  valuesConfig: {
    ALL_ANSWERED: { description: 'The Chair may close it when all that count have answered.' },
    ALL_AGREED: { description: 'The same, and it is adopted at once when all that count have agreed.' },
    NEVER: { description: 'Never; it ends at its deadline.' },
  },
})

export enum UnconfirmedMeaning { DEFERS = 'defers', CONSENT = 'consent', NO_CONSENT = 'no_consent' }
registerEnumType(UnconfirmedMeaning, {
  name: 'UnconfirmedMeaning',
  description: 'What becomes of a position given ad referendum that its capital does not confirm in time.',
  valuesConfig: {
    DEFERS: { description: 'The item is deferred.' },
    CONSENT: { description: 'It stands as given.' },
    NO_CONSENT: { description: 'It is no consent; the item is not adopted.' },
  },
})

export enum LeaverObjection { UNTIL_RECORDED = 'until_recorded', STANDS = 'stands' }
registerEnumType(LeaverObjection, {
  name: 'LeaverObjection',
  description: 'How long the word of a delegation stands that leaves the body while a round is open.',
  valuesConfig: {
    UNTIL_RECORDED: { description: 'Until its leaving is recorded in the round, an act of its own.' },
    STANDS: { description: 'Until the round ends or is started again.' },
  },
})

export enum PartnerConsent { NONE = 'none', NAMED = 'named', ALL = 'all' }
registerEnumType(PartnerConsent, {
  name: 'PartnerConsent',
  description: 'Which partners of the body, where partners do not count, give their own consent before an adoption takes effect.',
  valuesConfig: {
    NONE: { description: 'None.' },
    NAMED: { description: 'Those that the text names.' },
    ALL: { description: 'Every partner of the body.' },
  },
})

export enum PartnerRefusal { CONSULTATION = 'consultation', NOT_ADOPTED = 'not_adopted' }
registerEnumType(PartnerRefusal, {
  name: 'PartnerRefusal',
  description: 'What becomes of an item when a partner declines, or does not consent in time.',
  valuesConfig: {
    CONSULTATION: { description: 'It goes back into consultation.' },
    NOT_ADOPTED: { description: 'It is not adopted.' },
  },
})

@ObjectType({ description: 'How a body decides, as data: who counts, who is heard, what silence means.' })
export class DecisionRule {
  @Field(() => Int, { description: 'Version of the rule for this procedure, from 1.' })
  version!: number
  @Field(() => Procedure, { description: 'The procedure that it governs.' })
  procedure!: Procedure
  @Field(() => [Capacity], { description: 'Capacities that count: a standing objection of one of them blocks.' })
  counts!: Capacity[]
  @Field(() => [Capacity], { description: 'Capacities that may state a position.' })
  heard!: Capacity[]
  @Field(() => Boolean, { description: 'Whether partners count.' })
  partnersCount!: boolean
  @Field(() => SilenceMeaning, { description: 'What silence means.' })
  silenceMeans!: SilenceMeaning
  @Field(() => Boolean, { description: 'Whether an objection needs a reason.' })
  objectionNeedsReason!: boolean
  @Field(() => Int, { nullable: true, description: 'The shortest deadline allowed, in hours; null where there is none.' })
  minimumHours!: number | null
  @Field(() => Int, { nullable: true, description: 'The usual deadline, in hours; null where there is none.' })
  usualHours!: number | null
  @Field(() => Int, { nullable: true, description: 'How many that count must be present; null where the rule sets none.' })
  quorum!: number | null
  @Field(() => AudienceTier, { description: 'Who reads the positions.' })
  positionsTier!: AudienceTier
  @Field(() => [Caller], { description: 'Who may call the procedure.' })
  mayCall!: Caller[]
  @Field(() => EarlyClose, { description: 'Whether it may end before its deadline.' })
  earlyClose!: EarlyClose
  @Field(() => Boolean, { description: 'Whether a change of substance starts the full period again.' })
  restartsOnChange!: boolean
  @Field(() => Boolean, { description: 'Whether a delegation that nobody could be told about is in the way where silence means consent.' })
  vacantBlocks!: boolean
  @Field(() => Int, { nullable: true, description: "The usual time for the capitals' confirmation, in hours; null where there is none." })
  confirmHours!: number | null
  @Field(() => UnconfirmedMeaning, { description: 'What becomes of a position that is not confirmed in time.' })
  unconfirmedMeans!: UnconfirmedMeaning
  @Field(() => LeaverObjection, { description: 'How long the word of a delegation stands that leaves the body.' })
  leaverObjection!: LeaverObjection
  @Field(() => PartnerConsent, { description: 'Which partners, where partners do not count, give their own consent.' })
  partnerConsent!: PartnerConsent
  @Field(() => PartnerRefusal, { description: 'What becomes of the item when one of them declines, or does not consent in time.' })
  partnerRefusal!: PartnerRefusal
  @Field(() => Boolean, { description: 'True for a rule made up for the demonstration.' })
  isDemo!: boolean
}

@ObjectType({ description: 'A delegation in a body, from a day to a day.' })
export class Participation {
  @Field(() => Capacity, { description: 'In which capacity.' })
  capacity!: Capacity
  @Field(() => String, { nullable: true, description: 'What the sources say about the dates; null when nothing needs saying.' })
  note!: string | null
}
