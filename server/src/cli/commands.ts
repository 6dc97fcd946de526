import type { Command } from './command.js'
import { createUser } from './create-user.command.js'
import { demo } from './demo.command.js'
import { doctor } from './doctor.command.js'
import { exportRegister } from './export-register.command.js'
import { fixture } from './fixture.command.js'
import { grant } from './grant.command.js'
import { loadReference } from './load-reference.command.js'
import { migrate } from './migrate.command.js'
import { reseal } from './reseal.command.js'
import { resetPassword } from './reset-password.command.js'
import { revoke } from './revoke.command.js'
import { session } from './session.command.js'
import { token } from './token.command.js'
import { verify } from './verify.command.js'
import { verifyProof } from './verify-proof.command.js'

/** Every command by name; one file each. */
export const COMMANDS: Record<string, Command> = {
  migrate,
  'load-reference': loadReference,
  demo,
  'create-user': createUser,
  grant,
  'reset-password': resetPassword,
  reseal,
  revoke,
  session,
  token,
  fixture,
  doctor,
  verify,
  'verify-proof': verifyProof,
  'export-register': exportRegister,
}
