import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql'
import type { ClassType } from 'type-graphql'

@InterfaceType({ description: 'Anything with an opaque id that node(id) finds again.', resolveType: (value: { __typename?: string }) => value.__typename! })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable; says nothing about the record.' })
  id!: string
}

@ObjectType({ description: 'A text in both working languages. The English one is authoritative unless a source says otherwise.' })
export class LocalText {
  @Field(() => String, { nullable: true, description: 'English; null when no English text is known.' })
  en!: string | null
  @Field(() => String, { nullable: true, description: 'Vietnamese; null when no Vietnamese text is known.' })
  vi!: string | null
}

export enum DatePrecision { DAY = 'DAY', MONTH = 'MONTH', QUARTER = 'QUARTER', YEAR = 'YEAR' }
registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How precise a date is.',
  valuesConfig: {
    DAY: { description: 'A calendar day.' },
    MONTH: { description: 'A month; no day is known.' },
    QUARTER: { description: 'A quarter of a year; no month is known.' },
    YEAR: { description: 'A year; nothing finer is known.' },
  },
})

@ObjectType({ description: 'A calendar date that is no more precise than its source. No time zone.' })
export class PartialDate {
  @Field(() => String, { description: "'YYYY', 'YYYY-Qn', 'YYYY-MM' or 'YYYY-MM-DD'." })
  text!: string
  @Field(() => Int, { description: 'The year.' })
  year!: number
  @Field(() => Int, { nullable: true, description: 'Quarter 1 to 4; null unless the precision is QUARTER.' })
  quarter!: number | null
  @Field(() => Int, { nullable: true, description: 'Month 1 to 12; null when not known.' })
  month!: number | null
  @Field(() => Int, { nullable: true, description: 'Day of the month; null when not known.' })
  day!: number | null
  @Field(() => DatePrecision, { description: 'How precise the date is.' })
  precision!: DatePrecision
}

export enum AudienceTier { PUBLIC = 'public', AMS_PLUS = 'ams_plus', AMS = 'ams', SECRETARIAT = 'secretariat', DELEGATION = 'delegation' }
registerEnumType(AudienceTier, {
  name: 'AudienceTier',
  description: 'Who may read a record, from widest to narrowest.',
  valuesConfig: {
    PUBLIC: { description: 'Everybody, signed in or not.' },
    AMS_PLUS: { description: "ASEAN member states, the Secretariat, and the body's partners or only those named." },
    AMS: { description: 'ASEAN member states and the Secretariat.' },
    SECRETARIAT: { description: 'The owning delegation and the Secretariat.' },
    DELEGATION: { description: 'The owning delegation only.' },
  },
})

@ObjectType({ description: 'Whether the viewer may take an action now, and if not, why not.' })
export class Ability {
  @Field(() => Boolean, { description: 'Whether the action would be accepted now.' })
  allowed!: boolean
  @Field(() => String, { nullable: true, description: 'Why not, in the language of the request; null when allowed.' })
  reason!: string | null
}

/** The type of a record's `viewerCan`: one Ability for each row of its action table. */
export function abilitiesOf(name: string, actions: Record<string, { act: { en: string } }>): ClassType {
  class Abilities {}
  Object.defineProperty(Abilities, 'name', { value: name })
  for (const [key, action] of Object.entries(actions)) {
    Field(() => Ability, { description: `Whether the viewer may ${action.act.en} now.` })(Abilities.prototype, key)
  }
  ObjectType(name, { description: "What the viewer may do with the record now. The same table judges the mutations." })(Abilities)
  return Abilities
}
