import { fields } from '../../kernel/access-rules.js'

export const NODE_ACCESS = fields('wall', 'Query', 'node nodes')
