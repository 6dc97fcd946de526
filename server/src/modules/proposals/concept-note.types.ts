import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { ArrayMaxSize, MaxLength } from 'class-validator'
import { PartialDate } from '../../kernel/common.types.js'

export enum ParticipatingStates { ALL = 'ALL', LIST = 'LIST' }
registerEnumType(ParticipatingStates, {
  name: 'ParticipatingStates',
  description: 'Which member states take part.',
  valuesConfig: {
    ALL: { description: 'All member states.' },
    LIST: { description: 'Only those listed, for the reason given.' },
  },
})

@ObjectType({ description: 'Money asked for from one source.' })
export class Funding {
  @Field(() => String, { nullable: true, description: 'Key of a known fund; null for another source.' })
  sourceId!: string | null
  @Field(() => String, { nullable: true, description: 'Name of the source in words; null when the key says it.' })
  label!: string | null
  @Field(() => String, { description: 'Decimal amount in whole currency units, at most two places, for example "25000.50".' })
  amount!: string
  @Field(() => String, { description: 'ISO 4217 code, for example "USD".' })
  currency!: string
  @Field(() => String, { nullable: true, description: 'How costs are shared; null when not said.' })
  costSharing!: string | null
}

@ObjectType({ description: 'One activity of a proposal.' })
export class Activity {
  @Field(() => String, { description: 'What is done.' })
  text!: string
  @Field(() => PartialDate, { nullable: true, description: 'When; null when not planned yet.' })
  when!: PartialDate | null
}

@ObjectType({ description: 'How success is seen.' })
export class Indicator {
  @Field(() => String, { description: 'What is measured.' })
  text!: string
  @Field(() => String, { nullable: true, description: 'What it should reach; null when not set.' })
  target!: string | null
}

const text = (description: string) => ({ nullable: true as const, description: `${description}; null until written.` })

@ObjectType({ description: 'The concept note of a proposal, after the ASEAN Cooperation Project Proposal Template.' })
export class ConceptNote {
  @Field(() => String, text('Title in English: the purpose, not only the event')) titleEn!: string | null
  @Field(() => String, text('Title in Vietnamese')) titleVi!: string | null
  @Field(() => String, text('Brief description in English, at most 300 words')) briefEn!: string | null
  @Field(() => String, text('Brief description in Vietnamese, at most 300 words')) briefVi!: string | null
  @Field(() => Boolean, text('Whether it recurs')) isRecurring!: boolean | null
  @Field(() => String, text('Code of the project that it follows')) previousProjectCode!: string | null
  @Field(() => Boolean, text('Whether it crosses sectors')) crossSector!: boolean | null
  @Field(() => [String], text('Keys of the community pillars it serves')) pillarIds!: string[] | null
  @Field(() => String, text('Key of its priority or thematic area')) areaId!: string | null
  @Field(() => String, text('The problem')) problem!: string | null
  @Field(() => String, text('The objective')) objective!: string | null
  @Field(() => [String], text('Expected outputs')) outputs!: string[] | null
  @Field(() => [Activity], text('Activities in order')) activities!: unknown[] | null
  @Field(() => [Indicator], text('Indicators')) indicators!: unknown[] | null
  @Field(() => String, text('Who benefits')) beneficiaries!: string | null
  @Field(() => String, text('Gender equality, disability and social inclusion')) inclusion!: string | null
  @Field(() => String, text('Risks')) risks!: string | null
  @Field(() => String, text('How results last')) sustainability!: string | null
  @Field(() => String, text('Key of the leading delegation; may differ from the proposer')) leadId!: string | null
  @Field(() => String, text('Key of the leading agency')) leadAgencyId!: string | null
  @Field(() => [String], text('Keys of co-leading delegations')) coLeadIds!: string[] | null
  @Field(() => ParticipatingStates, text('Which member states take part')) participation!: ParticipatingStates | null
  @Field(() => [String], text('Keys of the states that take part when not all')) participantIds!: string[] | null
  @Field(() => String, text('Why not all')) participationReason!: string | null
  @Field(() => [String], text('Keys of partner delegations')) partnerIds!: string[] | null
  @Field(() => PartialDate, text('Planned start')) plannedStart!: PartialDate | null
  @Field(() => PartialDate, text('Planned end')) plannedEnd!: PartialDate | null
  @Field(() => String, text('Where')) venue!: string | null
  @Field(() => [Funding], text('Money asked for, by source')) funding!: Funding[] | null
  @Field(() => String, text('Note on the budget')) budgetNote!: string | null
}

