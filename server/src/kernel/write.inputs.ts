import { IsInt, Length, Matches, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'What every write sends.' })
export class WriteInput {
  @Field(() => String, {
    description: 'Chosen by the client, 8 to 64 characters; kept 24 hours, so that a retry with the same key and input writes once.',
  })
  @Length(8, 64)
  @Matches(/^[A-Za-z0-9_-]+$/)
  idempotencyKey!: string
}

@InputType({ description: 'What every change of a record sends.' })
export class UpdateInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the record.' })
  @MaxLength(200)
  id!: string
  @Field(() => Int, { description: 'The revision that the person had before them; another one is refused as stale.' })
  @IsInt()
  @Min(0)
  expectedRevision!: number
}
