import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql'
import { abilitiesOf, AudienceTier, Node } from '../../kernel/common.types.js'
import { resultUnion } from '../../kernel/refusal.types.js'
import { ATTACHMENT_ACTIONS } from './attachment.policy.js'

export const AttachmentAbilities = abilitiesOf('AttachmentAbilities', ATTACHMENT_ACTIONS)

@ObjectType({ implements: Node, description: 'A file attached to a proposal, a project or a commitment.' })
export class Attachment extends Node {
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string
  @Field(() => String, { description: 'Name to show and to save it under; never to be read as a path.' })
  name!: string
  @Field(() => String, { description: 'Media type, judged by its content.' })
  mediaType!: string
  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number
  @Field(() => String, { description: 'SHA-256 of its content, hexadecimal.' })
  sha256!: string
  @Field(() => AudienceTier, { description: 'Who may read it; never more than may read what it is attached to.' })
  audience!: string
  @Field(() => Int, { nullable: true, description: 'Number of the revision it came with; null where there are none.' })
  revisionNumber!: number | null
  @Field(() => GraphQLISODateTime, { description: 'When it was added.' })
  addedAt!: Date
  @Field(() => String, { description: 'Path on this server that answers its bytes to whoever may read it.' })
  downloadPath!: string
}

@ObjectType({ description: 'Where to send the bytes.' })
export class UploadTarget {
  @Field(() => String, {
    description: 'Path on this server; PUT the raw bytes there, signed in as the same account, once.',
  })
  path!: string
  @Field(() => GraphQLISODateTime, { description: 'Until when it is good.' })
  expiresAt!: Date
}

@ObjectType({ description: 'The file may be sent.' })
export class PrepareAttachmentOk {
  @Field(() => UploadTarget, { description: 'Where to send it.' })
  target!: UploadTarget
}

@ObjectType({ description: 'The file is out of sight.' })
export class RemoveAttachmentOk {
  @Field(() => ID, { description: 'Opaque id that the file had.' })
  removedId!: string
}

@ObjectType({ description: 'Whether the viewer may attach a file to a record.' })
export class AttachmentTerms {
  @Field(() => Boolean, { description: 'Whether a file would be accepted now, in some audience.' })
  allowed!: boolean
  @Field(() => String, { nullable: true, description: 'Why not, in the language of the request; null when allowed.' })
  reason!: string | null
  @Field(() => [AudienceTier], { description: 'Audiences that the viewer may choose now, widest first.' })
  audiences!: string[]
}

export const PrepareAttachmentResult = resultUnion('PrepareAttachment', PrepareAttachmentOk)
export const RemoveAttachmentResult = resultUnion('RemoveAttachment', RemoveAttachmentOk)
