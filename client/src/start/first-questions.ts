import commitment from 'virtual:document-id/Commitment'
import decision from 'virtual:document-id/DecisionPage'
import plan from 'virtual:document-id/Plan'
import project from 'virtual:document-id/ProjectPage'
import proposal from 'virtual:document-id/ProposalPage'
import viewer from 'virtual:document-id/Viewer'
import type { Screen } from './screens.js'
import type { KnownRequest } from './trusted-document.js'

/**
 * What an address will ask for, said again as its screen says it, so that it can be asked before the screen's code is there.
 * A screen that is not named here asks when it stands.
 */
export function firstQuestions({ address, params }: Screen, search: URLSearchParams): KnownRequest[] {
  const { code = '', planKey: key = '', number = '' } = params
  const asOf = search.get('asOf')
  const asked = [question('Viewer', viewer, {})]
  if (address === '/proposals/$code') asked.push(question('ProposalPage', proposal, { code }))
  if (address === '/projects/$code') asked.push(question('ProjectPage', project, { code, asOf }))
  if (address === '/plans/$planKey') asked.push(question('Plan', plan, { key, asOf }))
  if (address === '/register/$number') asked.push(question('DecisionPage', decision, { number }))
  if (address === '/commitments/$code') asked.push(question('Commitment', commitment, { code }))
  return asked
}

const question = (operationName: string, documentId: string, variables: KnownRequest['variables']): KnownRequest => ({
  documentId,
  operationName,
  variables,
})
