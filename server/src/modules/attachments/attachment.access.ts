import { fields } from '../../kernel/access-rules.js'

export const ATTACHMENT_ACCESS = {
  ...fields('policy', 'Mutation', 'prepareAttachment removeAttachment'),
  ...fields(
    'wall',
    'Attachment',
    `id name mediaType bytes sha256 audience sharedWith revisionNumber delegation addedBy addedAt
    downloadPath viewerCan`,
  ),
  ...fields('wall', 'AttachmentAbilities', 'remove'),
  ...fields('own', 'UploadTarget', 'path expiresAt'),
  ...fields('own', 'PrepareAttachmentOk', 'target'),
  ...fields('own', 'RemoveAttachmentOk', 'removedId'),
  ...fields('wall', 'AttachmentTerms', 'allowed reason audiences'),
  ...fields('wall', 'Proposal', 'attachments attachmentTerms'),
  ...fields('wall', 'Project', 'attachments attachmentTerms'),
  ...fields('wall', 'Commitment', 'attachments attachmentTerms'),
  ...fields('wall', 'Comment', 'attachments'),
  ...fields('wall', 'CommitmentProgress', 'attachments'),
}
