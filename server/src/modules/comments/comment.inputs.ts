import { ArrayMaxSize, IsInt, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { AudienceTier } from '../../kernel/common.types.js'
import type { Tier } from '../../kernel/audience.js'
import { UpdateInput, WriteInput } from '../../kernel/write.inputs.js'
import type { Disposition } from './comment.store.js'
import { DispositionEnum } from './comment.types.js'

@InputType({ description: 'A comment to write.' })
export class AddCommentInput extends WriteInput {
  @Field(() => ID, { description: 'Opaque id of the proposal or project.' })
  @MaxLength(200)
  subject!: string
  @Field(() => String, {
    nullable: true,
    description: 'Section of the text; null for the whole, or for the section of the comment answered.',
  })
  @MaxLength(80)
  section?: string | null
  @Field(() => ID, { nullable: true, description: 'The comment it answers; null for a new thread.' })
  @MaxLength(200)
  parent?: string | null
  @Field(() => String, { description: 'The text, plain, at most 6000 characters.' })
  body!: string
  @Field(() => AudienceTier, {
    nullable: true,
    description: 'Who may read it; null for the widest that the viewer may set.',
  })
  audience?: Tier | null
  @Field(() => [String], {
    nullable: true,
    description: 'With AMS_PLUS: keys of the partners that may read it; null for all that may read the subject.',
  })
  @ArrayMaxSize(20)
  @MaxLength(80, { each: true })
  sharedWith?: string[] | null
  @Field(() => [ID], {
    nullable: true,
    description: 'People mentioned, 20 at most; each must be able to read the comment.',
  })
  @ArrayMaxSize(100)
  @MaxLength(200, { each: true })
  mentions?: string[] | null
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the revision it is about; null for the newest that its audience reads.',
  })
  @IsInt()
  @Min(1)
  revisionNumber?: number | null
}

@InputType({ description: 'A comment whose text changes.' })
export class EditCommentInput extends UpdateInput {
  @Field(() => String, { description: 'The new text, plain, at most 6000 characters.' })
  body!: string
  @Field(() => [ID], { nullable: true, description: 'People mentioned; null to leave them as they are.' })
  @ArrayMaxSize(100)
  @MaxLength(200, { each: true })
  mentions?: string[] | null
}

@InputType({ description: 'A comment to resolve.' })
export class ResolveCommentInput extends UpdateInput {
  @Field(() => DispositionEnum, { description: 'What became of it.' })
  disposition!: Disposition
  @Field(() => String, {
    nullable: true,
    description: 'Why; needed unless it was accepted or noted. At most 2000 characters.',
  })
  note?: string | null
}

@InputType({ description: 'A comment to open again.' })
export class ReopenCommentInput extends UpdateInput {}
