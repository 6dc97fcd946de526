import { Navigate, useLocation } from '@tanstack/react-router'
import { Skeleton } from '../ui/Skeleton.js'
import { paths } from './paths.js'
import { Shell } from './Shell.js'
import { SignInAgain } from './SignInAgain.js'
import { ViewerProvider } from './ViewerProvider.js'

/** Screens for somebody who is signed in; others are led to the sign-in page and back again. */
export function SignedIn() {
  const here = useLocation({ select: ({ href }) => href })
  return (
    <ViewerProvider
      asking={<Skeleton kind="page" lines={4} />}
      nobody={<Navigate {...paths.signIn(here === '/' ? undefined : here)} replace />}
    >
      <Shell />
      <SignInAgain />
    </ViewerProvider>
  )
}
