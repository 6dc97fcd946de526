import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { Skeleton } from '../ui/Skeleton.js'
import { NotThere } from './NotThere.js'
import { RouteFault } from './RouteFault.js'
import * as search from './search-params.js'
import { SignedIn } from './SignedIn.js'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotThere })
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: SignedIn })
const parent = { getParentRoute: () => inside }

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: search.signInSearch,
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage.js'), 'SignInPage'),
})

const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('../features/sign-in/ResetPasswordPage.js'), 'ResetPasswordPage'),
})

const account = createRoute({
  ...parent,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/AccountPage.js'), 'AccountPage'),
})

const home = createRoute({
  ...parent,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/HomePage.js'), 'HomePage'),
})

const plans = createRoute({
  ...parent,
  path: '/plans',
  component: lazyRouteComponent(() => import('../features/plans/PlansPage.js'), 'PlansPage'),
})

const plan = createRoute({
  ...parent,
  path: '/plans/$planKey',
  validateSearch: search.planSearch,
  component: lazyRouteComponent(() => import('../features/plans/PlanPage.js'), 'PlanPage'),
})

const project = createRoute({
  ...parent,
  path: '/projects/$code',
  validateSearch: search.projectSearch,
  component: lazyRouteComponent(() => import('../features/projects/ProjectPage.js'), 'ProjectPage'),
})

const proposals = createRoute({
  ...parent,
  path: '/proposals',
  validateSearch: search.proposalsSearch,
  component: lazyRouteComponent(() => import('../features/proposals/ProposalListPage.js'), 'ProposalListPage'),
})

const newProposal = createRoute({
  ...parent,
  path: '/proposals/new',
  component: lazyRouteComponent(() => import('../features/proposals/NewProposalPage.js'), 'NewProposalPage'),
})

const proposal = createRoute({
  ...parent,
  path: '/proposals/$code',
  validateSearch: search.proposalSearch,
  component: lazyRouteComponent(() => import('../features/proposals/ProposalPage.js'), 'ProposalPage'),
})

const editProposal = createRoute({
  ...parent,
  path: '/proposals/$code/edit',
  validateSearch: search.editorSearch,
  component: lazyRouteComponent(() => import('../features/proposals/EditProposalPage.js'), 'EditProposalPage'),
})

const consultations = createRoute({
  ...parent,
  path: '/consultations',
  component: lazyRouteComponent(() => import('../features/consultation/ConsultationsPage.js'), 'ConsultationsPage'),
})

const consultation = createRoute({
  ...parent,
  path: '/consultations/$code',
  component: lazyRouteComponent(() => import('../features/consultation/ConsultationPage.js'), 'ConsultationPage'),
})

const contributors = createRoute({
  ...parent,
  path: '/contributors',
  component: lazyRouteComponent(() => import('../features/consultation/ContributorsPage.js'), 'ContributorsPage'),
})

const rounds = createRoute({
  ...parent,
  path: '/rounds',
  validateSearch: search.roundsSearch,
  component: lazyRouteComponent(() => import('../features/rounds/RoundsPage.js'), 'RoundsPage'),
})

const register = createRoute({
  ...parent,
  path: '/register',
  validateSearch: search.registerSearch,
  component: lazyRouteComponent(() => import('../features/register/RegisterPage.js'), 'RegisterPage'),
})

const decision = createRoute({
  ...parent,
  path: '/register/$number',
  component: lazyRouteComponent(() => import('../features/register/DecisionPage.js'), 'DecisionPage'),
})

const commitments = createRoute({
  ...parent,
  path: '/commitments',
  validateSearch: search.commitmentsSearch,
  component: lazyRouteComponent(() => import('../features/commitments/CommitmentsPage.js'), 'CommitmentsPage'),
})

const commitment = createRoute({
  ...parent,
  path: '/commitments/$code',
  component: lazyRouteComponent(() => import('../features/commitments/CommitmentPage.js'), 'CommitmentPage'),
})

const newCommitment = createRoute({
  ...parent,
  path: '/commitments/new',
  component: lazyRouteComponent(() => import('../features/commitments/NewCommitmentPage.js'), 'NewCommitmentPage'),
})

const members = createRoute({
  ...parent,
  path: '/members',
  validateSearch: search.membersSearch,
  component: lazyRouteComponent(() => import('../features/members/MembersPage.js'), 'MembersPage'),
})

const member = createRoute({
  ...parent,
  path: '/members/$key',
  component: lazyRouteComponent(() => import('../features/members/DelegationPage.js'), 'DelegationPage'),
})

const chairHandover = createRoute({
  ...parent,
  path: '/chair/$body',
  component: lazyRouteComponent(() => import('../features/handover/HandoverPage.js'), 'HandoverPage'),
})

const person = createRoute({
  ...parent,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('../features/offices/PersonPage.js'), 'PersonPage'),
})

const meeting = createRoute({
  ...parent,
  path: '/meetings/$key',
  component: lazyRouteComponent(() => import('../features/meetings/MeetingPage.js'), 'MeetingPage'),
})

const searching = createRoute({
  ...parent,
  path: '/search',
  validateSearch: search.searchSearch,
  component: lazyRouteComponent(() => import('../features/search/SearchPage.js'), 'SearchPage'),
})

const history = createRoute({
  ...parent,
  path: '/history',
  validateSearch: search.historySearch,
  component: lazyRouteComponent(() => import('../features/history/HistoryPage.js'), 'HistoryPage'),
})

const changes = createRoute({
  ...parent,
  path: '/changes',
  validateSearch: search.changesSearch,
  component: lazyRouteComponent(() => import('../features/changes/ChangesPage.js'), 'ChangesPage'),
})

// A production build leaves the catalogue out, its chunk too.
const catalogue =
  import.meta.env.DEV || import.meta.env.MODE === 'catalogue'
    ? [
        createRoute({
          getParentRoute: () => root,
          path: '/_ui',
          component: lazyRouteComponent(() => import('../catalogue/CataloguePage.js'), 'CataloguePage'),
        }),
      ]
    : []

const screens = [
  home,
  plans,
  plan,
  project,
  proposals,
  newProposal,
  proposal,
  editProposal,
  consultations,
  consultation,
  contributors,
  rounds,
  register,
  decision,
  commitments,
  commitment,
  newCommitment,
  members,
  member,
  chairHandover,
  person,
  meeting,
  searching,
  history,
  changes,
  account,
] as const

export const router = createRouter({
  routeTree: root.addChildren([signIn, resetPassword, inside.addChildren(screens), ...catalogue]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: () => <Skeleton kind="page" lines={5} />,
  defaultPendingMs: 150,
  defaultErrorComponent: RouteFault,
  defaultNotFoundComponent: NotThere,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
