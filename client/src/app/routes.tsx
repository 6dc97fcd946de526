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

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/_ui',
  component: lazyRouteComponent(() => import('../catalogue/CataloguePage.js'), 'CataloguePage'),
})

const withCatalogue = import.meta.env.DEV || import.meta.env.MODE === 'catalogue'

export const router = createRouter({
  routeTree: root.addChildren([signIn, inside.addChildren([home]), ...(withCatalogue ? [catalogue] : [])]),
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
void [isoDay, oneOf]