@InputType({ description: 'Money asked for from one source.' })
export class FundingInput {
  @Field(() => String, { nullable: true, description: 'Key of a known fund.' }) @MaxLength(80) sourceId!: string | null
  @Field(() => String, { nullable: true, description: 'Name of the source in words.' }) @MaxLength(500) label!: string | null
  @Field(() => String, { description: 'Decimal amount, at most two places.' }) @MaxLength(40) amount!: string
  @Field(() => String, { description: 'ISO 4217 code.' }) @MaxLength(10) currency!: string
  @Field(() => String, { nullable: true, description: 'How costs are shared.' }) @MaxLength(2000) costSharing!: string | null
}

@InputType({ description: 'One activity.' })
export class ActivityInput {
  @Field(() => String, { description: 'What is done.' }) @MaxLength(5000) text!: string
  @Field(() => String, { nullable: true, description: "When: 'YYYY', 'YYYY-Qn', 'YYYY-MM' or 'YYYY-MM-DD'." }) @MaxLength(40) when!: string | null
}

@InputType({ description: 'One indicator.' })
export class IndicatorInput {
  @Field(() => String, { description: 'What is measured.' }) @MaxLength(5000) text!: string
  @Field(() => String, { nullable: true, description: 'What it should reach.' }) @MaxLength(500) target!: string | null
}

const optional = (description: string) => ({ nullable: true as const, description: `${description}; left out to keep it, null to clear it.` })

@InputType({ description: 'Fields of a concept note to write; a field left out stays as it is.' })
export class ConceptNoteInput {
  @Field(() => String, optional('Title in English')) @MaxLength(20000) titleEn?: string | null
  @Field(() => String, optional('Title in Vietnamese')) @MaxLength(20000) titleVi?: string | null
  @Field(() => String, optional('Brief description in English, at most 300 words')) @MaxLength(40000) briefEn?: string | null
  @Field(() => String, optional('Brief description in Vietnamese, at most 300 words')) @MaxLength(40000) briefVi?: string | null
  @Field(() => Boolean, optional('Whether it recurs')) isRecurring?: boolean | null
  @Field(() => String, optional('Code of the project that it follows')) @MaxLength(20000) previousProjectCode?: string | null
  @Field(() => Boolean, optional('Whether it crosses sectors')) crossSector?: boolean | null
  @Field(() => [String], optional('Keys of community pillars')) @ArrayMaxSize(10) pillarIds?: string[] | null
  @Field(() => String, optional('Key of the area')) @MaxLength(80) areaId?: string | null
  @Field(() => String, optional('The problem')) @MaxLength(100000) problem?: string | null
  @Field(() => String, optional('The objective')) @MaxLength(100000) objective?: string | null
  @Field(() => [String], optional('Expected outputs')) @ArrayMaxSize(200) outputs?: string[] | null
  @Field(() => [ActivityInput], optional('Activities in order')) @ArrayMaxSize(200) activities?: ActivityInput[] | null
  @Field(() => [IndicatorInput], optional('Indicators')) @ArrayMaxSize(200) indicators?: IndicatorInput[] | null
  @Field(() => String, optional('Who benefits')) @MaxLength(100000) beneficiaries?: string | null
  @Field(() => String, optional('Gender equality, disability and social inclusion')) @MaxLength(100000) inclusion?: string | null
  @Field(() => String, optional('Risks')) @MaxLength(100000) risks?: string | null
  @Field(() => String, optional('How results last')) @MaxLength(100000) sustainability?: string | null
  @Field(() => String, optional('Key of the leading delegation')) @MaxLength(80) leadId?: string | null
  @Field(() => String, optional('Key of the leading agency')) @MaxLength(80) leadAgencyId?: string | null
  @Field(() => [String], optional('Keys of co-leading delegations')) @ArrayMaxSize(30) coLeadIds?: string[] | null
  @Field(() => ParticipatingStates, optional('Which member states take part')) participation?: ParticipatingStates | null
  @Field(() => [String], optional('Keys of the states that take part')) @ArrayMaxSize(30) participantIds?: string[] | null
  @Field(() => String, optional('Why not all')) @MaxLength(100000) participationReason?: string | null
  @Field(() => [String], optional('Keys of partner delegations')) @ArrayMaxSize(30) partnerIds?: string[] | null
  @Field(() => String, optional("Planned start as typed; ISO forms are read, '4-8-2021' is asked about")) @MaxLength(40) plannedStart?: string | null
  @Field(() => String, optional('Planned end as typed')) @MaxLength(40) plannedEnd?: string | null
  @Field(() => String, optional('Where')) @MaxLength(20000) venue?: string | null
  @Field(() => [FundingInput], optional('Money asked for')) @ArrayMaxSize(40) funding?: FundingInput[] | null
  @Field(() => String, optional('Note on the budget')) @MaxLength(100000) budgetNote?: string | null
}
