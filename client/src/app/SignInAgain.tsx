import { Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Button } from '../ui/Button.js'
import { Dialog } from '../ui/Dialog.js'
import { Skeleton } from '../ui/Skeleton.js'
import { answerSignIn, reasonToSignIn, useSignInIsAsked } from './sign-in-again.js'

const SignInChoices = lazy(() =>
  import('../features/sign-in/SignInChoices.js').then(({ SignInChoices: component }) => ({ default: component })),
)

/** The session ended in the middle of something: sign in over the page, which stays as it is with all that was typed. */
export function SignInAgain() {
  const asked = useSignInIsAsked()
  return (
    <Dialog
      wide
      open={asked}
      title={<Trans>Sign in again</Trans>}
      onClose={() => {
        if (asked) answerSignIn(false)
      }}
      footer={
        <Button weight="quiet" onClick={() => answerSignIn(false)}>
          <Trans>Not now</Trans>
        </Button>
      }
    >
      <p>
        {reasonToSignIn() === 'sensitive' ? (
          <Trans>For this, prove once more that it is you. What you typed is still on the page.</Trans>
        ) : (
          <Trans>Your session has ended. What you typed is still on the page; sign in and it will be sent.</Trans>
        )}
      </p>
      <Suspense fallback={<Skeleton kind="cards" lines={4} />}>
        <SignInChoices onSignedIn={() => answerSignIn(true)} />
      </Suspense>
    </Dialog>
  )
}
