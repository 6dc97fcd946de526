import { Trans } from '@lingui/react/macro'
import { Fact, Facts } from '../../ui/Facts.js'
import { Dialog } from '../../ui/Dialog.js'
import { Notice } from '../../ui/Notice.js'
import classes from './Consultation.module.css'

interface Props {
  signIn: { login: string; password: string; totpUri: string } | null | undefined
  onClose: () => void
}

/** What a contributor signs in with for the first time. Shown once: the server keeps neither in the clear. */
export function FirstSignIn({ signIn, onClose }: Props) {
  return (
    <Dialog open={Boolean(signIn)} title={<Trans>First sign-in</Trans>} onClose={onClose}>
      <Notice tone="warn" title={<Trans>Shown only now</Trans>}>
        <Trans>Hand it over by a safe way, for example in person. If it is lost, make a new one.</Trans>
      </Notice>
      {signIn ? (
        <Facts>
          <Fact name={<Trans>Login</Trans>} wide>
            <span className={classes.secret}>{signIn.login}</span>
          </Fact>
          <Fact name={<Trans>Password</Trans>} wide>
            <span className={classes.secret}>{signIn.password}</span>
          </Fact>
          <Fact name={<Trans>For the authenticator app</Trans>} wide>
            <span className={classes.secret}>{signIn.totpUri}</span>
          </Fact>
        </Facts>
      ) : null}
    </Dialog>
  )
}
