import { AttachmentResolver, ProjectFilesResolver, ProposalFilesResolver } from './attachment.resolver.js'

export const ATTACHMENT_RESOLVERS = [AttachmentResolver, ProposalFilesResolver, ProjectFilesResolver]
