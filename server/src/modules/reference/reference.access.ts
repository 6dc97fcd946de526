import { fields } from '../../kernel/access-rules.js'

export const REFERENCE_ACCESS = {
  ...fields('anyone', 'Source', 'citation kind address lines label'),
  ...fields('anyone', 'Query', 'fundingSources'),
  ...fields('anyone', 'FundingSource', 'key name abbreviation managedBy sources'),
}
