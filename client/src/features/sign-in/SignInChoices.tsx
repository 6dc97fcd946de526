import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { askWays, type SignInWays } from '../../app/sign-in.js'
import { Button } from '../../ui/Button.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { OwnAccount } from './OwnAccount.js'
import { Personas } from './Personas.js'

/** The ways in that this server offers: the people of the demonstration, or one's own account. */
export function SignInChoices({ next = '/', onSignedIn }: { next?: string; onSignedIn: () => void }) {
  const [ways, setWays] = useState<SignInWays | 'failed'>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isHere = true
    askWays().then(
      (answer) => isHere && setWays(answer),
      () => isHere && setWays('failed'),
    )
    return () => {
      isHere = false
    }
  }, [tries])
  if (!ways) return <Skeleton kind="cards" lines={6} />
  if (ways === 'failed') {
    return (
      <Notice tone="bad" live title={<Trans>The ways to sign in could not be read</Trans>}>
        <Button
          onClick={() => {
            setWays(undefined)
            setTries(tries + 1)
          }}
        >
          <Trans>Try again</Trans>
        </Button>
      </Notice>
    )
  }
  return ways.demo ? (
    <Personas onSignedIn={onSignedIn} />
  ) : (
    <OwnAccount ways={ways} next={next} onSignedIn={onSignedIn} />
  )
}
