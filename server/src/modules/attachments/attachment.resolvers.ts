import * as attachments from './attachment.resolver.js'

export const ATTACHMENT_RESOLVERS = [
  attachments.AttachmentResolver,
  attachments.ProposalFilesResolver,
  attachments.ProjectFilesResolver,
  attachments.CommitmentFilesResolver,
  attachments.CommentFilesResolver,
  attachments.ProgressFilesResolver,
]
