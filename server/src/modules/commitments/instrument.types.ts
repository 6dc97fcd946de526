import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Node, PartialDate } from '../../kernel/common.types.js'
import { connectionOf } from '../../kernel/page.types.js'

export enum InstrumentLevel {
  REGIONAL = 'regional',
  NATIONAL = 'national',
}
registerEnumType(InstrumentLevel, {
  name: 'InstrumentLevel',
  description: 'Whose instrument it is.',
  valuesConfig: {
    REGIONAL: { description: 'Of ASEAN or one of its bodies.' },
    NATIONAL: { description: 'Of one state.' },
  },
})

@ObjectType({
  implements: Node,
  description: 'A declaration, statement, framework, decision or other text in which commitments stand. Public.',
})
export class Instrument extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: 'Stable key, for filters and addresses.' })
  key!: string
  @Field(() => InstrumentLevel, { description: 'Whose it is.' })
  level!: string
  @Field(() => String, { description: "What it is, in the reference data's word: 'declaration', 'decision'." })
  kind!: string
  @Field(() => String, { nullable: true, description: "Its number, with the issuer's suffix; null when it has none." })
  number!: string | null
  @Field(() => PartialDate, { nullable: true, description: 'Its date; null when not known.' })
  dated!: PartialDate | null
  @Field(() => String, { nullable: true, description: 'Who issued or adopted it; null when not known.' })
  issuer!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Where it stands, in the word of the reference data; null when not known.',
  })
  status!: string | null
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note!: string | null
}

export const InstrumentConnection = connectionOf('Instrument', Instrument)
