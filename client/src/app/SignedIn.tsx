import { Navigate, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Skeleton } from '../ui/Skeleton.js'
import { paths } from './paths.js'
import { Shell } from './Shell.js'
import { SignInAgain } from './SignInAgain.js'
import { ViewerProvider } from './ViewerProvider.js'

/** Screens for somebody who is signed in; others are led to the sign-in page and back again. */
export function SignedIn() {
  return (
    <ViewerProvider asking={<Skeleton kind="page" lines={4} />} nobody={<ToSignIn />}>
      <Shell />
      <SignInAgain />
    </ViewerProvider>
  )
}

/** Remembers where one was going when it first finds nobody: on the way to the sign-in page the address already changes. */
function ToSignIn() {
  const here = useLocation({ select: ({ href }) => href })
  const [wanted] = useState(here)
  return <Navigate {...paths.signIn(wanted === '/' ? undefined : wanted)} replace />
}
