import { board } from './board.js'

/** The screens inside, by their addresses; each one's code is fetched when it is opened. The first address that fits counts. */
export const screens = {
  '/account': () => import('../features/account/AccountPage.js'),
  '/': () => import('../features/home/HomePage.js'),
  '/plans': () => import('../features/plans/PlansPage.js'),
  '/proposals': () => import('../features/proposals/ProposalListPage.js'),
  '/proposals/new': () => import('../features/proposals/NewProposalPage.js'),
  '/consultations': () => import('../features/consultation/ConsultationsPage.js'),
  '/contributors': () => import('../features/consultation/ContributorsPage.js'),
  '/rounds': () => import('../features/rounds/RoundsPage.js'),
  '/register': () => import('../features/register/RegisterPage.js'),
  '/commitments': () => import('../features/commitments/CommitmentsPage.js'),
  '/commitments/new': () => import('../features/commitments/NewCommitmentPage.js'),
  '/members': () => import('../features/members/MembersPage.js'),
  '/search': () => import('../features/search/SearchPage.js'),
  '/history': () => import('../features/history/HistoryPage.js'),
  '/changes': () => import('../features/changes/ChangesPage.js'),
  '/plans/$planKey': () => import('../features/plans/PlanPage.js'),
  '/projects/$code': () => import('../features/projects/ProjectPage.js'),
  '/proposals/$code': () => import('../features/proposals/ProposalPage.js'),
  '/proposals/$code/edit': () => import('../features/proposals/EditProposalPage.js'),
  '/consultations/$code': () => import('../features/consultation/ConsultationPage.js'),
  '/register/$number': () => import('../features/register/DecisionPage.js'),
  '/commitments/$code': () => import('../features/commitments/CommitmentPage.js'),
  '/members/$key': () => import('../features/members/DelegationPage.js'),
  '/chair/$body': () => import('../features/handover/HandoverPage.js'),
  '/people/$id': () => import('../features/offices/PersonPage.js'),
  '/meetings/$key': () => import('../features/meetings/MeetingPage.js'),
} as const

/** What an address shows, and what it says by name: `/projects/$code` of `/projects/AWP-1` says the code. */
export interface Screen {
  address: string
  open: () => Promise<object>
  params: Record<string, string>
}

export function screenAt(path: string): Screen | undefined {
  for (const [address, open] of Object.entries(screens)) {
    const params = paramsOf(address.split('/'), path.split('/'))
    if (params) return { address, open, params }
  }
  return undefined
}

/** What a screen shows at once of what is fetched a part at a time. */
export function firstParts({ address }: Screen, search: URLSearchParams): (() => Promise<unknown>)[] {
  const isBoard = address === '/proposals/$code' && (search.get('view') ?? 'positions') === 'positions'
  return isBoard ? [board.open] : []
}

function paramsOf(address: string[], path: string[]): Screen['params'] | undefined {
  if (address.length !== path.length) return undefined
  const params: Screen['params'] = {}
  for (const [at, part] of address.entries()) {
    const said = path[at]!
    if (part.startsWith('$')) params[part.slice(1)] = said
    else if (part !== said) return undefined
  }
  return params
}
