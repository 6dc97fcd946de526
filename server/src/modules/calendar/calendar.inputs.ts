import { GraphQLLocalDate } from 'graphql-scalars'
import { IsInt, Max, MaxLength, Min } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { WriteInput } from '../../kernel/write.inputs.js'

@InputType({ description: 'A day in the calendar of a delegation.' })
export class RecordHolidayInput extends WriteInput {
  @Field(() => String, { description: "Key of the delegation, 'lao-pdr'." })
  @MaxLength(80)
  delegation!: string
  @Field(() => GraphQLLocalDate, { description: 'The calendar day in that state.' })
  day!: string
  @Field(() => Boolean, { defaultValue: true, description: 'False corrects a day that is on record: people work on it after all.' })
  isHoliday!: boolean
  @Field(() => String, { description: 'What it is called in English.' })
  @MaxLength(400)
  nameEn!: string
  @Field(() => String, { nullable: true, description: 'What it is called in Vietnamese.' })
  @MaxLength(400)
  nameVi?: string | null
  @Field(() => String, { nullable: true, description: 'What it is called there.' })
  @MaxLength(400)
  nameLocal?: string | null
  @Field(() => String, { description: 'Where it is from: an address, or a decree with its number and date.' })
  @MaxLength(1000)
  source!: string
}

@InputType({ description: 'A year whose public holidays are all on record.' })
export class ConfirmHolidayYearInput extends WriteInput {
  @Field(() => String, { description: "Key of the delegation, 'lao-pdr'." })
  @MaxLength(80)
  delegation!: string
  @Field(() => Int, { description: 'The year.' })
  @IsInt()
  @Min(2000)
  @Max(2200)
  year!: number
  @Field(() => String, { description: 'Where this is from.' })
  @MaxLength(1000)
  source!: string
}
