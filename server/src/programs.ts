import { cli } from './cli/cli.js'
import { createSchema } from './schema.js'
import { serve } from './serve.js'

/** What the server's code can be run as. `bundle.mjs` makes one file of all that it leans on. */
export const programs = { serve, cli, warmUp: createSchema }
export type Programs = typeof programs
