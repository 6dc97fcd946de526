import { fields } from '../../kernel/access-rules.js'

export const SEARCH_ACCESS = {
  ...fields('wall', 'Query', 'search'),
  ...fields('wall', 'SearchHit', 'kind title snippet isExact record'),
  ...fields('wall', 'MarkedText', 'text isMatch'),
  ...fields('wall', 'SearchHitConnection', 'edges pageInfo totalCount isCapped'),
  ...fields('wall', 'SearchHitEdge', 'cursor node'),
}
