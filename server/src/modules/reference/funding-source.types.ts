import { Field, ObjectType } from 'type-graphql'
import { LocalText } from '../../kernel/common.types.js'

@ObjectType({ description: 'A fund, or a way of funding, that a concept note can name as its source.' })
export class FundingSource {
  @Field(() => String, { description: "Stable key for a concept note's funding, for example 'jaif'." })
  key!: string
  @Field(() => LocalText, { description: 'Its name.' })
  name!: LocalText
  @Field(() => String, { nullable: true, description: "What it is called for short, for example 'JAIF'." })
  abbreviation!: string | null
  @Field(() => String, { nullable: true, description: 'Who manages it, as the source says; null when it does not.' })
  managedBy!: string | null
}
