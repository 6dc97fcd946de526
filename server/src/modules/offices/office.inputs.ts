import { MaxLength, ValidateNested } from 'class-validator'
import { Field, GraphQLISODateTime, ID, InputType } from 'type-graphql'
import { OfficeName } from '../../kernel/office.types.js'
import { UpdateInput, WriteInput } from '../../kernel/write.inputs.js'
import type { OfficeKind } from '../../kernel/viewer.js'

@InputType({ description: 'Who is to hold an office: somebody with an account, or somebody to be invited by name and login.' })
export class SuccessorInput {
  @Field(() => ID, { nullable: true, description: 'Opaque id of a person of the delegation who can sign in; null to invite one.' })
  @MaxLength(200)
  personId?: string | null
  @Field(() => String, { nullable: true, description: 'Full name of the person to invite, at most 200 characters.' })
  @MaxLength(1000)
  name?: string | null
  @Field(() => String, { nullable: true, description: 'Login of the person to invite, for example their e-mail address.' })
  @MaxLength(200)
  login?: string | null
}

@InputType({ description: 'An office to hand over.' })
export class HandOverOfficeInput extends UpdateInput {
  @Field(() => SuccessorInput, { description: 'To whom.' })
  @ValidateNested()
  to!: SuccessorInput
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From which instant on; null for this very moment. Not in the past, at most a year ahead.' })
  at?: Date | null
  @Field(() => String, { nullable: true, description: 'What the record is to say, at most 2,000 characters; needed from anybody but the holder.' })
  @MaxLength(10000)
  note?: string | null
}

@InputType({ description: 'An office to entrust to another official of the same delegation for a time.' })
export class EntrustOfficeInput extends UpdateInput {
  @Field(() => ID, { description: 'Opaque id of the person who is to act.' })
  @MaxLength(200)
  personId!: string
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From which instant on; null for this very moment.' })
  from?: Date | null
  @Field(() => GraphQLISODateTime, { description: 'Until which instant.' })
  to!: Date
  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  @MaxLength(10000)
  reason!: string
}

@InputType({ description: 'An office to end, or to take back before it begins.' })
export class EndOfficeInput extends UpdateInput {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'At which instant; null for this very moment.' })
  at?: Date | null
  @Field(() => String, { description: 'Why, at most 2,000 characters.' })
  @MaxLength(10000)
  reason!: string
}

@InputType({ description: 'An office to give to somebody.' })
export class AppointToOfficeInput extends WriteInput {
  @Field(() => String, { description: 'For which delegation, by key or id.' })
  @MaxLength(200)
  delegation!: string
  @Field(() => OfficeName, { description: 'Which office.' })
  kind!: OfficeKind
  @Field(() => SuccessorInput, { description: 'To whom.' })
  @ValidateNested()
  to!: SuccessorInput
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From which instant on; null for this very moment.' })
  from?: Date | null
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until which instant; null while it lasts.' })
  until?: Date | null
  @Field(() => String, { description: 'By what: the note, letter or decision that names the person; at most 2,000 characters.' })
  @MaxLength(10000)
  reason!: string
}
