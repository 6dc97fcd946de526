import { fields } from '../../kernel/access-rules.js'

export const COMMENT_ACCESS = {
  ...fields('wall', 'Query', 'comments mentionable'),
  ...fields('policy', 'Mutation', 'addComment editComment resolveComment reopenComment'),
  ...fields('wall', 'Subscription', 'commentsChanged planChanged'),
  ...fields(
    'wall',
    'Comment',
    `id subject section revisionNumber parent replies body audience sharedWith delegation author office
    mentions writtenAt editedAt state resolvedAt resolvedBy disposition dispositionNote revision viewerCan`,
  ),
  ...fields('wall', 'CommentConnection', 'edges pageInfo totalCount'),
  ...fields('wall', 'CommentEdge', 'cursor node'),
  ...fields('wall', 'CommentAbilities', 'reply edit resolve reopen'),
  ...fields('wall', 'CommentTerms', 'allowed reason audiences partners closesAt'),
  ...fields('wall', 'CommentsChange', 'comment'),
  ...fields('wall', 'PlanChange', 'project'),
  ...fields('wall', 'CommentOk', 'comment'),
  ...fields('wall', 'Proposal', 'commentCount openCommentCount commentTerms'),
  ...fields('wall', 'Project', 'commentCount openCommentCount commentTerms'),
}
