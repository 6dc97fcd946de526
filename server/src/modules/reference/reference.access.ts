import { fields } from '../../kernel/access-rules.js'

export const REFERENCE_ACCESS = fields('anyone', 'Source', 'citation kind address lines label')
