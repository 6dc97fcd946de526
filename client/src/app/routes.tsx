import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { screens } from '../start/screens.js'
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
  component: lazyRouteComponent(screens['/account'], 'AccountPage'),
})

const home = createRoute({
  ...parent,
  path: '/',
  component: lazyRouteComponent(screens['/'], 'HomePage'),
})

const plans = createRoute({
  ...parent,
  path: '/plans',
  component: lazyRouteComponent(screens['/plans'], 'PlansPage'),
})

const plan = createRoute({
  ...parent,
  path: '/plans/$planKey',
  validateSearch: search.planSearch,
  component: lazyRouteComponent(screens['/plans/$planKey'], 'PlanPage'),
})

const project = createRoute({
  ...parent,
  path: '/projects/$code',
  validateSearch: search.projectSearch,
  component: lazyRouteComponent(screens['/projects/$code'], 'ProjectPage'),
})

const proposals = createRoute({
  ...parent,
  path: '/proposals',
  validateSearch: search.proposalsSearch,
  component: lazyRouteComponent(screens['/proposals'], 'ProposalListPage'),
})

const newProposal = createRoute({
  ...parent,
  path: '/proposals/new',
  component: lazyRouteComponent(screens['/proposals/new'], 'NewProposalPage'),
})

const proposal = createRoute({
  ...parent,
  path: '/proposals/$code',
  validateSearch: search.proposalSearch,
  component: lazyRouteComponent(screens['/proposals/$code'], 'ProposalPage'),
})

const editProposal = createRoute({
  ...parent,
  path: '/proposals/$code/edit',
  validateSearch: search.editorSearch,
  component: lazyRouteComponent(screens['/proposals/$code/edit'], 'EditProposalPage'),
})

const consultations = createRoute({
  ...parent,
  path: '/consultations',
  component: lazyRouteComponent(screens['/consultations'], 'ConsultationsPage'),
})

const consultation = createRoute({
  ...parent,
  path: '/consultations/$code',
  component: lazyRouteComponent(screens['/consultations/$code'], 'ConsultationPage'),
})

const contributors = createRoute({
  ...parent,
  path: '/contributors',
  component: lazyRouteComponent(screens['/contributors'], 'ContributorsPage'),
})

const rounds = createRoute({
  ...parent,
  path: '/rounds',
  validateSearch: search.roundsSearch,
  component: lazyRouteComponent(screens['/rounds'], 'RoundsPage'),
})

const register = createRoute({
  ...parent,
  path: '/register',
  validateSearch: search.registerSearch,
  component: lazyRouteComponent(screens['/register'], 'RegisterPage'),
})

const decision = createRoute({
  ...parent,
  path: '/register/$number',
  component: lazyRouteComponent(screens['/register/$number'], 'DecisionPage'),
})

const commitments = createRoute({
  ...parent,
  path: '/commitments',
  validateSearch: search.commitmentsSearch,
  component: lazyRouteComponent(screens['/commitments'], 'CommitmentsPage'),
})

const commitment = createRoute({
  ...parent,
  path: '/commitments/$code',
  component: lazyRouteComponent(screens['/commitments/$code'], 'CommitmentPage'),
})

const newCommitment = createRoute({
  ...parent,
  path: '/commitments/new',
  component: lazyRouteComponent(screens['/commitments/new'], 'NewCommitmentPage'),
})

const members = createRoute({
  ...parent,
  path: '/members',
  validateSearch: search.membersSearch,
  component: lazyRouteComponent(screens['/members'], 'MembersPage'),
})

const member = createRoute({
  ...parent,
  path: '/members/$key',
  component: lazyRouteComponent(screens['/members/$key'], 'DelegationPage'),
})

const chairHandover = createRoute({
  ...parent,
  path: '/chair/$body',
  component: lazyRouteComponent(screens['/chair/$body'], 'HandoverPage'),
})

const person = createRoute({
  ...parent,
  path: '/people/$id',
  component: lazyRouteComponent(screens['/people/$id'], 'PersonPage'),
})

const meeting = createRoute({
  ...parent,
  path: '/meetings/$key',
  component: lazyRouteComponent(screens['/meetings/$key'], 'MeetingPage'),
})

const searching = createRoute({
  ...parent,
  path: '/search',
  validateSearch: search.searchSearch,
  component: lazyRouteComponent(screens['/search'], 'SearchPage'),
})

const history = createRoute({
  ...parent,
  path: '/history',
  validateSearch: search.historySearch,
  component: lazyRouteComponent(screens['/history'], 'HistoryPage'),
})

const changes = createRoute({
  ...parent,
  path: '/changes',
  validateSearch: search.changesSearch,
  component: lazyRouteComponent(screens['/changes'], 'ChangesPage'),
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

const inner = [
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
  routeTree: root.addChildren([signIn, resetPassword, inside.addChildren(inner), ...catalogue]),
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
