import { fields } from '../../kernel/access-rules.js'

export const DEMO_ACCESS = {
  ...fields('anyone', 'Query', 'demoPersonas'),
  ...fields('anyone', 'Persona', 'key name kind title delegation agency whatToTry'),
}
