import commitment from 'virtual:document-id/Commitment'
import decision from 'virtual:document-id/DecisionPage'
import home from 'virtual:document-id/Home'
import plan from 'virtual:document-id/Plan'
import planProjects from 'virtual:document-id/PlanProjects'
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
  if (address === '/plans/$planKey') asked.push(question('Plan', plan, { key, asOf }), ...projectsOf(key, search))
  if (address === '/register/$number') asked.push(question('DecisionPage', decision, { number }))
  if (address === '/commitments/$code') asked.push(question('Commitment', commitment, { code }))
  return asked
}

/** The rows of a plan that is opened as it is, not filtered. */
function projectsOf(plan: string, search: URLSearchParams): KnownRequest[] {
  if ([...search.keys()].some((key) => key !== 'view' && key !== 'asOf')) return []
  const filter = { plan, text: null, bucket: null, area: null, lead: null, withoutStatus: null }
  const first = search.get('view') === 'board' ? 100 : 50
  const variables = { asOf: search.get('asOf'), sort: 'CODE', first, after: null, filter }
  return [question('PlanProjects', planProjects, variables)]
}

interface Viewer {
  delegation: { kind: string } | null
  offices: readonly { kind: string }[]
}

/** What the first screen asks goes by who asks; a contributor's is another one. */
export function homeQuestion({ delegation, offices }: Viewer): KnownRequest | undefined {
  if (isContributor(offices)) return undefined
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Jakarta' }) // `seatToday`, by the device's clock
  return question('Home', home, { today, isPartner: delegation?.kind === 'PARTNER' })
}

/** Of a ministry, asked by the delegation and nothing else. */
export const isContributor = (offices: Viewer['offices']): boolean =>
  offices.length > 0 && offices.every(({ kind }) => kind === 'CONTRIBUTOR')

const question = (operationName: string, documentId: string, variables: KnownRequest['variables']): KnownRequest => ({
  documentId,
  operationName,
  variables,
})
