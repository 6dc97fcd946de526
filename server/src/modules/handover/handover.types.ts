import { MaxLength } from 'class-validator'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Ability, LocalText } from '../../kernel/common.types.js'
import { OfficeName } from '../../kernel/office.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { WriteInput } from '../../kernel/write.inputs.js'
import { SECTIONS, type SectionKey } from './handover.rules.js'

export const HandoverSectionEnum = Object.fromEntries(Object.keys(SECTIONS).map((key) => [key, key])) as Record<SectionKey, SectionKey>
registerEnumType(HandoverSectionEnum, {
  name: 'HandoverSectionKind',
  description: 'The parts of a handover, in the order of the pack.',
  valuesConfig: Object.fromEntries(Object.entries(SECTIONS).map(([key, { en }]) => [key, { description: `${en}.` }])),
})

export enum HandoverStateEnum { NEXT_UNKNOWN = 'NEXT_UNKNOWN', UNSIGNED = 'UNSIGNED', SIGNED_ONCE = 'SIGNED_ONCE', COMPLETE = 'COMPLETE' }
registerEnumType(HandoverStateEnum, {
  name: 'HandoverState',
  description: 'How far the handover of a chair has come.',
  valuesConfig: {
    NEXT_UNKNOWN: { description: 'No next term is on record.' },
    UNSIGNED: { description: 'Nobody has signed the content as it now is.' },
    SIGNED_ONCE: { description: 'One chair has signed it; the content is frozen.' },
    COMPLETE: { description: 'Both chairs have signed the same content.' },
  },
})

export enum HandoverSide { OUTGOING = 'outgoing', INCOMING = 'incoming' }
registerEnumType(HandoverSide, {
  name: 'HandoverSide',
  description: 'Which chair.',
  valuesConfig: { OUTGOING: { description: 'The one that leaves the chair.' }, INCOMING: { description: 'The one that takes it.' } },
})

@ObjectType({ description: 'One line of a handover, as it was on record at that moment.' })
export class HandoverItem {
  @Field(() => String, { nullable: true, description: 'Human code of the record; null where it has none.' })
  code!: string | null
  @Field(() => String, { nullable: true, description: 'An instant in UTC, ISO 8601; null without one.' })
  deadline!: string | null
  @Field(() => String, { nullable: true, description: 'IANA zone in which the deadline was set; null without one.' })
  zone!: string | null
}

@ObjectType({ description: 'A part of a handover.' })
export class HandoverSection {
  @Field(() => HandoverSectionEnum, { description: 'Which part.' })
  kind!: SectionKey
  @Field(() => LocalText, { description: 'Its heading.' })
  name!: LocalText
  @Field(() => [HandoverItem], { description: 'Its lines, the soonest first; empty when there is nothing to hand over.' })
  items!: HandoverItem[]
}

@ObjectType({ description: 'What one chair signed.' })
export class HandoverSignature {
  @Field(() => HandoverSide, { description: 'For which side.' })
  side!: string
  @Field(() => OfficeName, { description: 'The office in which it was signed.' })
  officeKind!: string
  @Field(() => GraphQLISODateTime, { description: "When, by the server's clock." })
  signedAt!: Date
  @Field(() => String, { description: 'The hash of the content that was signed.' })
  contentHash!: string
  @Field(() => Boolean, { description: 'Whether it no longer holds, because the content has changed since or it was signed again.' })
  isVoid!: boolean
}

@ObjectType({ description: 'What one chair leaves to the next, signed off by both.' })
export class ChairHandover {
  @Field(() => ID, { description: 'Opaque id, for signHandover.' })
  id!: string
  @Field(() => HandoverStateEnum, { description: 'How far it has come.' })
  state!: string
  @Field(() => [HandoverSection], { description: 'Its parts, in their order, each of them even when empty.' })
  sections!: HandoverSection[]
  @Field(() => String, { description: 'SHA-256 of the content in hexadecimal: what is signed.' })
  contentHash!: string
  @Field(() => [HandoverSignature], { description: 'Every signature, the first one first.' })
  signatures!: HandoverSignature[]
  @Field(() => Ability, { description: 'Whether the viewer may sign it now.' })
  sign!: Ability
}

@ObjectType({ description: 'A place in the order in which delegations chair a body.' })
export class RotationPlace {
  @Field(() => Int, { description: 'From 1; after the last one comes the first.' })
  position!: number
  @Field(() => Boolean, { description: 'True for a made-up order of the demonstration.' })
  isDemo!: boolean
}

@InputType({ description: "A chair's signature." })
export class SignHandoverInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the handover.' })
  @MaxLength(200)
  id!: string
  @Field(() => String, { description: 'The hash of the content that the person had before them; other content is refused as stale.' })
  @MaxLength(64)
  contentHash!: string
}

@ObjectType({ description: 'The handover is signed for one side.' })
export class SignHandoverOk {
  @Field(() => ChairHandover, { description: 'The handover as it now stands.' })
  handover!: ChairHandover
  @Field(() => Boolean, { description: 'Whether an earlier signature on other content has become void.' })
  voided!: boolean
}

export const SignHandoverResult = resultUnion('SignHandover', SignHandoverOk)
