import { fields } from '../../kernel/access-rules.js'

export const SESSION_ACCESS = {
  ...fields('own', 'Query', 'viewer'),
  ...fields('own', 'Viewer', 'id name isDemo person delegation mayActFor offices chairOf isSecretariat sessions lastVisit'),
  ...fields('own', 'ViewerOffice', 'kind fromAt toAt title body actingFor'),
  ...fields('own', 'Session', 'id method agent createdAt seenAt expiresAt isCurrent'),
  ...fields('own', 'Mutation', 'endSession endOtherSessions actFor'),
  ...fields('own', 'EndSessionOk', 'ended'),
  ...fields('own', 'ActForOk', 'viewer'),
}
