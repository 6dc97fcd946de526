import { CommentSubscriptions } from './comment.live.js'
import { CommentMutations } from './comment.mutations.js'
import {
  CommentResolver,
  CommentTermsResolver,
  ProjectDiscussionResolver,
  ProposalDiscussionResolver,
} from './comment.resolver.js'

export const COMMENT_RESOLVERS = [
  CommentResolver,
  CommentTermsResolver,
  ProposalDiscussionResolver,
  ProjectDiscussionResolver,
  CommentMutations,
  CommentSubscriptions,
]
