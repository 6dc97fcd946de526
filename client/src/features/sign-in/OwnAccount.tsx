import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import {
  oidcAddress,
  signInWithPasskey,
  type SignInAnswer,
  type SignInRefusal,
  type SignInWays,
} from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { CodeForm } from './CodeForm.js'
import classes from './OwnAccount.module.css'
import { PasswordForm } from './PasswordForm.js'

/** Signing in with one's own account: the ministry's sign-in first, a passkey, or a password with a code. */
export function OwnAccount({ ways, next, onSignedIn }: { ways: SignInWays; next: string; onSignedIn: () => void }) {
  const [refusal, setRefusal] = useState<SignInRefusal>()
  const [challenge, setChallenge] = useState<string>()
  const [waits, setWaits] = useState(false)
  const settle = (answer: SignInAnswer<object>) => {
    setRefusal(answer.refused ? answer : undefined)
    if (!answer.refused) onSignedIn()
  }
  const withPasskey = async () => {
    setWaits(true)
    settle(await signInWithPasskey())
    setWaits(false)
  }
  return (
    <div className={classes.ways}>
      {refusal ? (
        <Notice tone="bad" live title={refusal.message ?? <Trans>Not signed in</Trans>}>
          {refusal.remedy ?? <Trans>The server did not answer as expected. Try again in a moment.</Trans>}
        </Notice>
      ) : null}
      {ways.oidc && !challenge ? (
        <a className={classes.ministry} href={oidcAddress(next)}>
          <Trans>Sign in through {ways.oidc.host}</Trans>
        </a>
      ) : null}
      {ways.passkey && !challenge ? (
        <Button icon="lock" busy={waits} onClick={() => void withPasskey()}>
          <Trans>Sign in with a passkey</Trans>
        </Button>
      ) : null}
      {challenge ? (
        <CodeForm
          challenge={challenge}
          onAnswer={(answer) => {
            // A wrong code uses the attempt up: it begins again with the password.
            if (answer.refused) setChallenge(undefined)
            settle(answer)
          }}
          onBack={() => setChallenge(undefined)}
        />
      ) : ways.password ? (
        <>
          <p className={classes.or}>
            <Trans>or with a password and a code</Trans>
          </p>
          <PasswordForm
            onAnswer={(answer) => {
              setRefusal(answer.refused ? answer : undefined)
              if (!answer.refused) setChallenge(answer.challenge)
            }}
          />
        </>
      ) : null}
    </div>
  )
}
