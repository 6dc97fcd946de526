import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { Skeleton } from '../ui/Skeleton.js'
import { NotThere } from './NotThere.js'
import { RouteFault } from './RouteFault.js'
import { isoDay, oneOf, only, word } from './search-params.js'
import { SignedIn } from './SignedIn.js'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotThere })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search) => only({ next: word(search['next']) }),
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage.js'), 'SignInPage'),
})

const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: SignedIn })

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/HomePage.js'), 'HomePage'),
})

const commitments = createRoute({
  getParentRoute: () => inside,
  path: '/commitments',
  validateSearch: (search) =>
    only({
      view: oneOf('own', 'all', 'instruments')(search['view']),
      of: word(search['of']),
      kind: word(search['kind']),
      state: word(search['state']),
    }),
  component: lazyRouteComponent(() => import('../features/commitments/CommitmentsPage.js'), 'CommitmentsPage'),
})

const commitment = createRoute({
  getParentRoute: () => inside,
  path: '/commitments/$code',
  component: lazyRouteComponent(() => import('../features/commitments/CommitmentPage.js'), 'CommitmentPage'),
})

const members = createRoute({
  getParentRoute: () => inside,
  path: '/members',
  component: lazyRouteComponent(() => import('../features/members/MembersPage.js'), 'MembersPage'),
})

const delegation = createRoute({
  getParentRoute: () => inside,
  path: '/members/$key',
  component: lazyRouteComponent(() => import('../features/members/DelegationPage.js'), 'DelegationPage'),
})

const search = createRoute({
  getParentRoute: () => inside,
  path: '/search',
  validateSearch: (search) => only({ q: word(search['q']), kind: word(search['kind']) }),
  component: lazyRouteComponent(() => import('../features/search/SearchPage.js'), 'SearchPage'),
})

const history = createRoute({
  getParentRoute: () => inside,
  path: '/history',
  validateSearch: (search) =>
    only({
      kind: word(search['kind']),
      of: word(search['of']),
      by: word(search['by']),
      from: isoDay(search['from']),
      to: isoDay(search['to']),
    }),
  component: lazyRouteComponent(() => import('../features/history/HistoryPage.js'), 'HistoryPage'),
})

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/_ui',
  component: lazyRouteComponent(() => import('../catalogue/CataloguePage.js'), 'CataloguePage'),
})

const withCatalogue = import.meta.env.DEV || import.meta.env.MODE === 'catalogue'

export const router = createRouter({
  routeTree: root.addChildren([signIn, inside.addChildren([home, commitments, commitment, members, delegation, search, history]), ...(withCatalogue ? [catalogue] : [])]),
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
